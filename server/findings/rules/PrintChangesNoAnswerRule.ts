import type { Note, NoteKind } from '../../model/safeguard.ts';
import { isReversed, periodsOf } from '../periodsOf.ts';
import type { RecordFacts } from '../RecordFacts.ts';
import { defineRule } from '../Rule.ts';
import { isSpacing } from '../isSpacing.ts';

/** No misprint or contradiction changes an answer. */
export const PrintChangesNoAnswerRule = defineRule({
  id: 'PRINT_CHANGES_NO_ANSWER',
  severity: 'SUSPECTED_ERROR',
  title: {
    ja: '誤記や矛盾が答えを変えない',
    en: 'No misprint or contradiction changes an answer.',
  },
  reason: {
    ja: '誤記、日付や番号の乱れ、記載どうしの矛盾のうち、読み方しだいで答えが変わるものです。',
    en: 'Misprints, dates and numbers that cannot be, and cells that contradict each other, where the reading decides the answer.',
  },
  toDo: {
    ja: '注記の読み方でよいかを、文書を作った課に確かめてください。',
    en: 'Ask the department that wrote the paper whether the noted reading is right.',
  },
  over: ['NOTE'],
  check: (node, facts) => {
    if (!KINDS.has(node.noteKind) || !node.changesAnswers || isSpacing(node) || isToldAsPeriod(node, facts)) return [];
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
]);

/** A reversed period has a finding of its own (PeriodEndsAfterStartRule). */
function isToldAsPeriod({ about, printedWords }: Note, facts: RecordFacts): boolean {
  return about.some((ref) => {
    const node = facts.find(ref);
    const periods = node === undefined ? [] : periodsOf(node);
    return periods.some(({ value }) => value.printed === printedWords && isReversed(value));
  });
}
