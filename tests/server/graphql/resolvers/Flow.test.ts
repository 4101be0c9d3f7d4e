import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_RECORD, REFS } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';

interface Periods {
  readonly node: { readonly periods: unknown };
}
interface Places {
  readonly node: { readonly evidence: unknown };
}

const place = { place: '件名2 結合の形態' };

describe('a flow', () => {
  let api: ApiForTests;
  beforeAll(async () => {
    api = await openApi(API_RECORD, {
      sourceText: (document, lines) =>
        Promise.resolve([{ number: lines.from, text: `${document.name}の${String(lines.from)}行目` }]),
    });
  });
  afterAll(() => api.close());

  it('says of each end, the direction and each item whether the paper states it, and where', async () => {
    const data = await api.get(
      `query ($id: ID!) { node(id: $id) { ... on Flow {
        name from { id } fromBasis to { name } toBasis toWhy toPrinted toEvidence { place } directionBasis directionWhy
        carries { node { name ... on InformationItem { path } } basis why evidence { place } } excludes { node { name } }
        networks { node { networkKind } basis } transfer { value } occasion matters { sheet } governedBy { kind }
      } } }`,
      { id: REFS.send },
    );
    expect(data.node).toEqual({
      name: '申請情報の送信',
      from: { id: REFS.terminal },
      fromBasis: 'STATED',
      to: { name: '委託先のサーバ' },
      toBasis: 'INFERRED',
      toWhy: '図から',
      toPrinted: '結合',
      toEvidence: [place],
      directionBasis: 'INFERRED',
      directionWhy: '結合とだけある',
      carries: [
        { node: { name: '顔写真', path: ['申請情報', '顔写真'] }, basis: 'STATED', why: null, evidence: [place] },
      ],
      excludes: [{ node: { name: '氏名' } }],
      networks: [{ node: { networkKind: 'INTERNET' }, basis: 'STATED' }],
      transfer: { value: 'AUTOMATIC' },
      occasion: null,
      matters: [{ sheet: 2 }],
      governedBy: [{ kind: 'LINKAGE' }, { kind: 'ENTRUSTMENT' }],
    });
  });

  it('has the periods that linkages and entrustments lend it, with the places where they stand', async () => {
    const data = await api.get<Periods>(
      'query ($id: ID!) { node(id: $id) { ... on Flow { periods { origin by { id } period { from { first } renews printed } basis evidence { place } } } } }',
      { id: REFS.send },
    );
    const period = { from: { first: '2020-04-01' }, renews: true, printed: '令和2年4月1日から令和3年3月31日まで' };
    const ground = { period, basis: 'STATED', evidence: [place] };
    expect(data.node.periods).toEqual([
      { origin: 'LINKAGE', by: { id: REFS.linkage }, ...ground },
      // Of the entrustment: its task is OTHER and lends its own period.
      { origin: 'ENTRUSTMENT', by: { id: REFS.entrustment }, ...ground },
    ]);
  });

  it('has its own periods before all others', async () => {
    const data = await api.get<Periods>(
      'query ($id: ID!) { node(id: $id) { ... on Flow { periods { origin by { id } } } } }',
      {
        id: REFS.relay,
      },
    );
    expect(data.node.periods).toEqual([{ origin: 'OWN', by: { id: REFS.relay } }]);
  });

  it('shows the lines of the paper where its folder is provided', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Fact { evidence {
      document { name } matter { sheet } lines { from to } printed excerpt { number text } } } } }`;
    const evidence = {
      document: { name: '資料36' },
      matter: { sheet: 2 },
      lines: { from: 2, to: 3 },
      printed: '申請書情報',
    };
    expect((await api.get<Places>(query, { id: REFS.send })).node.evidence).toEqual([
      { ...evidence, excerpt: [{ number: 2, text: '資料36の2行目' }] },
    ]);
    const without = await openApi(API_RECORD);
    expect((await without.get<Places>(query, { id: REFS.send })).node.evidence).toEqual([
      { ...evidence, excerpt: null },
    ]);
    await without.close();
  });
});
