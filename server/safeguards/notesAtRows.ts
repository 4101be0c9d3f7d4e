import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Ref } from '../model/ref.ts';
import type { Measure } from '../model/safeguard.ts';
import { groupBy } from '../shared/groupBy.ts';

/**
 * The notes on a measure: those about it, and, where it is a row of a checklist with a line of its own, those that stand at just this
 * line. Free text of several statements on one line lends them no note.
 */
export function notesAtRows(facts: RecordFacts): (measure: Measure) => readonly Ref<'NOTE'>[] {
  const places = facts
    .of('NOTE')
    .flatMap(({ id, evidence }) => evidence.flatMap((place) => linesOf(place).map((line) => ({ id, line }))));
  const byLine = groupBy(places, ({ line }) => line);
  return (measure) => {
    const about = facts.notesOn(measure.id).map(({ id }) => id);
    const own = measure.mark === undefined ? [] : measure.evidence.filter(({ lines }) => lines?.from === lines?.to);
    const there = own.flatMap((place) => linesOf(place).flatMap((line) => byLine.get(line) ?? []));
    return [...new Set([...about, ...there.map(({ id }) => id)])];
  };
}

/** Notes on more than a few lines are about a whole list. */
const MOST_LINES = 3;

function linesOf({ matter, lines }: Evidence): readonly string[] {
  if (matter === undefined || lines === undefined || lines.to - lines.from >= MOST_LINES) return [];
  return Array.from({ length: lines.to - lines.from + 1 }, (_, index) => `${matter} ${lines.from + index}`);
}
