import { beforeAll, expect, it } from 'vitest';
import type { Family } from '../../server/graph/families.ts';
import { COUNTS_BY_KIND } from '../../server/graph/statements/nodes/countsByKind.ts';
import { FACTS_OF_FAMILIES } from '../../server/graph/statements/nodes/factsOfFamilies.ts';
import { HOPS_BY_IDS } from '../../server/graph/statements/nodes/hopsByIds.ts';
import { getListCount, LIST_COUNTS } from '../../server/graph/statements/nodes/listCounts.ts';
import { getListPage, LIST_PAGES, LISTS_TO_TRY } from '../../server/graph/statements/nodes/listPages.ts';
import { writeListQuery, type ListQuery } from '../../server/graph/statements/nodes/listQuery.ts';
import { NODES_BY_IDS } from '../../server/graph/statements/nodes/nodesByIds.ts';
import { placeBeforeAll } from '../../server/graph/statements/nodes/orders.ts';
import { UNKNOWN_COUNTS } from '../../server/graph/statements/nodes/unknownCounts.ts';
import { RELATION_COUNTS } from '../../server/graph/statements/relations/relationCounts.ts';
import { RELATION_PAGES } from '../../server/graph/statements/relations/relationPages.ts';
import { MENTIONS_BY_IDS } from '../../server/graph/statements/relations/mentionsByIds.ts';
import { readGlossaryLines } from '../../server/graph/statements/search/glossaryLines.ts';
import { SEARCH_COUNTS } from '../../server/graph/statements/search/searchCounts.ts';
import { SEARCH_PAGES } from '../../server/graph/statements/search/searchPages.ts';
import { readVariantLines } from '../../server/graph/statements/search/variantLines.ts';
import { familyOf } from '../../server/graph/kinds.ts';
import type { RecordNode } from '../../server/model/node.ts';
import { NODE_KINDS } from '../../server/model/nodeKind.ts';
import type { Engine } from '../../server/store/GraphStore.ts';
import { API_RECORD, REFS } from '../fixtures/apiRecord.ts';
import { loadDocuments } from '../support/loadDocuments.ts';
import { describeEachEngine } from '../support/stores.ts';

/** What each engine answered, by statement: compared when both have. */
const answers = new Map<Engine, Map<string, unknown>>();
const ALL_IDS = [...API_RECORD.flatMap(({ nodes }) => nodes.map(({ id }) => id)), 'system:mihon/none'];
const families = Object.keys(NODES_BY_IDS) as Family[];

