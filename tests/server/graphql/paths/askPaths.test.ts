import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPaths } from '../../../../server/lineage/paths/findPaths.ts';
import type { PathQuestion } from '../../../../server/lineage/paths/PathQuestion.ts';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import { API_RECORD, REFS } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';
import { toTraceRecord } from '../../../support/toTraceRecord.ts';

const source = snapshotFromRecord(toTraceRecord(API_RECORD));
const asked: PathQuestion[] = [];
let api: ApiForTests;
beforeAll(async () => {
  api = await openApi(API_RECORD, {
    paths: (question) => {
      asked.push(question);
      return findPaths(question, source);
    },
  });
});
afterAll(() => api.close());

const WAY = `hops unknownSteps obstacleCount item { name } steps {
  flow { name } from { name } to { name } item { name } arrivesAs { name } answer inForce inferred reasons
  authorities { by { name } inForce } obstacles { kind inForceWhen { from to inForce reasons } } }`;

describe('paths', () => {
  it('give what is on a way and the shortest one as nodes of the record', async () => {
    const data = await api.get(
      `query ($id: ID!, $from: ID!, $to: ID!) { paths(subject: $id, from: $from, to: $to) {
        subject { name } from { name } to { name } fromEndpoints { name } toEndpoints { name } asOf connected subjectAtStart
        stops { endpoint { name } hop carriage items { totalCount nodes { item { name } } } }
        steps { flow { name } carriage items { totalCount } }
        shortest { ${WAY} } noWay fewestObstacles { hops } changes { day } completeness { state papers { name } }
      } }`,
      { id: REFS.photo, from: REFS.applicant, to: REFS.contractor },
    );
    expect(data).toMatchObject({
      paths: {
        subject: { name: '顔写真' },
        from: { name: '申請者' },
        to: { name: '運営委託事業者' },
        fromEndpoints: [{ name: '申請者' }],
        toEndpoints: [{ name: '運営委託事業者' }, { name: '委託先のサーバ' }],
        asOf: '2020-07-01',
        connected: 'YES',
        subjectAtStart: 'CARRIED',
        stops: [
          { endpoint: { name: '申請者' }, hop: 0, carriage: 'CARRIED', items: { totalCount: 1 } },
          { endpoint: { name: '申請補助端末' }, hop: 1 },
          { endpoint: { name: '委託先のサーバ' }, hop: 2 },
        ],
        steps: [{ flow: { name: '申請情報の入力' } }, { flow: { name: '申請情報の送信' } }],
        shortest: {
          hops: 2,
          unknownSteps: 0,
          obstacleCount: 0,
          item: { name: '顔写真' },
          steps: [
            { flow: { name: '申請情報の入力' }, answer: 'CARRIED', inForce: 'YES', obstacles: [] },
            { flow: { name: '申請情報の送信' }, arrivesAs: { name: '顔写真' }, inferred: true },
          ],
        },
        noWay: null,
        fewestObstacles: null,
        completeness: { state: 'OPEN', papers: [{ name: '資料36' }] },
      },
    });
  });

  it('name what is in the way, and when it would not be', async () => {
    const data = await api.get(
      `query ($id: ID!, $from: ID!, $to: ID!) { paths(subject: $id, from: $from, to: $to, asOf: "2019-01-01") {
        connected noWay shortest { hops } fewestObstacles { ${WAY} } } }`,
      { id: REFS.name, from: REFS.terminal, to: REFS.server },
    );
    expect(data).toMatchObject({
      paths: {
        connected: 'NO',
        noWay: 'OBSTACLES',
        shortest: null,
        fewestObstacles: {
          obstacleCount: 2,
          steps: [
            {
              answer: 'EXCLUDED',
              obstacles: [
                { kind: 'EXCLUDED', inForceWhen: [] },
                {
                  kind: 'NOT_IN_FORCE',
                  inForceWhen: [
                    { from: '2020-04-01', to: '2021-03-31', inForce: 'YES', reasons: [] },
                    { from: '2021-04-01', to: null, inForce: 'BY_RENEWAL', reasons: [] },
                  ],
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('answer ends of different municipalities, and search the papers of both', async () => {
    const data = await api.get(
      `query ($id: ID!, $from: ID!, $to: ID!) { paths(subject: $id, from: $from, to: $to) { connected noWay completeness { papers { name } } } }`,
      { id: REFS.photo, from: REFS.agency, to: REFS.terminal },
    );
    expect(data).toEqual({
      paths: { connected: 'NO', noWay: 'NO_FLOW_ON_RECORD', completeness: { papers: [{ name: '資料36' }] } },
    });
  });

  it('hand on what was asked, with the defaults of the contract', async () => {
    asked.length = 0;
    const ends = `from: "${REFS.terminal}", to: "${REFS.server}"`;
    await api.get(`{ paths(subject: "${REFS.photo}", ${ends}) { connected } }`);
    await api.get(`{ paths(subject: "${REFS.concept}", ${ends}, asOf: "2021-07-01", maxHops: 1) { connected } }`);
    const { terminal: from, server: to } = REFS;
    expect(asked).toEqual([
      { subject: REFS.photo, from, to, asOf: '2020-07-01', maxHops: 20 },
      { subject: REFS.concept, from, to, asOf: '2021-07-01', maxHops: 1 },
    ]);
  });

  it.each([
    ['ends that are the same', REFS.photo, REFS.terminal, REFS.terminal, '', 'BAD_USER_INPUT'],
    ['a start that is no endpoint', REFS.photo, REFS.holding, REFS.server, '', 'BAD_USER_INPUT'],
    ['an end that is no endpoint', REFS.photo, REFS.terminal, REFS.set, '', 'BAD_USER_INPUT'],
    ['a subject that is an endpoint', REFS.server, REFS.terminal, REFS.server, '', 'BAD_USER_INPUT'],
    ['an end that is no reference', REFS.photo, REFS.terminal, 'J-LIS', '', 'BAD_USER_INPUT'],
    ['a start that is not in the record', REFS.photo, 'system:mihon/none', REFS.server, '', 'NOT_FOUND'],
    ['an end that is not in the record', REFS.photo, REFS.terminal, 'system:mihon/none', '', 'NOT_FOUND'],
    ['a subject that is not in the record', 'concept:jp/none', REFS.terminal, REFS.server, '', 'NOT_FOUND'],
    ['no hops', REFS.photo, REFS.terminal, REFS.server, ', maxHops: 0', 'BAD_USER_INPUT'],
    ['a million hops', REFS.photo, REFS.terminal, REFS.server, ', maxHops: 1000000', 'BAD_USER_INPUT'],
  ])('refuse %s', async (_, subject, from, to, more, code) => {
    const { data, errors } = await api.ask(
      `{ paths(subject: "${subject}", from: "${from}", to: "${to}"${more}) { connected } }`,
    );
    expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([null, [code]]);
  });

  it.each(['2020-02-30', '令和2年4月1日', ''])('refuse the day "%s"', async (day) => {
    const { errors } = await api.ask(
      `{ paths(subject: "${REFS.photo}", from: "${REFS.terminal}", to: "${REFS.server}", asOf: "${day}") { connected } }`,
    );
    expect(errors).toHaveLength(1);
  });
});
