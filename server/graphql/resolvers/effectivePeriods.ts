import { isDeepStrictEqual } from 'node:util';
import type { AuthorityFact, PeriodOrigin } from '../../graph/hops.ts';
import type { Basis, Evidence, Stated } from '../../model/evidence.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Period } from '../../model/period.ts';
import type { Loaders } from '../loaders/createLoaders.ts';

/** A period of a flow or holding with what lends it and the ground it has there. */
export interface EffectivePeriod {
  readonly period: Period;
  readonly origin: PeriodOrigin;
  readonly by: RecordNode;
  readonly basis: Basis;
  readonly why?: string | undefined;
  readonly printed?: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** The periods that count for a flow or holding (trace-semantics.md §3), as the loader worked them out. */
export async function effectivePeriods(
  authorities: readonly AuthorityFact[] | undefined,
  loaders: Loaders,
): Promise<readonly EffectivePeriod[]> {
  const lent = await Promise.all(
    (authorities ?? []).map(async ({ origin, by, periods }) => {
      const node = await loaders.get(by);
      return periods.map((period) => ({ period, origin, by: node, ...groundOf(period, node) }));
    }),
  );
  return lent.flat();
}

type Ground = Pick<EffectivePeriod, 'basis' | 'why' | 'printed' | 'evidence'>;

/** The ground of the period where it is stated; that of the whole node if it is stated nowhere apart. */
function groundOf(period: Period, node: RecordNode): Ground {
  const own = statedPeriods(node).find(({ value }) => isDeepStrictEqual(value, period)) ?? node;
  return { basis: own.basis, why: own.why, printed: own.printed, evidence: own.evidence };
}

function statedPeriods(node: RecordNode): readonly Stated<Period>[] {
  if ('phases' in node) return node.phases;
  if (node.kind === 'RULE_SET') return node.period === undefined ? [] : [node.period];
  const own = 'periods' in node ? node.periods : [];
  const tasks = node.kind === 'ENTRUSTMENT' ? node.parties.flatMap(({ value }) => value.tasks) : [];
  return [...own, ...tasks.flatMap(({ value }) => value.periods)];
}
