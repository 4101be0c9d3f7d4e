import type { EndpointRef } from '../../model/flow.ts';
import type { Retention } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import type { Measure } from '../../model/safeguard.ts';
import { carriageOf } from '../law/carriageOf.ts';
import { isConcernedBy, type Key } from '../walk/Key.ts';
import type { Erasure } from './ExposureAnswer.ts';
import type { PresenceFact } from './PresenceFact.ts';
import { ERASURE_CONTROLS } from './reportingConditions.ts';
import type { RecordReader } from './RecordReader.ts';

/** What the record says of the erasure of a key that a fact has brought, now that it has ended. */
export type ErasureOf = (fact: PresenceFact, key: Key) => Erasure;

/**
 * PROOF: a rule of a holding of the key at the same place has its proof in the record. DUTY_WITHOUT_PROOF: there is such a rule, or a
 * sheet of the fact promises erasure or return by others. NO_RULE: neither.
 */
export async function findErasures(
  facts: readonly PresenceFact[],
  measures: readonly Measure[],
  reader: RecordReader,
): Promise<ErasureOf> {
  const holdings = facts.filter(({ why }) => why === 'HELD');
  const rules = await reader.related(
    'retentions',
    holdings.map(({ id }) => id),
  );
  const ruled = holdings.filter(({ id }) => (rules.get(id) ?? []).length > 0);
  const ruledAt = new Map<EndpointRef, readonly PresenceFact[]>();
  for (const holding of ruled) ruledAt.set(holding.at, [...(ruledAt.get(holding.at) ?? []), holding]);
  const promising = new Set<Ref<'MATTER'>>(measures.filter(isErasurePromised).map(({ matter }) => matter));
  return (fact, key) => {
    const near = fact.why === 'HELD' ? [fact] : (ruledAt.get(fact.at) ?? []).filter((holding) => mayKeep(holding, key));
    const found: readonly Retention[] = near.flatMap(({ id }) => rules.get(id) ?? []);
    if (found.some(({ proofSeen }) => proofSeen.length > 0)) return 'PROOF';
    const isPromised = fact.matters.some((matter) => promising.has(matter));
    return found.length > 0 || isPromised ? 'DUTY_WITHOUT_PROOF' : 'NO_RULE';
  };
}

function mayKeep({ mentions, list, concerns }: PresenceFact, key: Key): boolean {
  const { answer } = carriageOf(key.up, mentions, list);
  return answer === 'CARRIED' || (answer === 'UNKNOWN' && isConcernedBy(key, concerns));
}

function isErasurePromised({ control, state, actor }: Measure): boolean {
  return state === 'PROMISED' && actor !== 'MUNICIPALITY' && ERASURE_CONTROLS.includes(control);
}
