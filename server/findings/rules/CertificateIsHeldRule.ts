import { defineRule } from '../Rule.ts';

/** The certificate of a contractor is stated. */
export const CertificateIsHeldRule = defineRule({
  id: 'CERTIFICATE_IS_HELD',
  severity: 'GAP',
  title: {
    ja: '委託先の認証（プライバシーマーク、ISMS）が書かれている',
    en: 'The certificate of a contractor is stated.',
  },
  reason: {
    ja: '個人情報を扱う委託先の選び方として認証が求められます。書かれていない、または取得予定のままなら確かめられません。',
    en: 'Contractors are chosen by their certificates; one that is not stated, or only planned, cannot be relied on.',
  },
  toDo: {
    ja: '認証の有無と有効期限を確かめ、記録に加えてください。',
    en: 'Check the certificate and its validity, and add it to the record.',
  },
  over: ['ORGANISATION'],
  check: (node, facts) => {
    const contracts = facts.contractsOf(node.id).filter(({ form }) => form.value !== 'DELEGATION');
    if (node.party !== 'NAMED' || contracts.length === 0) return [];
    const certificates = facts.certificatesOf(node.id);
    if (certificates.some(({ state }) => state === 'HELD' || state === 'UNREADABLE')) return [];
    const planned = certificates.find(({ state }) => state === 'PLANNED');
    return [
      {
        message:
          planned === undefined
            ? {
                ja: `委託先「${node.name}」の認証が書かれていません。`,
                en: `No certificate of the contractor "${node.name}" is stated.`,
              }
            : {
                ja: `委託先「${node.name}」の「${planned.name}」は取得の予定です。`,
                en: `"${planned.name}" of the contractor "${node.name}" is only planned.`,
              },
        others: [...contracts.map(({ id }) => id), ...certificates.map(({ id }) => id)],
      },
    ];
  },
});
