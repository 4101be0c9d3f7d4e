import { groupBy } from '../../shared/groupBy.ts';
import { defineRule } from '../Rule.ts';

/** The certificates of a company agree between papers. */
export const CertificatesAgreeRule = defineRule({
  id: 'CERTIFICATES_AGREE',
  severity: 'NOTATION',
  title: {
    ja: '一つの事業者の認証が、文書の間で食い違わない',
    en: 'The certificates of a company agree between papers.',
  },
  reason: {
    ja: '認証は年ごとに変わりえます。違う文書で違うなら、どちらの日に何を持っていたかを見分ける必要があります。',
    en: 'Certificates change over the years; where papers differ, one must know what was held when.',
  },
  toDo: {
    ja: '認証の日付を確かめてください。',
    en: 'Check the dates of the certificates.',
  },
  over: ['ORGANISATION'],
  check: (node, facts) => {
    const byPaper = groupBy(facts.certificatesOf(node.id), ({ owner }) => owner);
    const told = [...byPaper].map(([paper, certificates]) => ({
      paper,
      schemes: [...new Set(certificates.map(({ name }) => name))].sort().join('・'),
    }));
    if (new Set(told.map(({ schemes }) => schemes)).size < 2) return [];
    const list = told.map(({ paper, schemes }) => `${facts.nameOf(paper)}：${schemes}`).join('／');
    return [
      {
        message: {
          ja: `「${node.name}」の認証が文書によって違います（${list}）。`,
          en: `The certificates of "${node.name}" differ between papers (${list}).`,
        },
        others: facts.certificatesOf(node.id).map(({ id }) => id),
      },
    ];
  },
});
