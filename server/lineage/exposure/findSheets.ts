import type { Entrustment } from '../../model/contract.ts';
import type { Matter } from '../../model/matter.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import type { Measure } from '../../model/safeguard.ts';
import { compareTexts } from '../walk/orders.ts';
import type { FoundContract } from './findContracts.ts';
import type { Scope } from './findScope.ts';
import type { PresenceFact } from './PresenceFact.ts';
import type { RecordReader } from './RecordReader.ts';

/** What the papers have around the facts of a holder. */
export interface Sheets {
  /** By reference. */
  readonly matters: ReadonlyMap<Ref<'MATTER'>, Matter>;
  /** Those that its contracts name; of the sheets of everything else that puts items there, those that hold the sheet. */
  readonly departments: readonly Ref<'DEPARTMENT'>[];
  /** What its contracts cite. */
  readonly ruleSets: readonly Ref<'RULE_SET'>[];
  /** Of these sheets: those on the holder, and those that name nobody; in the order of sheets. */
  readonly measures: readonly Measure[];
}

/** The sheets around a holder: of all its facts, and of some of them. */
export interface SheetBook {
  /** With their departments, the clauses of the contracts, and the safeguards that they state. */
  readonly of: (facts: readonly PresenceFact[]) => Sheets;
}

/** Reads the sheets of these facts and the contracts once. */
export async function findSheets(
  facts: readonly PresenceFact[],
  { endpoints }: Scope,
  contracts: readonly FoundContract[],
  reader: RecordReader,
): Promise<SheetBook> {
  const all = mattersOf(facts);
  const entrusted = contracts.map(({ answer }) => answer.contract);
  const [found, stated, contractNodes] = await Promise.all([
    reader.nodes(all),
    all.length === 0 ? new Map<Ref, never[]>() : reader.related('measuresStated', all),
    reader.nodes(entrusted.filter((id): id is Ref<'ENTRUSTMENT'> => isRefOf('ENTRUSTMENT', id))),
  ]);
  const entrustments = [...contractNodes.values()];
  const withDepartments = new Set<Ref>(entrustments.filter(hasDepartments).map(({ id }) => id));
  const isOfHolder = ({ toward }: Measure): boolean => toward.length === 0 || toward.some((id) => endpoints.has(id));
  const ruleSets = inOrder(entrustments.flatMap(({ clauses }) => clauses.map(({ value }) => value)));
  return {
    of: (some) => {
      const ids = mattersOf(some);
      const shared = some.filter(({ id }) => !withDepartments.has(id));
      const matters = new Map(ids.flatMap((id) => toEntry(found.get(id))));
      const measures = ids.flatMap((id) => (stated.get(id) ?? []).filter(isOfHolder));
      return {
        matters,
        departments: inOrder([
          ...mattersOf(shared).flatMap((id) => (matters.get(id)?.departments ?? []).map(({ value }) => value)),
          ...entrustments.flatMap(({ departments }) => departments),
        ]),
        ruleSets,
        measures: [...new Map(measures.map((one) => [one.id, one])).values()],
      };
    },
  };
}

/** A sheet that several departments share may name for each contract the one that it is for (資料48 件名2). */
function hasDepartments({ departments }: Entrustment): boolean {
  return departments.length > 0;
}

function mattersOf(facts: readonly PresenceFact[]): readonly Ref<'MATTER'>[] {
  const matters = new Set<Ref<'MATTER'>>();
  for (const fact of facts) for (const matter of fact.matters) matters.add(matter);
  return [...matters].sort(compareTexts);
}

function toEntry(matter: Matter | undefined): readonly (readonly [Ref<'MATTER'>, Matter])[] {
  return matter === undefined ? [] : [[matter.id, matter]];
}

function inOrder<R extends Ref>(refs: readonly R[]): readonly R[] {
  return [...new Set(refs)].sort(compareTexts);
}
