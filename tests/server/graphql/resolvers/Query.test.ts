import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_RECORD, REFS } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';

let api: ApiForTests;
beforeAll(async () => {
  api = await openApi(API_RECORD);
});
afterAll(() => api.close());

describe('node and nodes', () => {
  it('give what the reference names, in the order that was asked for', async () => {
    const ids = [REFS.photo, 'system:mihon/none', REFS.agency, REFS.photo];
    api.takeStatements();
    const data = await api.get('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id kind name nameEn } }', { ids });
    expect(data.nodes).toEqual([
      { __typename: 'InformationItem', id: REFS.photo, kind: 'INFORMATION_ITEM', name: '顔写真', nameEn: null },
      null,
      {
        __typename: 'Organisation',
        id: REFS.agency,
        kind: 'ORGANISATION',
        name: '国の機関',
        nameEn: 'National Agency',
      },
      { __typename: 'InformationItem', id: REFS.photo, kind: 'INFORMATION_ITEM', name: '顔写真', nameEn: null },
    ]);
    expect(api.takeStatements()).toEqual(['nodesByIds.Item', 'nodesByIds.Endpoint']);
  });

  it('give null for what is not in the record', async () => {
    expect(await api.get('{ node(id: "flow:mihon/none") { id } }')).toEqual({ node: null });
  });

  it.each(['', 'x', 'Flow:mihon/x', 'flow:mihon', 'dragon:mihon/x', 'flow:mihon/ x', `flow:mihon/${'x'.repeat(2000)}`])(
    'refuse "%s", which is no reference',
    async (id) => {
      const { data, errors } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data).toEqual({ node: null });
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain('「種類:範囲/名前」の形');
      expect(errors?.[0]?.message.length).toBeLessThan(200);
    },
  );

  it('refuse more than 200 references', async () => {
    const ids = Array.from({ length: 201 }, () => REFS.photo);
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('a node', () => {
  it('says whose information an item is by its nearest ancestor, and what it means', async () => {
    const data = await api.get(
      `query ($id: ID!) { node(id: $id) { ... on InformationItem {
        path itemSet { name open openMark } parent { name parent { name } } about { node { name } } dataSubjects { name }
        concept { node { name official { name } } basis why } classifications { scheme state decision strength on }
      } } }`,
      { id: REFS.photo },
    );
    expect(data.node).toEqual({
      path: ['申請情報', '顔写真'],
      itemSet: { name: '申請情報', open: true, openMark: '等' },
      parent: { name: '申請情報', parent: null },
      about: [],
      dataSubjects: [{ name: '申請者' }],
      concept: { node: { name: '顔写真', official: { name: '写真' } }, basis: 'INFERRED', why: '名称が同じ' },
      classifications: [
        { scheme: 'SPECIFIC_PERSONAL', state: 'CANDIDATE', decision: null, strength: 'SUGGESTIVE', on: null },
        { scheme: 'SPECIAL_CARE', state: 'DECIDED', decision: 'NO', strength: null, on: '2024-04-01' },
      ],
    });
  });

  it('gives parties and numbers their printed signs by names that GraphQL can write', async () => {
    const data = await api.get<{
      readonly e: { readonly parties: unknown };
      readonly m: { readonly dataSubjects: unknown };
    }>(
      `query ($e: ID!, $m: ID!) {
        e: node(id: $e) { ... on Entrustment { parties { organisation { name } partyRole standing tasks { text taskKind taskKindPrinted } } } }
        m: node(id: $m) { ... on Matter { dataSubjects { subject { name } counts { count { min approximate unit per printed } } } } }
      }`,
      { e: REFS.entrustment, m: REFS.sheet },
    );
    expect(data.e.parties).toEqual([
      { organisation: { name: '見本市' }, partyRole: 'KO', standing: 'CONTRACTED', tasks: [] },
      {
        organisation: { name: '運営委託事業者' },
        partyRole: 'OTSU',
        standing: 'UNDECIDED',
        tasks: [{ text: '申請の受付', taskKind: 'OTHER', taskKindPrinted: '受付' }],
      },
    ]);
    expect(data.m.dataSubjects).toEqual([
      {
        subject: { name: '申請者' },
        counts: [{ count: { min: 6000, approximate: true, unit: 'PEOPLE', per: 'YEAR', printed: '約6,000人' } }],
      },
    ]);
  });

  it('says how other papers name it', async () => {
    const data = await api.get<{ readonly node: { readonly owner: unknown; readonly mentions: readonly unknown[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Organisation { owner { name } mentions { document { name } aka { name } evidence { place } } } } }',
      { id: REFS.agency },
    );
    expect(data.node.owner).toEqual({ name: '共通の語彙' });
    expect(data.node.mentions).toContainEqual({
      document: { name: '資料1' },
      aka: [{ name: '機関' }],
      evidence: [{ place: '件名2 結合の形態' }],
    });
  });

  it('shows the text of a sheet with what is attached to it where the paper is provided', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Matter { sourceText { number text } } } }';
    expect(await api.get(query, { id: REFS.sheet })).toEqual({ node: { sourceText: null } });
    const provided = await openApi(API_RECORD, {
      sourceText: (document, { from }) => Promise.resolve([{ number: from, text: document.name }]),
    });
    const { node } = await provided.get<{ readonly node: { readonly sourceText: unknown } }>(query, { id: REFS.sheet });
    expect(node.sourceText).toEqual([
      { number: 1, text: '資料36' },
      { number: 9, text: '資料36' },
    ]);
    expect(await provided.get(query, { id: REFS.overview })).toEqual({ node: { sourceText: null } });
    await provided.close();
  });

  it('tells a business that is not standardised from one of which the record says nothing', async () => {
    const data = await api.get(
      'query ($id: ID!) { node(id: $id) { ... on Business { standardised standardisedStated } } }',
      {
        id: REFS.business,
      },
    );
    expect(data.node).toEqual({ standardised: null, standardisedStated: true });
  });
});
