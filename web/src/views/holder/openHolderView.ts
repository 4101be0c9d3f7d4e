import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import { askedDay } from '../../facts/askedDay.ts';
import type { HolderRoute } from '../../state/routes/holderRoute.ts';
import { NOT_IN_RECORD, openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { buildHolder, type Holder } from './buildHolder.ts';
import { drawHolder } from './drawHolder.ts';
import { HOLDER_QUERY } from './holderQuery.ts';

/** Opens the page of a system, organisation or department. */
export const openHolderView: OpenViewOn<HolderRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: ({ id, asOf, allTimes }) => [id, asOf, allTimes].join('\n'),
    load: loadHolder,
    draw: drawHolder,
    title: ({ node }) => node.name,
  });

async function loadHolder(
  { id, asOf, allTimes }: HolderRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<Holder>> {
  const day = askedDay({ asOf, allTimes: allTimes === true }, new Date());
  const outcome = mapOutcome(await stage.ask(HOLDER_QUERY, { id, asOf: day ?? null }, signal), buildHolder);
  if (outcome.kind !== 'ANSWERED') return outcome;
  return outcome.value === undefined ? NOT_IN_RECORD : { kind: 'ANSWERED', value: outcome.value };
}
