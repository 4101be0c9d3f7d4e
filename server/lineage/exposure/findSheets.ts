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

/** The sheets of these facts, with their departments, the clauses of the contracts, and the safeguards that they state. */
export async function findSheets(
  facts: readonly PresenceFact[],
  { endpoints }: Scope,
  contracts: readonly FoundContract[],
  reader: RecordReader,
): Promise<Sheets> {
  const ids = [...new Set(facts.flatMap((fact) => fact.matters))].sort(compareTexts);
  const entrusted = contracts.map(({ answer }) => answer.contract);
  const [found, stated, contractNodes] = await Promise.all([
    reader.nodes(ids),
    ids.length === 0 ? new Map<Ref, never[]>() : reader.related('measuresStated', ids),
    reader.nodes(entrusted.filter((id): id is Ref<'ENTRUSTMENT'> => isRefOf('ENTRUSTMENT', id))),
  ]);
  const matters = new Map(ids.flatMap((id) => toEntry(found.get(id))));
  const entrustments = [...contractNodes.values()];
  const withDepartments = new Set<Ref>(entrustments.filter(hasDepartments).map(({ id }) => id));
  const shared = new Set(facts.filter(({ id }) => !withDepartments.has(id)).flatMap((fact) => fact.matters));
  const isOfHolder = ({ toward }: Measure): boolean => toward.length === 0 || toward.some((id) => endpoints.has(id));
  return {
    matters,
    departments: inOrder([
      ...[...shared].flatMap((id) => (matters.get(id)?.departments ?? []).map(({ value }) => value)),
      ...entrustments.flatMap(({ departments }) => departments),
    ]),
    ruleSets: inOrder(entrustments.flatMap(({ clauses }) => clauses.map(({ value }) => value))),
    measures: [
      ...new Map(ids.flatMap((id) => (stated.get(id) ?? []).filter(isOfHolder)).map((one) => [one.id, one])).values(),
    ],
  };
}

/** A sheet that several departments share may name for each contract the one that it is for (資料48 件名2). */
function hasDepartments({ departments }: Entrustment): boolean {
  return departments.length > 0;
}

function toEntry(matter: Matter | undefined): readonly (readonly [Ref<'MATTER'>, Matter])[] {
  return matter === undefined ? [] : [[matter.id, matter]];
}

function inOrder<R extends Ref>(refs: readonly R[]): readonly R[] {
  return [...new Set(refs)].sort(compareTexts);
}
