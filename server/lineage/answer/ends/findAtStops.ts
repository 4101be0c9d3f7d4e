import type { EndpointRef } from '../../../model/flow.ts';
import type { CarryingFlow } from '../../sources/HopSource.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import { nodesOf, type Key, type Load } from '../../walk/Key.ts';
import { askedKeys } from '../../walk/presence.ts';
import { fetchRenames } from '../../walk/renames.ts';
import { judge } from '../../walk/verdicts.ts';
import type { FoundStop, WalkedKeys } from '../Findings.ts';
import type { MayHave } from './MayHave.ts';

/** At each of these endpoints: flows on either side that may have a key and are not walked for it, and holdings that it does not concern. */
export async function findAtStops(
  inquiry: Inquiry,
  loadsAt: ReadonlyMap<EndpointRef, readonly KeyAndRoot[]>,
  walked: WalkedKeys,
): Promise<readonly MayHave[]> {
  const { source, book } = inquiry;
  const ids = [...loadsAt.keys()];
  const keys = [...new Set([...loadsAt.values()].flatMap((loads) => [...loads].map(({ key }) => key)))];
  const nodes = nodesOf(keys);
  const [leaving, entering, holdings] = await Promise.all([
    source.flowsAt('FROM', ids, nodes),
    source.flowsAt('TO', ids, nodes),
    source.holdingsAt(ids, nodes),
  ]);
  await fetchRenames(
    book,
    ids.flatMap((id) => entering.get(id) ?? []),
    keys,
  );
  const found: MayHave[] = [];
  for (const [id, loads] of loadsAt) {
    const note = (fact: MayHave['fact'], mayHave: (key: Key) => boolean): void => {
      const roots = [...loads].flatMap(({ key, root }) => (mayHave(key) ? [root] : []));
      if (roots.length > 0) found.push({ fact, keys: roots });
    };
    for (const flow of leaving.get(id) ?? []) note(flow, (key) => isUnwalked(inquiry, flow, key, walked));
    for (const flow of entering.get(id) ?? []) {
      note(flow, (key) => askedKeys(inquiry, flow, key).some((asked) => isUnwalked(inquiry, flow, asked, walked)));
    }
    for (const holding of holdings.get(id) ?? [])
      note(holding, (key) => judge(inquiry, holding, key)?.how === 'ELSEWHERE');
  }
  return found;
}

/** What was looked for at a stop. */
export type KeyAndRoot = Pick<Load, 'key' | 'root'>;

/** What came to each stop, and the keys of the question that are not where the walk begins: that they are not there must not be said in silence. */
export function findLoads(
  { origins, keys }: Inquiry,
  stops: readonly FoundStop[],
): ReadonlyMap<EndpointRef, readonly KeyAndRoot[]> {
  const loads = new Map<EndpointRef, readonly KeyAndRoot[]>(
    stops.map(({ endpoint, places }) => [endpoint.id, places.map(({ load }) => load)]),
  );
  for (const origin of origins) {
    const known = loads.get(origin) ?? [];
    const there = new Set(known.map(({ key }) => key));
    const absent = keys.filter((key) => !there.has(key)).map((key) => ({ key, root: key }));
    loads.set(origin, [...known, ...absent]);
  }
  return loads;
}

/** Whether the flow may have the key by §2 and is not walked for it. */
export function isUnwalked(inquiry: Inquiry, flow: CarryingFlow, key: Key, walked: WalkedKeys): boolean {
  const verdict = judge(inquiry, flow, key);
  if (verdict?.how === 'ELSEWHERE') return true;
  return verdict?.how === 'UNKNOWN' && !verdict.listed && walked.get(flow.hop.id)?.has(key) !== true;
}
