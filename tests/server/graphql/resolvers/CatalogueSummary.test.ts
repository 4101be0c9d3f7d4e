import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatRef } from '../../../../server/model/ref.ts';
import { toRevision, toRevisionRow } from '../../../../server/loading/revisionRows.ts';
import { writeRows } from '../../../../server/loading/writeRows.ts';
import { API_RECORD, makeNode, recordWith, REFS } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';

interface Catalogue {
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly papers: { readonly nodes: unknown };
  readonly latestRevision: unknown;
  readonly unknowns: unknown;
}

const CATALOGUE = `counts { kind count } papers { totalCount nodes { name } } latestRevision { number changes { addedCount added(first: 1) } }
  unknowns { unresolvedItemSets unresolvedItems openLists unresolvedDataSubjects unresolvedBusinesses undecidedParties missingAttachments }`;

describe('the catalogue', () => {
  let api: ApiForTests;
  beforeAll(async () => {
    api = await openApi(API_RECORD);
  });
  afterAll(() => api.close());

  it('has the record in numbers, zero included, and what it says it does not know', async () => {
    const { catalogue } = await api.get<{ readonly catalogue: Catalogue }>(`{ catalogue { ${CATALOGUE} } }`);
    const counts = new Map(catalogue.counts.map(({ kind, count }) => [kind, count]));
    expect(counts.size).toBe(27);
    expect([counts.get('FLOW'), counts.get('SOURCE_DOCUMENT'), counts.get('SYSTEM'), counts.get('REVISION')]).toEqual([
      3, 3, 4, 0,
    ]);
    expect(catalogue.papers).toEqual({ totalCount: 2, nodes: [{ name: '資料36' }, { name: '資料1' }] });
    expect(catalogue.latestRevision).toBeNull();
    expect(catalogue.unknowns).toEqual({
      unresolvedItemSets: 1,
      unresolvedItems: 0,
      openLists: 1,
      unresolvedDataSubjects: 0,
      unresolvedBusinesses: 0,
      undecidedParties: 1,
      missingAttachments: 1,
    });
  });

  it('of one municipality leaves out the others', async () => {
    const town = makeNode('MUNICIPALITY', formatRef('MUNICIPALITY', 'jp', 'rin'), '隣町', { code: '099998' });
    const two = await openApi(recordWith([town]));
    const { catalogue } = await two.get<{ readonly catalogue: Catalogue }>(
      '{ catalogue(municipality: "municipality:jp/rin") { counts { kind count } papers { nodes { name } } unknowns { openLists } } }',
    );
    const some = catalogue.counts.filter(({ count }) => count > 0);
    expect(some).toEqual([
      { kind: 'SOURCE_DOCUMENT', count: 1 },
      { kind: 'SYSTEM', count: 1 },
    ]);
    expect(catalogue.papers.nodes).toEqual([{ name: '資料1' }]);
    expect(catalogue.unknowns).toEqual({ openLists: 0 });
    await two.close();
  });

  it('names the newest import', async () => {
    const rows = [9, 10].map((number) =>
      toRevisionRow(
        toRevision({
          number,
          at: '2024-04-01T00:00:00.000Z',
          by: 'seeds',
          contentHash: 'x',
          changes: { added: [REFS.paper, REFS.photo], changed: [], removed: [] },
          counts: { added: 40, changed: 0, removed: 0 },
          documents: [REFS.paper],
        }),
      ),
    );
    const none = { replaceNodes: [], deleteNodes: [], createEdges: [], deleteEdges: [] };
    await api.store.write((transaction) => writeRows(transaction, { createNodes: rows, ...none }));
    const data = await api.get<{ readonly catalogue: Catalogue; readonly revisions: { readonly nodes: unknown } }>(
      '{ catalogue { latestRevision { number at owner { id } changes { addedCount added(first: 1) } } } revisions(orderBy: NEWEST) { nodes { number } } }',
    );
    expect(data.catalogue.latestRevision).toEqual({
      number: 10,
      at: '2024-04-01T00:00:00.000Z',
      owner: null,
      changes: { addedCount: 40, added: [REFS.paper] },
    });
    expect(data.revisions.nodes).toEqual([{ number: 10 }, { number: 9 }]);
  });
});
