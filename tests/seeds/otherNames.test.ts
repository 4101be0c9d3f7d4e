import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSeedApi, type SeedApi } from '../docs/openSeedApi.ts';

/*
 * Other printed forms of a name: that a form is printed is stated; that it means the same thing may be a reader's conclusion, and then stays one.
 */
const QUERY = `query ($id: ID!) {
  node(id: $id) { ... on ItemSet { aka { name evidence { place basis why } } } }
}`;

interface Answer {
  readonly node: {
    readonly aka: readonly {
      readonly name: string;
      readonly evidence: readonly { readonly place: string; readonly basis: string; readonly why: string | null }[];
    }[];
  };
}

describe('another printed form of a name', () => {
  let api: SeedApi;
  beforeAll(async () => {
    api = await openSeedApi();
  }, 120_000);
  afterAll(() => api.close());

  const formsOf = async (id: string): Promise<readonly string[]> =>
    ((await api.ask(QUERY, { id })) as Answer).node.aka.flatMap(({ name, evidence }) =>
      evidence.map(({ place, basis, why }) => [name, place, basis, why].filter((part) => part !== null).join(' | ')),
    );

  it('keeps the ground on which it was taken for the same thing (資料49 L143, 資料48 L32)', async () => {
    expect(await formsOf('item-set:shinjuku/49-payment/insatsu-49-6')).toContain(
      '納付義務者の情報 | 件名7 委託の内容 1 | INFERRED | 印字出力する情報を、処理させる情報項目と読んだ',
    );
    expect(await formsOf('item-set:shinjuku/48-pittari/tetsuzuki-komoku')).toContain(
      '申請データ | 概要 事業内容 2(2) | INFERRED | 結合される情報項目と申請データは同じものと読んだ',
    );
  });

  it('is stated where the paper itself says so (資料48 L38)', async () => {
    expect(await formsOf('item-set:shinjuku/48-pittari/tetsuzuki-komoku')).toContain(
      '登録する手続ごとの情報項目 | 件名1 結合される情報項目 | STATED',
    );
  });
});
