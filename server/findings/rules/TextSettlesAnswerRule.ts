import type { NoteKind } from '../../model/safeguard.ts';
import { defineRule } from '../Rule.ts';

/** What the paper says settles the answer. */
export const TextSettlesAnswerRule = defineRule({
  id: 'TEXT_SETTLES_ANSWER',
  severity: 'GAP',
  title: {
    ja: '文書の記載だけで答えが決まる',
    en: 'What the paper says settles the answer.',
  },
  reason: {
    ja: '文書に書かれていないこと、読み方が一つに決まらないことがあり、答えが「不明」や「推定」になっています。',
    en: 'Something is not written, or can be read in more than one way, so that an answer is unknown or inferred.',
  },
  toDo: {
    ja: '書かれていないことを担当課に尋ね、わかる資料を記録に加えてください。',
    en: 'Ask the department, and add a paper that says it to the record.',
  },
  over: ['NOTE'],
  check: (node) => {
    if (!KINDS.has(node.noteKind) || !node.changesAnswers) return [];
    return [
      {
        message: {
          ja: node.understood,
          en: `Noted at its place (in Japanese): ${node.understood}`,
        },
        others: node.about,
        printed: node.printedWords,
        evidence: node.evidence,
      },
    ];
  },
});

const KINDS: ReadonlySet<NoteKind> = new Set(['COVERAGE', 'READING', 'WORDING']);
