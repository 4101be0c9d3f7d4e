import { timelineOf } from '../../lineage/law/timelineOf.ts';
import type { DatedFact, DatedKind } from '../../changes/RecordChange.ts';
import type { DatedKindCount } from './ChangePage.ts';

/** The kinds of which a paper is to say when they hold; the others mostly have no period, and that says nothing. */
const TO_BE_DATED: readonly DatedKind[] = ['ENTRUSTMENT', 'LINKAGE', 'FLOW', 'HOLDING'];

/** How many of these facts have no day in the record, so that no change of theirs can be known; 0 is told too. */
export function countUndated(facts: readonly DatedFact[]): readonly DatedKindCount[] {
  return TO_BE_DATED.map((kind) => ({
    kind,
    count: facts.filter(({ node, authorities }) => node.kind === kind && timelineOf(authorities).days.length === 0)
      .length,
  }));
}
