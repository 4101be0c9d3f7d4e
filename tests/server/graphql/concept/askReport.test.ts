import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportConcept } from '../../../../server/lineage/concept/reportConcept.ts';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import { API_RECORD, REFS } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';
import { toTraceRecord } from '../../../support/toTraceRecord.ts';

const source = snapshotFromRecord(toTraceRecord(API_RECORD));
let api: ApiForTests;
beforeAll(async () => {
  api = await openApi(API_RECORD, { conceptReport: (question) => reportConcept(question, source) });
});
afterAll(() => api.close());

const REPORT = `query ($id: ID!, $asOf: Date, $answers: [ItemAnswer!], $first: Int, $after: String) {
  conceptReport(concept: $id, asOf: $asOf) {
    concept { name } asOf counts { carried unknown excluded notListed notInForce }
    papers { name } papersCited { name } elsewhere { fact { name } } changes { day starts { name } ends { name } }
    matters(answers: $answers, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
      matter { sheet } document { name } answer reasons inferred
      items { item { name } namedAs { ... on Node { name } } answer inferred }
      facts { fact { kind name } answer reasons inferred inForce authorities { by { name } inForce } items { item { name } } evidence { place matter { sheet } } }
    } }
  }
}`;

interface Report {
  readonly conceptReport: {
    readonly matters: {
      readonly totalCount: number;
      readonly pageInfo: { readonly endCursor: string };
      readonly nodes: readonly { readonly answer: string | null; readonly facts: readonly unknown[] }[];
    };
  };
}

describe('a concept report', () => {
  it('gives each sheet with its answer, and each fact with what decides and where it stands', async () => {
    const { conceptReport: report } = await api.get<Report>(REPORT, { id: REFS.concept, asOf: '2020-07-01' });
    expect(report).toMatchObject({
      concept: { name: '顔写真' },
      asOf: '2020-07-01',
      counts: { carried: 1, unknown: 0, excluded: 0, notListed: 0, notInForce: 0 },
      papersCited: [{ name: '資料36' }],
      elsewhere: [],
    });
    expect(report.matters).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          matter: { sheet: 2 },
          document: { name: '資料36' },
          answer: 'CARRIED',
          reasons: [],
          inferred: false,
          items: [{ item: { name: '顔写真' }, answer: 'CARRIED', inferred: false }],
        },
      ],
    });
    expect(report.matters.nodes[0]?.facts).toContainEqual({
      fact: { kind: 'FLOW', name: '申請情報の送信' },
      answer: 'CARRIED',
      reasons: [],
      inferred: true,
      inForce: 'YES',
      authorities: [
        { by: { name: '申請補助端末の結合' }, inForce: 'YES' },
        { by: { name: '申請補助の委託' }, inForce: 'YES' },
      ],
      items: [{ item: { name: '顔写真' } }],
      evidence: [{ place: '件名2 結合の形態', matter: { sheet: 2 } }],
    });
  });

  it('lists only sheets with the answers that are asked for; a cursor goes on in the same list only', async () => {
    const none = await api.get<Report>(REPORT, { id: REFS.concept, answers: ['EXCLUDED'] });
    expect(none.conceptReport.matters).toMatchObject({ totalCount: 0, nodes: [] });
    const { conceptReport } = await api.get<Report>(REPORT, { id: REFS.concept, first: 1 });
    const after = conceptReport.matters.pageInfo.endCursor;
    const next = await api.get<Report>(REPORT, { id: REFS.concept, first: 1, after });
    expect(next.conceptReport.matters.nodes).toEqual([]);
    const other = await api.ask(REPORT, { id: REFS.concept, answers: ['CARRIED'], after });
    expect(other.errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });

  it('reads the nodes of all sheets and facts together, whatever their number', async () => {
    api.takeStatements();
    await api.get(REPORT, { id: REFS.concept, asOf: '2020-07-01' });
    const read = api.takeStatements();
    expect(read.length).toBeLessThanOrEqual(12);
  });

  it('refuses what is no concept, and one that the record does not have', async () => {
    const codes = async (id: string): Promise<unknown> =>
      (await api.ask('query ($id: ID!) { conceptReport(concept: $id) { asOf } }', { id })).errors?.map(
        ({ extensions }) => extensions['code'],
      );
    expect(await codes(REFS.photo)).toEqual(['BAD_USER_INPUT']);
    expect(await codes('concept:jp/none')).toEqual(['NOT_FOUND']);
  });
});

describe('whether something is in force', () => {
  const query = `query ($ids: [ID!]!, $asOf: Date) { nodes(ids: $ids) {
    ... on Flow { effect(asOf: $asOf) { ...e } } ... on Holding { effect(asOf: $asOf) { ...e } }
    ... on Entrustment { effect(asOf: $asOf) { ...e } } ... on Linkage { effect(asOf: $asOf) { ...e } changes { day starts { name } ends { name } } }
  } } fragment e on Effect { inForce reasons authorities { by { name } inForce } }`;
  const ids = [REFS.send, REFS.holding, REFS.entrustment, REFS.linkage];

  it('is said of flows, holdings, entrustments and linkages on a day, by all that lends them a period', async () => {
    const own = { by: { name: '申請補助の委託' }, inForce: 'UNKNOWN' };
    const linkage = { by: { name: '申請補助端末の結合' }, inForce: 'BY_RENEWAL' };
    expect(await api.get(query, { ids, asOf: '2022-01-01' })).toEqual({
      nodes: [
        { effect: { inForce: 'BY_RENEWAL', reasons: [], authorities: [linkage, own] } },
        { effect: { inForce: 'UNKNOWN', reasons: ['RENEWAL_NOT_STATED'], authorities: [own] } },
        { effect: { inForce: 'UNKNOWN', reasons: ['RENEWAL_NOT_STATED'], authorities: [own] } },
        {
          effect: { inForce: 'BY_RENEWAL', reasons: [], authorities: [linkage] },
          changes: [
            { day: '2020-04-01', starts: [{ name: '申請補助端末の結合' }], ends: [] },
            { day: '2021-04-01', starts: [], ends: [{ name: '申請補助端末の結合' }] },
          ],
        },
      ],
    });
  });

  it('is said of all times without a day, and read for many at once', async () => {
    api.takeStatements();
    const { nodes } = await api.get<{ readonly nodes: readonly { readonly effect: { readonly inForce: string } }[] }>(
      query,
      { ids },
    );
    expect(nodes.map(({ effect }) => effect.inForce)).toEqual(['YES', 'YES', 'YES', 'YES']);
    expect(api.takeStatements().filter((name) => name === 'contractsByIds')).toHaveLength(1);
  });
});
