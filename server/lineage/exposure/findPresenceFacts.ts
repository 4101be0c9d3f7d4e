import type { EndpointRef } from '../../model/flow.ts';
import type { CarryingFlow, HopSource, KeepingHolding } from '../sources/HopSource.ts';
import { compareTexts } from '../walk/orders.ts';
import { PRESENCE_WHYS } from './ExposureAnswer.ts';
import { findEntrusted } from './findEntrusted.ts';
import type { Scope } from './findScope.ts';
import type { PresenceFact } from './PresenceFact.ts';
import type { RecordReader } from './RecordReader.ts';

/**
 * Everything by which items are at the scope on any day: its holdings, the flows that enter it, those that leave it, and what its
 * organisations are entrusted with. In the order of reasons, then of the record.
 */
export async function findPresenceFacts(
  { members }: Scope,
  source: HopSource,
  reader: RecordReader,
): Promise<readonly PresenceFact[]> {
  const ids = members.map(({ endpoint }) => endpoint);
  const [holdings, entering, leaving, entrusted] = await Promise.all([
    source.everyHoldingAt(ids),
    source.everyFlowAt('TO', ids),
    source.everyFlowAt('FROM', ids),
    findEntrusted(ids, source, reader),
  ]);
  const facts = ids.flatMap((at): readonly PresenceFact[] => [
    ...(holdings.get(at) ?? []).map((holding) => fromHolding(at, holding)),
    ...(entering.get(at) ?? []).map((flow) => fromFlow('ARRIVES', at, flow)),
    ...(leaving.get(at) ?? []).map((flow) => fromFlow('SENDS', at, flow)),
  ]);
  return [...facts, ...entrusted].sort(
    (a, b) =>
      PRESENCE_WHYS.indexOf(a.why) - PRESENCE_WHYS.indexOf(b.why) ||
      compareTexts(a.sort, b.sort) ||
      compareTexts(a.id, b.id) ||
      compareTexts(a.at, b.at),
  );
}

function fromHolding(at: EndpointRef, { hop, mentions }: KeepingHolding): PresenceFact {
  return { ...hop, why: 'HELD', at, mentions, list: hop };
}

function fromFlow(why: 'ARRIVES' | 'SENDS', at: EndpointRef, { hop, mentions }: CarryingFlow): PresenceFact {
  return { ...hop, why, at, mentions, list: hop };
}
