import { datedFactsOf } from '../../changes/datedFactsOf.ts';
import { factsAround, STATE_KINDS } from '../../changes/factsAround.ts';
import { DATED_KINDS } from '../../changes/RecordChange.ts';
import { stateOf, type FactState } from '../../changes/stateOf.ts';
import type { Day } from '../../model/period.ts';
import { parseRef } from '../../model/ref.ts';
import { assertExist } from '../assertExist.ts';
import type { Context } from '../context.ts';
import { readFacts } from '../findings/readFacts.ts';
import { readRef } from '../readRef.ts';
import type { AskedDayState } from './AskedDayState.ts';

export interface DayStateArguments {
  readonly of: string;
  readonly asOf?: Day | null | undefined;
}

/** Asks what of a sheet, paper or holder is in force on a day; what is none of these is BAD_USER_INPUT, one that is not there NOT_FOUND. */
export async function askDayState(context: Context, args: DayStateArguments): Promise<AskedDayState> {
  const of = readRef('of', args.of, STATE_KINDS);
  const asOf = args.asOf ?? context.services.today();
  await assertExist({ of }, context.loaders);
  const scope = parseRef(of)?.scope;
  const around = factsAround(of, datedFactsOf(await readFacts(context, scope === 'jp' ? undefined : scope)));
  const days = around.flatMap(({ changes }) => changes.map(({ day }) => day)).sort();
  const all = around.map((fact) => stateOf(fact, asOf));
  // What has no period of its own has no state: it stands here for what is around it.
  const states = all.filter(
    ({ of: { node, authorities } }) => authorities.length > 0 || !MAY_LACK_PERIODS.has(node.kind),
  );
  return {
    of,
    asOf,
    own: states.find(({ of: { node } }) => node.id === of),
    counts: countStates(states),
    states,
    previousChange: days.findLast((day) => day <= asOf),
    nextChange: days.find((day) => day > asOf),
    binding: JSON.stringify(['dayState', of, asOf]),
  };
}

const MAY_LACK_PERIODS: ReadonlySet<string> = new Set(['SYSTEM', 'MIGRATION', 'MATTER', 'DEPARTMENT', 'RULE_SET']);
const STATES = ['YES', 'BY_RENEWAL', 'UNKNOWN', 'NO'] as const;

function countStates(states: readonly FactState[]): AskedDayState['counts'] {
  return DATED_KINDS.flatMap((kind) =>
    STATES.flatMap((inForce) => {
      const count = states.filter(({ of, force }) => of.node.kind === kind && force.state === inForce).length;
      return count === 0 ? [] : [{ kind, inForce, count }];
    }),
  );
}
