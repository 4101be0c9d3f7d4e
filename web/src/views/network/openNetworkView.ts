import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import { askedDay } from '../../facts/askedDay.ts';
import type { NetworkRoute } from '../../state/routes/networkRoute.ts';
import { NOT_IN_RECORD, openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { buildNetwork, type Network } from './buildNetwork.ts';
import { drawNetwork } from './drawNetwork.ts';
import { NETWORK_QUERY } from './networkQuery.ts';

/** Opens the page of a network. */
export const openNetworkView: OpenViewOn<NetworkRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: ({ id, asOf, allTimes }) => [id, asOf, allTimes].join('\n'),
    load: loadNetwork,
    draw: drawNetwork,
    title: ({ node }) => node.name,
  });

async function loadNetwork(
  { id, asOf, allTimes }: NetworkRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<Network>> {
  const day = askedDay({ asOf, allTimes: allTimes === true }, new Date());
  const outcome = mapOutcome(await stage.ask(NETWORK_QUERY, { id, asOf: day ?? null }, signal), buildNetwork);
  if (outcome.kind !== 'ANSWERED') return outcome;
  return outcome.value === undefined ? NOT_IN_RECORD : { kind: 'ANSWERED', value: outcome.value };
}
