import { defineRule } from '../Rule.ts';

/** The name of a certificate can be read. */
export const CertificateIsReadableRule = defineRule({
  id: 'CERTIFICATE_IS_READABLE',
  severity: 'SUSPECTED_ERROR',
  title: {
    ja: '認証の名前が読み取れる',
    en: 'The name of a certificate can be read.',
  },
  reason: {
    ja: '認証の名前が読めない、または存在しない規格の名で書かれていると、委託先を選んだ根拠を確かめられません。',
    en: 'A certificate whose name cannot be read, or that names no known standard, cannot support the choice of a contractor.',
  },
  toDo: {
    ja: '認証機関の公開の一覧か認証書の写しで、正しい名前を確かめてください。',
    en: 'Check the right name against the public list of the certification body or a copy of the certificate.',
  },
  over: ['CERTIFICATE'],
  check: (node, facts) => {
    if (node.state !== 'UNREADABLE') return [];
    const printed = node.printed ?? node.evidence.find((one) => one.printed !== undefined)?.printed ?? node.name;
    return [
      {
        message: {
          ja: `「${facts.nameOf(node.organisation)}」の認証の名前「${printed}」を、知られた認証として読み取れません。`,
          en: `The certificate "${printed}" of "${facts.nameOf(node.organisation)}" cannot be read as one that is known.`,
        },
        others: [node.organisation],
        printed,
        evidence: node.evidence,
      },
    ];
  },
});
