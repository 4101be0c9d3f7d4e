import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_RECORD } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';

let api: ApiForTests;
beforeAll(async () => {
  api = await openApi(API_RECORD);
});
afterAll(() => api.close());

const termsOf = async (text: string | null): Promise<readonly string[]> => {
  const { glossary } = await api.get<{ readonly glossary: readonly { readonly term: string }[] }>(
    'query ($text: String) { glossary(text: $text) { term } }',
    { text },
  );
  return glossary.map(({ term }) => term);
};

describe('glossary', () => {
  it('gives every term in the order of its reading, without a text and for a blank one', async () => {
    const all = ['旧納付者', '納付受託者', '保有課'];
    expect(await termsOf(null)).toEqual(all);
    expect(await termsOf('  ')).toEqual(all);
  });

  it.each([
    ['the term', '保有課', ['保有課']],
    ['another word for it', '担当課', ['保有課']],
    ['its reading in other kana', 'ホユウ', ['保有課']],
    ['its English in other width and case', 'ＰＡＹＥＲ', ['旧納付者']],
    ['what begins with the text before what holds it', '納付', ['納付受託者', '旧納付者']],
    ['nothing that is not there', '首長', []],
  ])('finds %s', async (_, text, terms) => {
    expect(await termsOf(text)).toEqual(terms);
  });

  it('says what a term means, since when, what it replaced, and whether that was compared with the source', async () => {
    const data = await api.get(`{ glossary(text: "納付") {
      term reading english englishState aka definition source checked from to replacedBy replaces remark document { name documentKind }
    } }`);
    const document = { name: '共通の語彙', documentKind: 'VOCABULARY' };
    expect(data['glossary']).toEqual([
      {
        term: '納付受託者',
        reading: 'のうふじゅたくしゃ',
        english: 'payment trustee',
        englishState: 'AGENCY',
        aka: [],
        definition: '今の呼び名',
        source: '今の法',
        checked: true,
        from: '2022-01-04',
        to: null,
        replacedBy: null,
        replaces: ['旧納付者'],
        remark: null,
        document,
      },
      {
        term: '旧納付者',
        reading: 'きゅうのうふしゃ',
        english: 'former payer',
        englishState: 'UNCHECKED',
        aka: [],
        definition: '前の呼び名',
        source: '前の法',
        checked: false,
        from: null,
        to: '2022-01-03',
        replacedBy: '納付受託者',
        replaces: [],
        remark: '経過措置があった',
        document,
      },
    ]);
  });

  it('asks the store twice, however many terms there are', async () => {
    api.takeStatements();
    await termsOf('課');
    expect(api.takeStatements()).toEqual(['readGlossaryLines', 'readVariantLines']);
  });
});
