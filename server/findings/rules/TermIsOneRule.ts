import { defineRule } from '../Rule.ts';

/** One thing has one name. */
export const TermIsOneRule = defineRule({
  id: 'TERM_IS_ONE',
  severity: 'NOTATION',
  title: {
    ja: '一つのものは一つの名前で呼ばれる',
    en: 'One thing has one name.',
  },
  reason: {
    ja: '同じものが文書の中で違う名前で書かれると、検索や一覧で見落とされます。',
    en: 'A thing that is written under different names is overlooked in searches and lists.',
  },
  toDo: {
    ja: 'どの名前を使うかを決め、次の文書からそろえてください。',
    en: 'Decide on one name and use it in the next papers.',
  },
  over: ['NOTE'],
  check: (node) => {
    if (node.noteKind !== 'INCONSISTENT_NAME') return [];
    return [
      {
        message: { ja: node.understood, en: `Noted at its place (in Japanese): ${node.understood}` },
        others: node.about,
        printed: node.printedWords,
        evidence: node.evidence,
      },
    ];
  },
});
