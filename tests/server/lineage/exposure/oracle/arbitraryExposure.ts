import fc from 'fast-check';
import type { EdgeRow } from '../../../../../server/graph/rows.ts';
import type { ExposureQuestion, HolderRef } from '../../../../../server/lineage/exposure/ExposureQuestion.ts';
import type { RecordReader } from '../../../../../server/lineage/exposure/RecordReader.ts';
import type { TraceRecord } from '../../../../../server/lineage/TraceRecord.ts';
import { ACCESSES, type Access } from '../../../../../server/model/contract.ts';
import type { ItemNodeRef } from '../../../../../server/model/flow.ts';
import { formatRef, isRefOf, type Ref } from '../../../../../server/model/ref.ts';
import { readerOf } from '../../../../support/recordReaderOf.ts';
import { arbitraryTrace } from '../../oracle/arbitraryTrace.ts';

/** What an entrustment lets its party handle. */
export interface EntrustedItems {
  readonly items: readonly ItemNodeRef[];
  readonly excludes: readonly ItemNodeRef[];
  readonly access: Access;
  readonly matters: readonly Ref<'MATTER'>[];
}

/** What a holding's rule on erasure is. */
export type Rule = 'NONE' | 'RULE' | 'PROOF';

/** A record, the facts behind it that exposure reads, and a question. */
export interface ExposureCase {
  readonly record: TraceRecord;
  readonly entrusted: ReadonlyMap<Ref, EntrustedItems>;
  readonly rules: ReadonlyMap<Ref, Rule>;
  /** HOUSED_BY, HOUSED_ON, PART_OF. */
  readonly edges: readonly Pick<EdgeRow, 'type' | 'from' | 'to'>[];
  /** Sheets on which somebody else promises erasure. */
  readonly promising: readonly Ref<'MATTER'>[];
  readonly reader: RecordReader;
  readonly question: ExposureQuestion;
}

/** Random records with random contracts, rules on erasure and housing of systems; holders of every kind. */
export function arbitraryExposure(): fc.Arbitrary<ExposureCase> {
  const picks = fc.array(fc.nat(20), { maxLength: 2 });
  return fc
    .record({
      asked: arbitraryTrace(),
      which: fc.nat(7),
      contracts: fc.array(fc.record({ items: picks, excludes: picks, access: fc.constantFrom(...ACCESSES) }), {
        minLength: 4,
        maxLength: 4,
      }),
      rules: fc.array(fc.constantFrom<Rule>('NONE', 'RULE', 'PROOF'), { minLength: 4, maxLength: 4 }),
      housing: fc.array(
        fc.record({
          type: fc.constantFrom('HOUSED_BY' as const, 'HOUSED_ON' as const, 'PART_OF' as const),
          from: fc.nat(7),
          to: fc.nat(7),
        }),
        { maxLength: 4 },
      ),
      promising: picks,
      day: fc.constantFrom('2020-04-15', '2021-06-01', '2023-01-01'),
    })
    .filter(({ asked }) => asked.record.endpoints.some(({ kind }) => kind !== 'DATA_SUBJECT'))
    .map(({ asked: { record, question }, which, contracts, rules, housing, promising, day }) => {
      const holders = record.endpoints.map(({ id }) => id).filter(isHolder);
      const nodes = record.items.map(({ id }) => id);
      const matters = [...new Set(record.flows.flatMap(({ hop }) => hop.matters))];
      const entrusted = new Map<Ref, EntrustedItems>(
        [...new Set(record.engagements.filter(({ role }) => role === 'CONTRACTOR').map(({ by }) => by))].map(
          (by, n) => {
            const { items, excludes, access } = at(contracts, n);
            const some = (numbers: readonly number[]) =>
              nodes.length === 0 ? [] : numbers.map((one) => at(nodes, one));
            return [by, { items: some(items), excludes: some(excludes), access, matters: matters.slice(0, 1) }];
          },
        ),
      );
      const ruled = new Map<Ref, Rule>(record.holdings.map(({ hop }, n) => [hop.id, at(rules, n)]));
      const edges = housing.flatMap(({ type, from, to }) => {
        const systems = holders.filter((id) => isRefOf('SYSTEM', id));
        const others = holders.filter((id) => isRefOf('SYSTEM', id) === (type !== 'HOUSED_BY'));
        if (systems.length === 0 || others.length === 0) return [];
        return [{ type, from: at(systems, from), to: at(others, to) }];
      });
      const sheets = matters.length === 0 ? [] : promising.map((one) => at(matters, one));
      const asOf = question.when === 'ALL_TIMES' ? day : question.when.asOf;
      const found = { record, entrusted, rules: ruled, edges, promising: sheets };
      return { ...found, reader: toReader(found), question: { holder: at(holders, which), asOf } };
    });
}

function isHolder(ref: Ref): ref is HolderRef {
  return !isRefOf('DATA_SUBJECT', ref);
}

/** The nodes that exposure reads, as far as it reads them. */
function toReader({
  record,
  entrusted,
  rules,
  edges,
  promising,
}: Omit<ExposureCase, 'reader' | 'question'>): RecordReader {
  const stated = (value: unknown) => ({ value, basis: 'STATED', evidence: [] });
  const paper = record.papers[0]?.id ?? formatRef('SOURCE_DOCUMENT', 'a-city', 'none');
  const contracts = [...entrusted].map(([id, { items, excludes, access, matters }]) => ({
    id,
    kind: 'ENTRUSTMENT',
    basis: 'STATED',
    owner: paper,
    items: items.map((node) => ({ node, basis: 'STATED', evidence: [] })),
    excludes: excludes.map((node) => ({ node, basis: 'STATED', evidence: [] })),
    access: stated(access),
    matters,
    periods: [],
    parties: [],
    clauses: [],
    departments: [],
    systems: [],
  }));
  const retentions = [...rules].flatMap(([holding, rule], n) =>
    rule === 'NONE'
      ? []
      : [
          {
            id: formatRef('RETENTION', 'a-city', `r${n}`),
            kind: 'RETENTION',
            holding,
            action: 'ERASE',
            proofAsked: [],
            proofSeen: rule === 'PROOF' ? ['REPORT'] : [],
          },
        ],
  );
  const measures = promising.map((matter, n) => ({
    id: formatRef('MEASURE', 'a-city', `measure${n}`),
    kind: 'MEASURE',
    matter,
    control: 'control:jp/erasure-after-work',
    state: 'PROMISED',
    actor: 'CONTRACTOR',
    toward: [],
  }));
  const everyMatter = new Set([...record.flows, ...record.holdings].flatMap(({ hop }) => hop.matters));
  const sheets = [...everyMatter].map((id) => ({
    id,
    kind: 'MATTER',
    departments: [],
    business: [],
    dataSubjects: [],
  }));
  const items = record.items.map((item) => ({
    ...item,
    kind: isRefOf('ITEM_SET', item.id) ? 'ITEM_SET' : 'INFORMATION_ITEM',
    name: item.id,
    classifications: [],
  }));
  const subjects = record.endpoints.map(({ id, kind }) => ({ id, kind, counts: [] }));
  return readerOf(
    [...contracts, ...retentions, ...measures, ...sheets, ...items, ...subjects],
    [
      ...edges,
      ...retentions.map(({ id, holding }) => ({ type: 'RULE_OF' as const, from: id, to: holding })),
      ...measures.map(({ id, matter }) => ({ type: 'STATED_IN' as const, from: id, to: matter })),
    ],
    record.items,
  );
}

function at<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('invariant: there is something to choose from');
  return found;
}
