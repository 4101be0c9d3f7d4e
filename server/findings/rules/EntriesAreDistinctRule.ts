import { defineRule } from '../Rule.ts';

/** A paper says nothing twice. */
export const EntriesAreDistinctRule = defineRule({
  id: 'ENTRIES_ARE_DISTINCT',
  severity: 'NOTATION',
  title: {
    ja: '文書の中で同じ記載が重ならない',
    en: 'A paper says nothing twice.',
  },
  reason: {
    ja: '同じ項目や同じ文が二度書かれると、数え間違いや、片方だけの修正のもとになります。',
    en: 'An entry that stands twice is counted twice, or corrected in one place only.',
  },
  toDo: {
    ja: '片方を消すか、違うものならそれとわかる名前にしてください。',
    en: 'Remove one, or give them names that tell them apart.',
  },
  over: ['NOTE'],
  check: (node) => {
    if (node.noteKind !== 'REPETITION') return [];
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
