import { listChanges } from '../../lineage/answer/listChanges.ts';
import { authoritiesOn } from '../../lineage/law/authoritiesOn.ts';
import type { DatedFact } from '../../lineage/law/changeDaysOf.ts';
import { listReasons } from '../../lineage/law/ReasonSet.ts';
import type { AuthorityAnswer, ChangeDay, InForce, UnknownReason } from '../../lineage/TraceAnswer.ts';
import type { Day } from '../../model/period.ts';
import type { Context } from '../context.ts';

/** Whether something is in force, as trace-semantics.md §3 says. */
export interface Effect {
  readonly inForce: InForce;
  readonly reasons: readonly UnknownReason[];
  readonly authorities: readonly AuthorityAnswer[];
}

interface EffectResolvers<T> {
  readonly effect: (node: T, args: { readonly asOf?: Day | null | undefined }, context: Context) => Promise<Effect>;
  readonly changes: (node: T, args: object, context: Context) => Promise<readonly ChangeDay[]>;
}

/** The fields of a node that has authorities: what is kept beside it for walks is loaded for many at once. */
export function effectOf<T>(load: (node: T, context: Context) => Promise<DatedFact | undefined>): EffectResolvers<T> {
  return {
    effect: async (node, { asOf }, context) => {
      const when = asOf === undefined || asOf === null ? 'ALL_TIMES' : { asOf };
      const { state, reasons, authorities } = authoritiesOn((await load(node, context))?.authorities ?? [], when);
      return { inForce: state, reasons: listReasons(reasons), authorities };
    },
    changes: async (node, _args, context) => {
      const dated = await load(node, context);
      return dated === undefined ? [] : listChanges([dated]);
    },
  };
}
