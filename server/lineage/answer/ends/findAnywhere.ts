import { groupBy } from '../../sources/groupBy.ts';
import type { CarryingFlow, KeepingHolding } from '../../sources/HopSource.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import type { Key } from '../../walk/Key.ts';
import { mentioning } from '../../walk/mentioning.ts';
import { askedKeys } from '../../walk/presence.ts';
import type { Touching } from '../../walk/Touching.ts';
import { judge } from '../../walk/verdicts.ts';
import type { WalkedKeys } from '../Findings.ts';
import type { MayHave } from './MayHave.ts';
import { isUnwalked } from './findAtStops.ts';

/**
 * In the whole record: every flow that leaves its list open and may have a key that it is not walked for, and every holding that leaves
 * its list open and may keep a key that it does not concern; also what contradicts itself. A fact is not asked about each of many keys:
 * an open list may have all of them but those that it mentions.
 */
export async function findAnywhere(
  inquiry: Inquiry,
  touching: Touching,
  walked: WalkedKeys,
): Promise<readonly MayHave[]> {
  const { source, keys } = inquiry;
  const [flows, holdings] = await Promise.all([source.openFlows(), source.openHoldings()]);
  const byNode = groupBy(keys, ({ up }) => up);
  const byConcern = groupBy(keys, ({ concerns }) => concerns);
  const all = new Set(keys);
  const untold = new Set(keys);
  const found: MayHave[] = [];

  const note = (fact: CarryingFlow | KeepingHolding, isOtherwiseKnown: Iterable<Key>): void => {
    if (!inquiry.inScope(fact.hop) || inquiry.forceOf(fact.hop).state === 'NO') return;
    const known = new Set<Key>();
    for (const key of isOtherwiseKnown) if (all.has(key)) known.add(key);
    for (const node of fact.mentions.keys()) for (const key of byNode.get(node) ?? []) known.add(key);
    if (known.size >= keys.length) return;
    const told = [...untold].filter((key) => !known.has(key));
    for (const key of told) untold.delete(key);
    found.push({ fact, keys: told });
  };

  for (const flow of flows) note(flow, walked.get(flow.hop.id) ?? []);
  for (const holding of holdings) {
    note(
      holding,
      holding.hop.concerns.flatMap((concern) => byConcern.get(concern) ?? []),
    );
  }
  for (const key of keys) {
    for (const fact of mentioning(key, touching.flows)) {
      if (isUnwalked(inquiry, fact, key, walked)) found.push({ fact, keys: [key] });
    }
    for (const fact of touching.becoming.get(key) ?? []) {
      const before = askedKeys(inquiry, fact, key);
      if (before.some((asked) => isUnwalked(inquiry, fact, asked, walked))) found.push({ fact, keys: [key] });
    }
    for (const fact of mentioning(key, touching.holdings)) {
      if (judge(inquiry, fact, key)?.how === 'ELSEWHERE') found.push({ fact, keys: [key] });
    }
  }
  return found;
}
