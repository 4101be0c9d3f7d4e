import type { EndpointRef } from '../../../model/flow.ts';
import type { CarryingFlow } from '../../sources/HopSource.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import { nodesOf, type Key } from '../../walk/Key.ts';
import { askedKeys } from '../../walk/presence.ts';
import { fetchRenames } from '../../walk/renames.ts';
import { judgeFlow, judgeHolding } from '../../walk/verdicts.ts';
import type { FoundStop, WalkedKeys } from '../Findings.ts';
import { keysAt, type Surroundings } from '../Surroundings.ts';
import type { MayHave } from './addElsewhereEnd.ts';

/** At each stop, for the keys that reached it: flows on either side that may have one and are not walked for it, and its holdings. */
export async function findAtStops(
  inquiry: Inquiry,
  stops: readonly FoundStop[],
  { holdingsAt }: Surroundings,
  walked: WalkedKeys,
): Promise<readonly MayHave[]> {
  const { source, book } = inquiry;
  const ids: EndpointRef[] = stops.map(({ endpoint }) => endpoint.id);
  const keys = [...keysAt(stops, [])];
  const nodes = nodesOf(keys);
  const [leaving, entering] = await Promise.all([source.flowsAt('FROM', ids, nodes), source.flowsAt('TO', ids, nodes)]);
  await fetchRenames(
    book,
    ids.flatMap((id) => entering.get(id) ?? []),
    keys,
  );
  const found: MayHave[] = [];
  for (const stop of stops) {
    const at = [stop.endpoint.id];
    const here = [...keysAt([stop], [])];
    const note = (fact: MayHave['fact'], may: readonly Key[]): void => {
      if (may.length > 0) found.push({ fact, keys: may, at });
    };
    for (const flow of leaving.get(stop.endpoint.id) ?? []) note(flow, unwalkedOf(inquiry, flow, here, walked));
    for (const flow of entering.get(stop.endpoint.id) ?? []) {
      const asked = here.flatMap((key) => askedKeys(inquiry, flow, key));
      note(flow, unwalkedOf(inquiry, flow, asked, walked));
    }
    for (const holding of holdingsAt(stop.endpoint)) {
      note(
        holding,
        here.filter((key) => judgeHolding(inquiry, holding, key)?.how === 'ELSEWHERE'),
      );
    }
  }
  return found;
}

/** The keys that the flow may have by §2 and is not walked for. */
export function unwalkedOf(
  inquiry: Inquiry,
  flow: CarryingFlow,
  keys: readonly Key[],
  walked: WalkedKeys,
): readonly Key[] {
  return keys.filter((key) => {
    const verdict = judgeFlow(inquiry, flow, key);
    if (verdict?.how === 'ELSEWHERE') return true;
    return verdict?.how === 'UNKNOWN' && !verdict.listed && walked.get(flow.hop.id)?.has(key) !== true;
  });
}