describeEachEngine('statements of the API', (open, engine) => {
  const own = new Map<string, unknown>();
  beforeAll(async () => {
    await loadDocuments(open(), API_RECORD);
    answers.set(engine, own);
  });

  /** Keeps the rows for the comparison; rows in no promised order are sorted first. */
  const keep = <R>(name: string, rows: readonly R[], isOrdered: boolean): readonly R[] => {
    const texts = rows.map((row) => JSON.stringify(row));
    own.set(name, isOrdered ? texts : texts.toSorted());
    return rows;
  };

  it('facts of a family: every node, or those of the scopes; what lends periods for flows, holdings, entrustments and linkages', async () => {
    for (const family of families) {
      const all = keep(`facts ${family}`, await open().read(FACTS_OF_FAMILIES[family], { scopes: [] }), false);
      const some = await open().read(FACTS_OF_FAMILIES[family], { scopes: ['jp', 'none'] });
      const nodes = API_RECORD.flatMap((document) => document.nodes).filter(({ kind }) => familyOf(kind) === family);
      const ids = (rows: readonly { readonly fact: RecordNode }[]): readonly string[] =>
        rows.map(({ fact }) => fact.id).sort();
      expect(ids(all)).toEqual(nodes.map(({ id }) => id as string).sort());
      expect(ids(some)).toEqual(
        nodes
          .filter(({ scope }) => scope === 'jp')
          .map(({ id }) => id as string)
          .sort(),
      );
      expect(all.every(({ fact, sort }) => sort.endsWith(fact.id))).toBe(true);
      const isDated = ({ kind }: RecordNode): boolean =>
        kind === 'FLOW' || kind === 'HOLDING' || kind === 'ENTRUSTMENT' || kind === 'LINKAGE';
      expect(all.every(({ fact, authorities }) => (authorities !== undefined) === isDated(fact))).toBe(true);
    }
  });

  it('nodes and hops by ids: each once, none for what is not there', async () => {
    const found = await Promise.all(
      families.map(async (family) => {
        const rows = await open().read(NODES_BY_IDS[family], { ids: ALL_IDS });
        return keep(`nodes ${family}`, rows, false).map(({ fact }) => fact);
      }),
    );
    const ids = found.flat().map(({ id }) => id as string);
    expect(ids.toSorted()).toEqual(ALL_IDS.slice(0, -1).toSorted());
    for (const [family, statement] of Object.entries(HOPS_BY_IDS)) {
      const rows = await open().read(statement as typeof HOPS_BY_IDS.Flow, { ids: ALL_IDS });
      expect(keep(`hops ${family}`, rows, false)).not.toEqual([]);
    }
    for (const family of families) {
      const mentions = await open().read(MENTIONS_BY_IDS[family], { ids: ALL_IDS, limit: 10 });
      keep(`mentions ${family}`, mentions, false);
    }
  });

  it('every list, order and filter; the count is that of the whole list', { timeout: 300_000 }, async () => {
    await inParallel(LISTS_TO_TRY, async ({ query, order }) => {
      const params = sampleParams(query);
      const count = getListCount(query);
      const [total] = keep(count.name, await open().read(count, params), true);
      const statement = getListPage(query, order);
      const { sort, id } = placeBeforeAll(order);
      const page = { ...params, afterSort: sort, afterId: id };
      const all = keep(statement.name, await open().read(statement, { ...page, limit: 100 }), true);
      expect(all.length, statement.name).toBe(total?.total);
      const [first, ...others] = all;
      if (first === undefined) return;
      const next = await open().read(statement, { ...page, afterSort: first.sort, afterId: first.fact.id, limit: 1 });
      expect(next, statement.name).toEqual(others.slice(0, 1));
    });
    expect([...LIST_PAGES, ...LIST_COUNTS].filter(({ name }) => !own.has(name))).toEqual([]);
  });

  it('every relation of every family: pages in order, and their counts', { timeout: 300_000 }, async () => {
    const ids = ALL_IDS;
    const unread: string[] = [];
    await inParallel([...RELATION_PAGES], async ([key, statement]) => {
      const rows = await open().read(statement, { ids, afterSort: '', afterId: '', limit: 100 });
      keep(key, rows, false);
      if (rows.length === 0) unread.push(key);
      const owners = new Set(rows.map(({ owner }) => owner));
      const counts = RELATION_COUNTS.get(key.replace(/\.(?:RECORD|NAME)$/u, ''));
      if (counts === undefined) throw new Error(`"${key}" has no count`);
      const totals = await open().read(counts, { ids });
      expect(new Map(totals.map(({ owner, total }) => [owner, total])), key).toEqual(
        new Map([...owners].map((owner) => [owner, rows.filter((row) => row.owner === owner).length])),
      );
    });
    // Every relation lists something in this record, for some family of owners.
    const read = new Set([...RELATION_PAGES.keys()].filter((key) => !unread.includes(key)).map(relationOf));
    expect([...new Set(unread.map(relationOf))].filter((name) => !read.has(name))).toEqual([]);
  });

  it('a page of a relation goes on after a place, for each owner apart', async () => {
    const statement = RELATION_PAGES.get('items.Item.RECORD');
    if (statement === undefined) throw new Error('no such statement');
    const ids = [REFS.set, REFS.unlisted];
    const one = await open().read(statement, { ids, afterSort: '', afterId: '', limit: 1 });
    expect(one.map(({ owner, fact }) => [owner, fact.id]).toSorted()).toEqual(
      [
        [REFS.set, REFS.section],
        [REFS.unlisted, REFS.name],
      ].toSorted(),
    );
    const first = one.find(({ owner }) => owner === REFS.set);
    const next = await open().read(statement, {
      ids: [REFS.set],
      afterSort: first?.sort ?? '',
      afterId: REFS.section,
      limit: 5,
    });
    expect(next.map(({ fact }) => fact.id)).toEqual([REFS.photo]);
  });

  it('counts and search', { timeout: 300_000 }, async () => {
    for (const family of families) {
      for (const scope of [null, 'mihon']) {
        keep(`counts ${family} ${String(scope)}`, await open().read(COUNTS_BY_KIND[family], { scope }), false);
        const words = { key: '申', kinds: [...NODE_KINDS], scope };
        const [total] = await open().read(SEARCH_COUNTS[family], words);
        const after = { afterFit: -1, afterKind: -1, afterSort: '', afterId: '' };
        const search = { ...words, prefix: '\n申', whole: '\n申\n', ...after, limit: 100 };
        const hits = keep(`search ${family} ${String(scope)}`, await open().read(SEARCH_PAGES[family], search), true);
        expect(hits.length).toBe(total?.total);
        for (const [index, hit] of hits.entries()) {
          const place = { afterFit: hit.fit, afterKind: hit.kindOrder, afterSort: hit.sort, afterId: hit.fact.id };
          const next = await open().read(SEARCH_PAGES[family], { ...search, ...place, limit: 1 });
          expect(next).toEqual(hits.slice(index + 1, index + 2));
        }
      }
    }
    expect(keep('variants', await open().read(readVariantLines, {}), true)).toHaveLength(1);
    expect(keep('glossary', await open().read(readGlossaryLines, {}), true)).toHaveLength(1);
    for (const [name, statement] of Object.entries(UNKNOWN_COUNTS)) {
      keep(name, await open().read(statement, { scope: null }), true);
    }
  });

  it('give the same rows as the other engine', () => {
    for (const [name, rows] of own) {
      for (const other of answers.values()) if (other.has(name)) expect(rows, name).toEqual(other.get(name));
    }
    expect(own.size).toBeGreaterThan(300);
  });
});

