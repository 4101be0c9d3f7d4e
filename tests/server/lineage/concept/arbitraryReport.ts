import fc from 'fast-check';
import type { CarriageEdge, ContractHop, HoldingHop } from '../../../../server/graph/hops.ts';
import type { ConceptQuestion } from '../../../../server/lineage/concept/ConceptAnswer.ts';
import type { Sheet } from '../../../../server/lineage/sources/HopSource.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import { MATTER_KINDS } from '../../../../server/model/matter.ts';
import { formatRef } from '../../../../server/model/ref.ts';
import { QUESTION_DAYS } from '../oracle/arbitraryPeriod.ts';
import { arbitraryRecord } from '../oracle/arbitraryRecord.ts';
import { conceptRef } from '../oracle/buildRecord.ts';

/** A record and a question to it; the record has contracts and sheets, which traces do without. */
export interface ReportCase {
  readonly record: TraceRecord;
  readonly question: ConceptQuestion;
}

/** Random records of which some holdings are contracts, with questions about concepts that have items and one that has none. */
export function arbitraryReport(): fc.Arbitrary<ReportCase> {
  const day = fc.constantFrom('2020-04-15', ...QUESTION_DAYS).map((asOf) => ({ asOf }));
  return fc
    .record({
      record: arbitraryRecord(),
      contracts: fc.array(fc.record({ linkage: fc.boolean(), denied: fc.boolean() }), { maxLength: 4 }),
      kinds: fc.array(fc.constantFrom(...MATTER_KINDS), { minLength: 1, maxLength: 4 }),
      concept: fc.constantFrom('c0', 'c1', 'none'),
      when: fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: fc.constant('ALL_TIMES' as const) }),
      within: fc.option(fc.nat(3), { nil: undefined }),
    })
    .map(({ record, contracts, kinds, concept, when, within }) => {
      const turned = record.holdings.slice(0, contracts.length);
      const full = {
        ...record,
        holdings: record.holdings.slice(contracts.length),
        contracts: turned.map(({ hop, carriage }, n) => toContract(hop, carriage, n, contracts[n])),
      };
      const whole = { ...full, sheets: sheetsOf(full, kinds) };
      return { record: whole, question: { concept: conceptRef(concept), when, within: withinOf(whole, within) } };
    });
}

function toContract(
  hop: HoldingHop,
  carriage: readonly CarriageEdge[],
  n: number,
  choice: { readonly linkage: boolean; readonly denied: boolean } | undefined,
): { readonly hop: ContractHop; readonly carriage: readonly CarriageEdge[] } {
  const { sort, inferred, authorities, document, scope, matters, concerns, unstated, unresolved, open } = hop;
  const linkage = choice?.linkage === true;
  const denied = !linkage && choice?.denied === true;
  const list = denied ? { unstated: false, unresolved: false, open: false } : { unstated, unresolved, open };
  const id = formatRef(linkage ? 'LINKAGE' : 'ENTRUSTMENT', 'jp', `contract-${String(n)}`);
  return { hop: { id, sort, inferred, authorities, denied, document, scope, matters, concerns, ...list }, carriage };
}

/** Every sheet that a fact names, and one of which the record says nothing. */
function sheetsOf(record: TraceRecord, kinds: readonly Sheet['matterKind'][]): readonly Sheet[] {
  const facts = [...record.flows, ...record.holdings, ...(record.contracts ?? [])].map(({ hop }) => hop);
  const paper = record.papers[0];
  const named = facts.flatMap(({ matters, document, scope }) => matters.map((id) => ({ id, document, scope })));
  const silent = [formatRef('MATTER', 'a-city', 'silent'), ...record.missing.flatMap(({ matters }) => matters)];
  const inPaper = (id: Sheet['id']) => (paper === undefined ? [] : [{ id, document: paper.id, scope: paper.scope }]);
  const once = [...new Map([...silent.flatMap(inPaper), ...named].map((sheet) => [sheet.id, sheet])).values()];
  return once.map((sheet, n) => ({ ...sheet, sort: sheet.id, matterKind: kinds[n % kinds.length] ?? 'PROCESSING' }));
}

function withinOf({ papers, sheets = [] }: TraceRecord, which: number | undefined): ConceptQuestion['within'] {
  if (which === undefined || which === 0) return undefined;
  if (which === 1) return formatRef('MUNICIPALITY', 'jp', 'a-city');
  return which === 2 ? papers[0]?.id : sheets[0]?.id;
}
