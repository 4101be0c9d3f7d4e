import type { Entrustment, Linkage, TaskKind } from '../../model/contract.ts';
import type { Period } from '../../model/period.ts';

const LENDS_NOTHING: ReadonlySet<TaskKind> = new Set(['DEVELOP', 'MAINTAIN']);

/**
 * The periods that a linkage or entrustment lends to what it governs (trace-semantics.md §3): an entrustment those of its tasks other
 * than DEVELOP and MAINTAIN, its own for a task without one or if no task is named. `undefined`: it lends nothing at all.
 */
export function lentPeriods(governor: Linkage | Entrustment): readonly Period[] | undefined {
  const own = governor.periods.map(({ value }) => value);
  if (governor.kind === 'LINKAGE') return own;
  const tasks = governor.parties.flatMap((party) => party.value.tasks.map(({ value }) => value));
  if (tasks.length === 0) return own;
  const lending = tasks.filter(({ taskKind }) => !LENDS_NOTHING.has(taskKind));
  if (lending.length === 0) return undefined;
  return distinct(lending.flatMap(({ periods }) => (periods.length === 0 ? own : periods.map(({ value }) => value))));
}

/** Each period once, in the order of the paper. */
export function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [JSON.stringify(period), period])).values()];
}