function relationOf(key: string): string {
  return key.slice(0, key.indexOf('.'));
}

/** A new statement costs Neo4j a plan: several at a time keep it busy. */
async function inParallel<T>(values: readonly T[], work: (value: T) => Promise<void>): Promise<void> {
  const queue = values.values();
  const worker = async (): Promise<void> => {
    for (const value of queue) await work(value);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

function sampleParams(query: ListQuery): Readonly<Record<string, string | boolean>> {
  const { params } = writeListQuery(query);
  return Object.fromEntries(
    Object.entries(params).map(([name, kind]) => [name, sampleOf(query.list, name, kind)] as const),
  );
}

/** A value for each filter: of the record where there is one. */
function sampleOf(list: string, name: string, kind: 'STRING' | 'BOOLEAN'): string | boolean {
  if (kind === 'BOOLEAN') return false;
  return SAMPLES[`${list}.${name}`] ?? SAMPLES[name] ?? 'NAMED';
}

const SAMPLES: Readonly<Record<string, string>> = {
  municipality: 'mihon',
  document: REFS.paper,
  matter: REFS.sheet,
  department: REFS.department,
  business: REFS.business,
  dataSubject: REFS.applicant,
  itemSet: REFS.set,
  parent: REFS.section,
  concept: REFS.concept,
  operator: REFS.contractor,
  from: REFS.terminal,
  to: REFS.server,
  network: REFS.network,
  item: REFS.photo,
  governedBy: REFS.linkage,
  'holdings.item': REFS.set,
  holder: REFS.server,
  holding: REFS.holding,
  organisation: REFS.contractor,
  system: REFS.server,
  partner: REFS.agency,
  control: REFS.control,
  toward: REFS.contractor,
  ruleSet: REFS.rules,
  about: REFS.set,
  documentKind: 'PAPER',
  matterKind: 'LINKAGE',
  systemKind: 'SERVER',
  networkKind: 'INTERNET',
  state: 'PROMISED',
  ruleSetKind: 'SPECIAL_CLAUSES',
  noteKind: 'INCONSISTENT_NAME',
};
