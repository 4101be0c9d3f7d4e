import type { NoteKind } from '../../model/safeguard.ts';
import { defineRule } from '../Rule.ts';
import { isSpacing } from '../isSpacing.ts';

/** Numbers, brackets and columns are in order. */
export const PrintIsCleanRule = defineRule({
  id: 'PRINT_IS_CLEAN',
  severity: 'NOTATION',
  title: {
    ja: '番号、括弧、欄の並びが整っている',
    en: 'Numbers, brackets and columns are in order.',
  },
  reason: {
    ja: '答えは変わりませんが、次の文書に写されると誤りのもとになる乱れです。',
    en: 'It changes no answer, but it leads to errors when it is copied into the next paper.',
  },
  toDo: {
    ja: '次に文書を作るときに直すよう、担当課に伝えてください。',
    en: 'Tell the department, so that the next paper is right.',
  },
  over: ['NOTE'],
  check: (node) => {
    if (!KINDS.has(node.noteKind) || node.changesAnswers || isSpacing(node)) return [];
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

const KINDS: ReadonlySet<NoteKind> = new Set([
  'MISPRINT',
  'NUMBERING',
  'ERA',
  'DATE',
  'LAYOUT',
  'CONTRADICTION',
  'NOTATION',
  'WORDING',
]);
