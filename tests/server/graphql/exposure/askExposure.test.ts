import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findExposure } from '../../../../server/lineage/exposure/findExposure.ts';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import { API_RECORD, REFS } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';
import { recordReaderOf } from '../../../support/recordReaderOf.ts';
import { toTraceRecord } from '../../../support/toTraceRecord.ts';

const source = snapshotFromRecord(toTraceRecord(API_RECORD));
const reader = recordReaderOf(API_RECORD);
let api: ApiForTests;
beforeAll(async () => {
  api = await openApi(API_RECORD, { exposure: (question) => findExposure(question, source, reader) });
});
afterAll(() => api.close());

const WHOLE = `query ($holder: ID!, $first: Int) { exposure(holder: $holder) {
  holder { name } asOf scope { endpoint { name } why } itemCounts { carried unknown excluded }
  items(first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes { item { name } carriage inferred reasons
    presences { why by { name } at { name } carriage access erasure until } } }
  subjects { subject { name } counts { count { count { printed unit } evidence { place } } at { name } } itemCounts { carried } }
  classified { nodes { item { name } at { name } carriage classification { scheme state decision } } }
  departments { name } matters { name } contracts { contract { name } at { name } inForce reasons } ruleSets { name }
  measures { totalCount nodes { name } }
  onwardStops { endpoint { name } hop carriage } onwardSteps { flow { name } carriage }
  conditions { condition role text textEn law decide decideEn verified answer ground items { name } counts { count { count { printed } } } measures { name } }
  changes { day } completeness { state unknowns { reason at { name } } papers { name } } } }`;

const PRESENCES = [
  { why: 'HELD', by: { name: '委託先での保有' }, at: { name: '委託先のサーバ' }, carriage: 'CARRIED' },
  { why: 'ARRIVES', by: { name: '申請情報の送信' }, at: { name: '委託先のサーバ' }, carriage: 'CARRIED' },
  { why: 'ENTRUSTED', by: { name: '申請補助の委託' }, at: { name: '運営委託事業者' }, access: 'COPY' },
];

describe('exposure', () => {
  it('gives what is at a holder and why, whose, where it has gone on to, and what the law asks, as nodes of the record', async () => {
    const data = await api.get(WHOLE, { holder: REFS.contractor });
    expect(data).toMatchObject({
      exposure: {
        holder: { name: '運営委託事業者' },
        asOf: '2020-07-01',
        scope: [
          { endpoint: { name: '運営委託事業者' }, why: 'SELF' },
          { endpoint: { name: '委託先のサーバ' }, why: 'OPERATES' },
        ],
        itemCounts: { carried: 2, unknown: 0, excluded: 1 },
        items: {
          totalCount: 3,
          nodes: [
            { item: { name: '申請情報' }, carriage: 'CARRIED' },
            { item: { name: '顔写真' }, carriage: 'CARRIED', presences: PRESENCES },
            { item: { name: '氏名' }, carriage: 'EXCLUDED' },
          ],
        },
        subjects: [
          {
            subject: { name: '申請者' },
            counts: [
              { count: { count: { printed: '約6,000人', unit: 'PEOPLE' } }, at: { name: '申請補助端末の外部結合' } },
            ],
          },
        ],
        departments: [{ name: '戸籍課' }],
        onwardStops: [{ endpoint: { name: '国の機関' }, hop: 1, carriage: 'UNKNOWN' }],
        completeness: { state: 'OPEN' },
      },
    });
  });

  it('pages its items, in the order of the answer', async () => {
    const query = `query ($holder: ID!, $after: String) { exposure(holder: $holder) { items(first: 2, after: $after) {
      nodes { item { name } } pageInfo { hasNextPage endCursor } } } }`;
    interface Page {
      readonly exposure: {
        readonly items: {
          readonly nodes: readonly { readonly item: { readonly name: string } }[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        };
      };
    }
    const first = (await api.get<Page>(query, { holder: REFS.contractor })).exposure.items;
    const next = (await api.get<Page>(query, { holder: REFS.contractor, after: first.pageInfo.endCursor })).exposure
      .items;
    expect([first, next].flatMap(({ nodes }) => nodes.map(({ item }) => item.name))).toEqual([
      '申請情報',
      '顔写真',
      '氏名',
    ]);
    expect([first.pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([true, false]);
    const { errors } = await api.ask(query, { holder: REFS.server, after: first.pageInfo.endCursor });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['a system', REFS.server],
    ['a department', REFS.department],
    ['a body of the state', REFS.agency],
  ])('answers for %s', async (_, holder) => {
    const data = await api.get<{ readonly exposure: { readonly scope: readonly unknown[] } }>(
      'query ($holder: ID!) { exposure(holder: $holder) { scope { why } } }',
      { holder },
    );
    expect(data.exposure.scope[0]).toEqual({ why: 'SELF' });
  });

  it.each([
    ['a data subject', REFS.applicant, 'BAD_USER_INPUT'],
    ['an item', REFS.photo, 'BAD_USER_INPUT'],
    ['what is no reference', 'J-LIS', 'BAD_USER_INPUT'],
    ['a holder that is not in the record', 'organisation:mihon/none', 'NOT_FOUND'],
  ])('refuses %s', async (_, holder, code) => {
    const { data, errors } = await api.ask(`{ exposure(holder: "${holder}") { asOf } }`);
    expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([null, [code]]);
  });

  it('refuses a page of no items', async () => {
    const { errors } = await api.ask(`{ exposure(holder: "${REFS.server}") { items(first: 0) { totalCount } } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('reads its nodes in a few statements, however many items there are', async () => {
    api.takeStatements();
    await api.get(WHOLE, { holder: REFS.contractor });
    // The holder first, to know that it is there; then everything of one family together.
    expect(api.takeStatements().toSorted()).toEqual([
      'nodesByIds.Endpoint',
      'nodesByIds.Endpoint',
      'nodesByIds.Fact',
      'nodesByIds.Flow',
      'nodesByIds.Holding',
      'nodesByIds.Item',
      'nodesByIds.Matter',
    ]);
  });
});
