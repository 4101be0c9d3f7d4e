import { contractPeriods } from '../../graph/build/buildEngagements.ts';
import type { AuthorityFact } from '../../graph/hops.ts';
import type { EndpointRef } from '../../model/flow.ts';
import type { Day } from '../../model/period.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import type { DatedFact } from '../law/changeDaysOf.ts';
import { listReasons } from '../law/ReasonSet.ts';
import { timelineOf } from '../law/timelineOf.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { HopSource } from '../sources/HopSource.ts';
import { compareTexts } from '../walk/orders.ts';
import type { ContractAnswer } from './ExposureAnswer.ts';
import type { RecordReader } from './RecordReader.ts';

/** A contract or linkage with its periods. */
export interface FoundContract {
  readonly answer: ContractAnswer;
  readonly dated: DatedFact;
}

/**
 * The entrustments and linkages that members of the scope are a party or partner of, and the entrustments about its systems, on any
 * day, each with its state on the day: what has ended may have left something behind. By reference, then by member.
 */
export async function findContracts(
  ids: readonly EndpointRef[],
  asOf: Day,
  source: Pick<HopSource, 'engagementsOf'>,
  reader: RecordReader,
): Promise<readonly FoundContract[]> {
  const engagements = await source.engagementsOf(ids);
  const systems = ids.filter((id) => isRefOf('SYSTEM', id));
  const about = systems.length === 0 ? new Map<Ref, never[]>() : await reader.related('entrustmentsOfSystem', systems);
  const asParty = ids.flatMap((at) => (engagements.get(at) ?? []).map(({ by, authority }) => ({ by, at, authority })));
  const ofSystems = systems.flatMap((at) =>
    (about.get(at) ?? []).map((contract) => {
      const periods = contractPeriods(contract);
      return { by: contract.id, at, authority: { origin: 'ENTRUSTMENT', by: contract.id, periods } as const };
    }),
  );
  return [...groupBy([...asParty, ...ofSystems], ({ by, at }) => [`${by} ${at}`]).values()]
    .flatMap((parts) => toContract(parts, asOf))
    .sort(({ answer: a }, { answer: b }) => compareTexts(a.contract, b.contract) || compareTexts(a.at, b.at));
}

interface Part {
  readonly by: ContractAnswer['contract'];
  readonly at: EndpointRef;
  readonly authority: AuthorityFact;
}

/** An organisation may have several parts in one contract: the best counts. */
function toContract(parts: readonly Part[], asOf: Day): readonly FoundContract[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { by: contract, at } = first;
  const facts = parts.map(({ authority }) => authority);
  const { state, reasons, authorities } = timelineOf(facts).on({ asOf });
  return [
    {
      answer: { contract, at, inForce: state, reasons: listReasons(reasons), authorities },
      dated: { id: contract, authorities: facts },
    },
  ];
}
