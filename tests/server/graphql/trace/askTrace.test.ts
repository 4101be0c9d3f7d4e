import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import { trace } from '../../../../server/lineage/trace.ts';
import type { TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import { API_RECORD, REFS } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests, type Named, type PageOf } from '../../../support/ApiForTests.ts';
import { toTraceRecord } from '../../../support/toTraceRecord.ts';

interface Answer {
  readonly subject: Named;
  readonly direction: string;
  readonly asOf: string;
  readonly subjectAtStart: string;
  readonly stops: readonly { readonly hop: number; readonly endpoint: Named }[];
  readonly steps: readonly { readonly flow: Named; readonly carriage: string; readonly authorities: unknown }[];
  readonly completeness: { readonly state: string; readonly unknowns: readonly unknown[] };
}
interface Pages {
  readonly trace: { readonly stops: readonly { readonly items: PageOf<unknown> }[] };
}

const source = snapshotFromRecord(toTraceRecord(API_RECORD));
const asked: TraceQuestion[] = [];
let api: ApiForTests;
beforeAll(async () => {
  api = await openApi(API_RECORD, {
    trace: (question) => {
      asked.push(question);
      return trace(question, source);
    },
  });
});
afterAll(() => api.close());

describe('a trace', () => {
  it('gives stops, steps, dates and what is not known as nodes of the record', async () => {
    const data = await api.get<{ readonly trace: Answer }>(
      `query ($id: ID!) { trace(subject: $id) {
        subject { name } direction asOf subjectAtStart
        stops { endpoint { name } hop carriage held items { totalCount nodes { item { name } origin { name } carriage } } operator { name } custody holdings { name } }
        steps { flow { name } from { name } to { name } hop carriage reasons authorities { by { name } inForce } itemCounts { carried unknown excluded } }
        changes { day starts { name } ends { name } }
        completeness { state hopsSearched limit papers { name } papersCited { name } unstated { kind count at { name } }
          unknowns { reason at { name } flows { name } holdings { name } flowCount searched { name } evidence { place } } }
      } }`,
      { id: REFS.photo },
    );
    const { subject, direction, asOf, subjectAtStart, stops, steps, completeness } = data.trace;
    expect({ subject, direction, asOf, subjectAtStart }).toEqual({
      subject: { name: '顔写真' },
      direction: 'DOWNSTREAM',
      asOf: '2020-07-01',
      subjectAtStart: null,
    });
    const stopNames = stops.map(({ hop, endpoint }) => [hop, endpoint.name]);
    expect(stopNames).toEqual([
      [0, '申請者'],
      [1, '申請補助端末'],
      [2, '委託先のサーバ'],
      [3, '国の機関'],
    ]);
    expect(stops[2]).toMatchObject({
      held: 'CARRIED',
      items: { totalCount: 1, nodes: [{ item: { name: '顔写真' }, origin: { name: '顔写真' }, carriage: 'CARRIED' }] },
      operator: { name: '運営委託事業者' },
      holdings: [{ name: '委託先での保有' }],
    });
    expect(steps.map(({ flow, carriage }) => [flow.name, carriage])).toEqual([
      ['申請情報の入力', 'CARRIED'],
      ['申請情報の送信', 'CARRIED'],
      ['申請情報の中継', 'UNKNOWN'],
    ]);
    expect(steps[0]?.authorities).toEqual([{ by: { name: '申請補助端末の結合' }, inForce: 'YES' }]);
    expect(completeness.state).toBe('OPEN');
    expect(completeness.unknowns).toContainEqual(
      expect.objectContaining({
        reason: 'UNSTATED_ITEMS',
        flows: [{ name: '申請情報の中継' }],
        evidence: [{ place: '件名2 結合の形態' }],
      }),
    );
  });

  it('reads its nodes in a few statements, however long it is', async () => {
    api.takeStatements();
    await api.get(
      'query ($id: ID!) { trace(subject: $id) { stops { endpoint { name } operator { name } } steps { flow { name evidence { document { name } } } } } }',
      { id: REFS.photo },
    );
    expect(api.takeStatements().toSorted()).toEqual([
      'nodesByIds.Endpoint',
      'nodesByIds.Fact',
      'nodesByIds.Flow',
      'nodesByIds.Item',
    ]);
  });

  it('pages the items of all its stops at once, in the order of the answer', async () => {
    const items =
      'items(first: 1, after: $after) { totalCount nodes { item { name } } pageInfo { hasNextPage endCursor } }';
    const query = `query ($id: ID!, $after: String, $day: Date) { trace(subject: $id, asOf: $day) { stops { ${items} } } }`;
    const ask = async (after?: string) => (await api.get<Pages>(query, { id: REFS.set, after })).trace.stops;
    const first = await ask();
    const next = await ask(first[1]?.items.pageInfo.endCursor);
    const pages = [first, next].map((stops) => stops.map(({ items: page }) => page));
    expect(pages).toMatchObject([
      first.map(() => ({
        totalCount: expect.any(Number) as number,
        nodes: [{ item: { name: expect.any(String) as string } }],
      })),
      first.map(({ items: { totalCount } }) => ({
        nodes: totalCount > 1 ? [{}] : [],
        pageInfo: { hasNextPage: totalCount > 2 },
      })),
    ]);
    const { errors } = await api.ask(query, {
      id: REFS.set,
      day: '2020-07-02',
      after: first[1]?.items.pageInfo.endCursor,
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('hands on what was asked, with the defaults of the contract', async () => {
    asked.length = 0;
    await api.get(`{ trace(subject: "${REFS.photo}") { direction } }`);
    await api.get(
      `{ trace(subject: "${REFS.concept}", from: "${REFS.terminal}", direction: BOTH, asOf: "2021-07-01", within: "${REFS.paper}", across: CONCEPT, maxHops: 1, maxSteps: 2) { direction } }`,
    );
    await api.get(`{ trace(subject: "${REFS.applicant}", allTimes: true, maxHops: null, maxSteps: null) { asOf } }`);
    const defaults = {
      from: undefined,
      direction: 'DOWNSTREAM',
      within: undefined,
      across: 'STATED',
      maxHops: 20,
      maxSteps: 10_000,
    };
    expect(asked).toEqual([
      { ...defaults, subject: REFS.photo, when: { asOf: '2020-07-01' } },
      {
        subject: REFS.concept,
        from: REFS.terminal,
        direction: 'BOTH',
        when: { asOf: '2021-07-01' },
        within: REFS.paper,
        across: 'CONCEPT',
        maxHops: 1,
        maxSteps: 2,
      },
      { ...defaults, subject: REFS.applicant, when: 'ALL_TIMES' },
    ]);
  });

  it.each([
    ['a subject that is not in the record', 'subject: "concept:jp/none"', 'NOT_FOUND'],
    ['a start that is not in the record', `subject: "${REFS.photo}", from: "system:mihon/none"`, 'NOT_FOUND'],
    ['a scope that is not in the record', `subject: "${REFS.photo}", within: "matter:mihon/none"`, 'NOT_FOUND'],
    ['a subject of another kind', `subject: "${REFS.terminal}"`, 'BAD_USER_INPUT'],
    ['a subject that is no reference', 'subject: "顔写真"', 'BAD_USER_INPUT'],
    ['a start of another kind', `subject: "${REFS.photo}", from: "${REFS.holding}"`, 'BAD_USER_INPUT'],
    ['a scope of another kind', `subject: "${REFS.photo}", within: "${REFS.terminal}"`, 'BAD_USER_INPUT'],
    ['both ways without a start', `subject: "${REFS.photo}", direction: BOTH`, 'BAD_USER_INPUT'],
    ['a day and all times', `subject: "${REFS.photo}", asOf: "2020-07-01", allTimes: true`, 'BAD_USER_INPUT'],
    ['no hops', `subject: "${REFS.photo}", maxHops: 0`, 'BAD_USER_INPUT'],
    ['too many hops', `subject: "${REFS.photo}", maxHops: 101`, 'BAD_USER_INPUT'],
    ['too many steps', `subject: "${REFS.photo}", maxSteps: 100001`, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, args, code) => {
    const { data, errors } = await api.ask(`{ trace(${args}) { direction } }`);
    expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([null, [code]]);
  });

  it.each(['2020-02-30', '2019-02-29', '20200701', '2020-7-1', '2020-07-01T00:00:00Z', '0000-00-00', ''])(
    'refuses the day "%s"',
    async (asOf) => {
      const literal = await api.ask(`{ trace(subject: "${REFS.photo}", asOf: "${asOf}") { direction } }`);
      const variable = await api.ask(
        `query ($day: Date) { trace(subject: "${REFS.photo}", asOf: $day) { direction } }`,
        { day: asOf },
      );
      expect([literal, variable].map(({ errors }) => errors?.length)).toEqual([1, 1]);
    },
  );

  it('takes a leap day', async () => {
    const { trace: answer } = await api.get<{ readonly trace: { readonly asOf: string } }>(
      `{ trace(subject: "${REFS.photo}", asOf: "2020-02-29") { asOf } }`,
    );
    expect(answer.asOf).toBe('2020-02-29');
  });
});
