import type { Stated } from '../model/evidence.ts';
import type { RecordNode } from '../model/node.ts';
import type { Period } from '../model/period.ts';

/** Every period that a fact states itself: an entrustment's with those of its tasks, a system's and a migration's phases. */
export function periodsOf(node: RecordNode): readonly Stated<Period>[] {
  if ('phases' in node) return node.phases;
  if (node.kind === 'ENTRUSTMENT') {
    return [...node.periods, ...node.parties.flatMap(({ value }) => value.tasks.flatMap((task) => task.value.periods))];
  }
  return 'periods' in node ? node.periods : [];
}

/** Says whether it ends before it starts, as a paper may print it. */
export function isReversed({ from, to }: Period): boolean {
  return from !== undefined && to !== undefined && to.last < from.first;
}
