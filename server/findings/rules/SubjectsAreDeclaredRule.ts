import type { Ref } from '../../model/ref.ts';
import { parseRef } from '../../model/ref.ts';
import { defineRule } from '../Rule.ts';

/**
 * Everybody whose information is handled is named in the scope of the sheet. Whom a reader concluded from other words of it is not; a sheet
 * that names nobody, and the overview, are left to other rules.
 */
export const SubjectsAreDeclaredRule = defineRule({
  id: 'SUBJECTS_ARE_DECLARED',
  severity: 'CHECK',
  title: {
    ja: '扱う情報の本人は、件名の個人の範囲に書かれている',
    en: 'Everybody whose information is handled is named on the sheet.',
  },
  reason: {
    ja: '項目は別の人のものなのに個人の範囲にその人がいないと、対象の人数も影響も小さく見積もられます。',
    en: 'Where items are about people who are not in the scope of data subjects, numbers and harm are underestimated.',
  },
  toDo: {
    ja: '個人の範囲の欄に加えるよう、担当課に求めてください。',
    en: 'Have them added to the scope of data subjects on the sheet.',
  },
  over: ['MATTER'],
  check: (node, facts) => {
    if (node.matterKind === 'OVERVIEW') return [];
    const stated = node.dataSubjects.filter(({ basis }) => basis === 'STATED');
    const concluded = node.dataSubjects.filter(({ basis }) => basis === 'INFERRED');
    const declared = new Set<Ref>(stated.map(({ value }) => value.subject));
    if (declared.size === 0) return [];
    const sets = node.itemSets.flatMap(({ value }) => facts.findOf('ITEM_SET', value) ?? []);
    const flows = facts.flowsIn(node.id);
    const met = new Map<Ref, Ref[]>();
    const meet = (subject: Ref, where: Ref): void => {
      if (!declared.has(subject)) met.set(subject, [...(met.get(subject) ?? []), where]);
    };
    for (const { value } of concluded) meet(value.subject, node.id);
    for (const set of sets) for (const { value } of set.about) meet(value, set.id);
    for (const { id, from, to } of flows) {
      for (const end of [from.value, to.value]) if (parseRef(end)?.kind === 'DATA_SUBJECT') meet(end, id);
    }
    return [...met].map(([subject, where]) => ({
      message: {
        ja: `「${facts.nameOf(subject)}」の情報を扱いますが、件名「${node.name}」の個人の範囲にありません。`,
        en: `Information about "${facts.nameOf(subject)}" is handled, who is not in the scope of "${node.name}".`,
      },
      others: [subject, ...where.filter((place) => place !== node.id)],
      evidence: concluded.find(({ value }) => value.subject === subject)?.evidence,
      key: subject,
    }));
  },
});
