import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatRef } from '../../../../server/model/ref.ts';
import { API_RECORD, barePaper, makeNode, own, REFS } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests, type Named, type PageOf } from '../../../support/ApiForTests.ts';

interface Hit {
  readonly node: Named;
  readonly matched: string;
}

interface Found {
  readonly search: PageOf<Hit>;
}

const namesOf = (hits: readonly Hit[]): readonly string[] => hits.map(({ node }) => node.name);

describe('a search', () => {
  const system = (slug: string, name: string, aka: readonly string[] = []) =>
    makeNode('SYSTEM', own('SYSTEM', slug), name, {
      systemKind: 'SERVER',
      party: 'NAMED',
      places: [],
      phases: [],
      aka: aka.map((other) => ({ name: other, evidence: [] })),
    });
  const concept = (slug: string, name: string) => makeNode('CONCEPT', formatRef('CONCEPT', 'jp', slug), name, {});
  let api: ApiForTests;
  beforeAll(async () => {
    api = await openApi(
      barePaper([
        system('s1', '管理サーバー'),
        system('s2', 'サーバ'),
        system('s3', 'ｻｰﾊﾞ管理簿'),
        system('s4', '齊藤端末', ['斎藤の端末']),
        system('s5', '髙橋端末'),
        makeNode('MUNICIPALITY', REFS.city, '見本市', { code: '099999' }),
        concept('c1', 'サーバ'),
        concept('c2', '氏　名'),
        concept('c3', '氏'),
        concept('c4', '児童氏名（漢字）'),
      ]),
    );
  });
  afterAll(() => api.close());

  const search = async (text: string, more = ''): Promise<readonly Hit[]> => {
    const { search: found } = await api.get<Found>(
      `query ($text: String!) { search(text: $text ${more}) { totalCount nodes { node { id name } matched } } }`,
      { text },
    );
    expect(found.totalCount).toBe(found.nodes.length);
    return found.nodes;
  };

  it('lists exact before prefix before contained, and equally good ones by kind', async () => {
    // Exact: the concept before the system. Prefix: ｻｰﾊﾞ管理簿. Contained: 管理サーバー.
    expect(namesOf(await search('サーバー'))).toEqual(['サーバ', 'サーバ', 'ｻｰﾊﾞ管理簿', '管理サーバー']);
    expect((await search('サーバー'))[0]?.node.id).toBe('concept:jp/c1');
  });

  it.each([
    ['one character', '簿', ['ｻｰﾊﾞ管理簿']],
    ['half-width kana', 'ｻｰﾊﾞ管理', ['ｻｰﾊﾞ管理簿']],
    ['hiragana', 'さーば管理', ['ｻｰﾊﾞ管理簿']],
    ['a variant character', '斉藤', ['齊藤端末']],
    ['another variant', '高橋', ['髙橋端末']],
    ['print with spaces', '氏名', ['氏　名', '児童氏名（漢字）']],
    ['brackets of the other width', '氏名(漢字)', ['児童氏名（漢字）']],
    ['nothing', '住民票', []],
    ['signs of the query language', "' OR n.x <> '", []],
  ])('finds %s', async (_, text, names) => {
    expect(namesOf(await search(text))).toEqual(names);
  });

  it('shows the printed form that bears the words', async () => {
    expect((await search('斎藤の')).map(({ matched }) => matched)).toEqual(['斎藤の端末']);
    expect((await search('齋藤端末')).map(({ matched }) => matched)).toEqual(['齊藤端末']);
  });

  it('narrows by kind and municipality', async () => {
    expect(namesOf(await search('サーバ', ', kinds: [CONCEPT]'))).toEqual(['サーバ']);
    expect(namesOf(await search('端末', ', municipality: "municipality:mihon/mihon"'))).toEqual([
      '齊藤端末',
      '髙橋端末',
    ]);
    expect(namesOf(await search('サーバ', ', kinds: []'))).toEqual([]);
  });

  it('gives the same hits page by page, across kinds and families', async () => {
    const all = await search('サ');
    for (const size of [1, 2, 3]) {
      const found: Hit[] = [];
      let after: string | null = null;
      do {
        const { search: page }: Found = await api.get<Found>(
          `query ($after: String) { search(text: "サ", first: ${String(size)}, after: $after) {
            nodes { node { id name } matched } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        found.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(found).toEqual(all);
    }
  });

  it.each([[''], ['　・'], ['あ'.repeat(201)]])('refuses the text "%s"', async (text) => {
    const { errors } = await api.ask('query ($text: String!) { search(text: $text) { nodes { matched } } }', { text });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('refuses a cursor of other words', async () => {
    const { search: found } = await api.get<Found>('{ search(text: "サ", first: 1) { pageInfo { endCursor } } }');
    const { errors } = await api.ask(
      'query ($after: String) { search(text: "氏", after: $after) { nodes { matched } } }',
      { after: found.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

it('folds what people type by the variants of the vocabularies of the record', async () => {
  const [paper] = barePaper([makeNode('CONCEPT', formatRef('CONCEPT', 'jp', 'c'), '歯齒', {})]);
  if (paper === undefined) throw new Error('no paper');
  const find = async (variants: typeof paper.variants): Promise<number> => {
    const api = await openApi([{ ...paper, variants }]);
    const { search } = await api.get<Found>('{ search(text: "齒歯") { totalCount } }');
    await api.close();
    return search.totalCount;
  };
  expect(await find([])).toBe(0);
  expect(await find([{ base: '歯', variants: ['齒'], source: '旧字体' }])).toBe(1);
});

it('a hit says where it stands, from the outside in', async () => {
  const api = await openApi(API_RECORD);
  const within = async (text: string, kind: string): Promise<readonly string[]> => {
    const { search } = await api.get<{ readonly search: PageOf<{ readonly within: readonly Named[] }> }>(
      `{ search(text: "${text}", kinds: [${kind}], first: 1) { nodes { within { name } } } }`,
    );
    return search.nodes[0]?.within.map(({ name }) => name) ?? [];
  };
  expect(await within('写真イメージ', 'INFORMATION_ITEM')).toEqual(['資料36', '申請情報', '申請情報']);
  expect(await within('通信の暗号化', 'MEASURE')).toEqual(['資料36', '申請補助端末の外部結合']);
  expect(await within('再委託', 'CLAUSE')).toEqual(['資料36', '特記事項']);
  expect(await within('資料36', 'SOURCE_DOCUMENT')).toEqual(['見本市']);
  expect(await within('見本市', 'MUNICIPALITY')).toEqual([]);
  expect(REFS.city).toBe('municipality:mihon/mihon');
  await api.close();
});
