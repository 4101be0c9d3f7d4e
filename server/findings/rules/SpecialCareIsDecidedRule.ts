import { defineRule } from '../Rule.ts';

/** People have decided on each candidate for special care-required information. */
export const SpecialCareIsDecidedRule = defineRule({
  id: 'SPECIAL_CARE_IS_DECIDED',
  severity: 'CHECK',
  title: {
    ja: '要配慮個人情報の候補は、人が判断している',
    en: 'People have decided on each candidate for special care-required information.',
  },
  reason: {
    ja: '要配慮個人情報が含まれるかどうかで、ファイル簿の記載と漏えい時の報告（68条、規則43条）が変わります。名前だけからは決められません。',
    en: 'Whether such information is contained changes the register and the duty to report a leak (Act, Article 68; Rules, Article 43). A name alone does not decide it.',
  },
  toDo: {
    ja: '担当課と個人情報保護担当で判断し、マニフェストの judgements に書いてください。',
    en: 'Let the department and the privacy officer decide, and write it under judgements in the manifest.',
  },
  over: ['ITEM_SET', 'INFORMATION_ITEM'],
  check: (node) => {
    const care = node.classifications.filter(({ scheme }) => scheme === 'SPECIAL_CARE');
    if (care.some(({ state }) => state === 'DECIDED')) return [];
    return care.slice(0, 1).map(({ ground, strength, evidence }) => ({
      message: {
        ja: `「${node.name}」は要配慮個人情報の候補${strength === 'SUGGESTIVE' ? '（名前から推し量れるだけ）' : ''}ですが、判断の記載がありません。理由：${ground}`,
        en: `"${node.name}" is a candidate for special care-required information${strength === 'SUGGESTIVE' ? ' (its name only suggests it)' : ''}; no decision is in the record.`,
      },
      evidence: evidence.length > 0 ? evidence : node.evidence,
    }));
  },
});
