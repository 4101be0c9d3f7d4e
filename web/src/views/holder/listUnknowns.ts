import { listOpen, type UnknownFact } from '../../facts/UnknownFact.ts';
import { splitByDay } from '../../facts/splitByDay.ts';
import type { Texts } from '../../text/Texts.ts';
import type { Holder } from './buildHolder.ts';

/** Every fact of a holder that leaves something unknown on the day, each with all that is not known of it. */
export function listUnknowns({ holdings, flows, contracts }: Holder, { words }: Texts): readonly UnknownFact[] {
  const kept = splitByDay(holdings, ({ effect }) => effect).now;
  const going = splitByDay(flows, ({ flow }) => flow.effect).now;
  const agreed = splitByDay(contracts, ({ effect }) => effect).now;
  const all: readonly UnknownFact[] = [
    ...kept.map((holding) => ({
      ...holding,
      unknowns: [
        ...listOpen(holding.items, holding.effect, words),
        ...(holding.retention.length === 0 ? [words.unstated.ERASURE] : []),
      ],
    })),
    ...agreed.map((contract) => ({ ...contract, unknowns: listOpen(contract.items, contract.effect, words) })),
    ...going.map(({ flow }) => ({
      ...flow,
      unknowns: [
        ...listOpen(flow.carries, flow.effect, words),
        ...(flow.networks.length === 0 ? [words.unstated.NETWORK] : []),
      ],
    })),
  ];
  return all.filter(({ unknowns }) => unknowns.length > 0);
}
