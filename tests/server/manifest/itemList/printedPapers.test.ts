import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  itemPaths,
  parseItemList,
  type ItemList,
  type ItemListNode,
} from '../../../../server/manifest/itemList/index.ts';
import { drawItemList } from './drawItemList.ts';

/** 資料8-2 as printed, by the number of its section. */
const SECTIONS: ReadonlyMap<number, string> = readSections();

const SEARCH_SITE = '子ども，子育て支援情報システム「ここdeサーチ」関連項目';

describe('資料8-2, section by section', () => {
  test('every section is read whole: names at the outermost level, names in all, levels', () => {
    const shapes = [...SECTIONS.keys()].map((number) => {
      const list = section(number);
      return [number, list.items.length, names(list).length, depthOf(list.items), list.openMark];
    });
    expect(shapes).toEqual([
      [1, 38, 90, 3, '等'],
      [2, 17, 46, 3, '等'],
      [3, 26, 81, 3, '等'],
      [4, 1, 7, 3, '等'],
      [5, 11, 82, 3, '等'],
      [6, 21, 113, 3, '等'],
      [7, 30, 96, 3, '等'],
      [8, 11, 39, 2, '等'],
      [9, 16, 72, 2, '等'],
      [10, 6, 50, 4, '等'],
      [11, 12, 32, 3, '等'],
    ]);
  });

  test('1: one word in brackets, possible values, text behind a bracket', () => {
    const list = section(1);
    expect(draw(list, '世帯情報')).toBe(
      '世帯情報(世帯識別番号, 世帯員宛名番号, 世帯員氏名, 世帯員生年月日, 世帯員性別, 世帯員年齢, 世帯員住所, 職業, 関係(続柄), 保護者区分)',
    );
    expect(list.items.slice(-2).map(({ name }) => name)).toEqual(['現況届状態(ステータス)区分', '現況届情報']);
    expect(kinds(list)).toEqual([
      'BRACKET_MAY_BE_NAME 関係',
      'BRACKET_MAY_BE_VALUES 支給認定申請状態区分',
      'TEXT_AFTER_BRACKET 区分',
    ]);
    expect(names(list)).toContain('施設等の種類');
    expect(names(list)).toContain('公的給付支給等口座の利用有無');
  });

  test('2: three levels', () => {
    const list = section(2);
    expect(draw(list, '広域利用情報')).toBe(
      '広域利用情報(委託, 受託児童区分, 受託者, 給付請求情報(事業所支払, 市区町村払), 協議結果)',
    );
    expect(draw(list, '利用申請希望情報')).toBe(
      '利用申請希望情報(希望曜日, 希望利用期間開始年月日, 希望利用期間終了年月日, 入所希望事業所情報(事業所番号, 希望順位))',
    );
    expect(kinds(list)).toEqual([
      'TEXT_AFTER_BRACKET 区分',
      'BRACKET_MAY_BE_NAME 保育希望理由',
      'REPEATED_NAME 保育希望理由',
    ]);
    expect(kinds(section(2, { wholeNames: ['保育希望理由(任意設定)'] }))).toEqual(['TEXT_AFTER_BRACKET 区分']);
  });

  test('3: two blocks come again, one of them changed; escapes are not part of names', () => {
    const list = section(3);
    expect(kinds(list).filter((note) => !note.startsWith('MARKDOWN_ESCAPE'))).toEqual([
      'REPEATED_BLOCK 副食費賦課情報(主食費, 減免前副食費, 減免後副食費, 市区町村副食費減免区分, 副食費減免適用年月), 休園日数',
      'REPEATED_BLOCK 負担額減免率\\_分子, 負担額減免率\\_分母, 階層認定種別',
    ]);
    expect(kinds(list).filter((note) => note.startsWith('MARKDOWN_ESCAPE'))).toHaveLength(6);
    expect([...itemPaths(list).values()].filter((path) => path.includes('~'))).toEqual([
      '副食費賦課情報~2',
      '副食費賦課情報~2/主食費',
      '副食費賦課情報~2/減免前副食費',
      '副食費賦課情報~2/減免後副食費',
      '副食費賦課情報~2/市区町村副食費減免区分',
      '副食費賦課情報~2/副食費減免適用年月',
      '休園日数~2',
      '負担額減免率_分子~2',
      '負担額減免率_分母~2',
      '階層認定種別~2',
    ]);
  });

  test('4: the outer bracket is never closed, so nobody knows what the last 等 means', () => {
    const list = section(4);
    expect(drawItemList(list)).toBe(
      '認定証発行情報(認定証発行処理番号, 認定証交付日, 認定証再交付情報(交付日, 発行回数, …等), 返還情報, …等), …等',
    );
    expect(list.notes.map(({ message }) => message)).toEqual([
      '8文字目の「(」（「認定証発行情報」の括弧）が閉じられていません。外側の括弧の終わり、なければ文末で閉じたものとして読みました。',
      '55文字目の「等」は閉じられていない括弧の終わりにあり、どの一覧を指すか分かりません。囲む一覧のすべてにほかにも項目があるものとして読みました。',
    ]);
  });

  test('5: brackets inside names, and one that is never closed', () => {
    const list = section(5, { wholeNames: [SEARCH_SITE, '月途中入退所分（うち処遇改善等加算Ⅰ分）'] });
    const added = list.items.at(-1);
    expect(list.items.map(({ name }) => name)).toEqual([
      '施設事業所情報',
      '事業者情報',
      '管理情報',
      '事業所口座情報',
      '事業所履歴番号',
      '月途中入退所分',
      '月途中入退所分（うち処遇改善等加算Ⅰ分）',
      '管理情報',
      SEARCH_SITE,
      '「公定価格（国の定める基準）」に基づく加算情報',
    ]);
    expect(added?.children.map(({ name }) => name)).toEqual([
      '適用される加算項目',
      '加算額',
      '積算根拠',
      '履歴番号',
      '施設型給付費適用単価区分',
      '支払い期',
      '「地方単独事業」に基づく加算情報',
      '「公定価格（国の定める基準）」に基づく加算項目（減算調整）や積算根拠',
      '給付費情報',
      '実績',
      '概算区分',
      '請求額計算根拠情報',
      '請求書情報',
      '支払状態区分',
      '振込予定日',
      '振込年月日',
      '給付単価限度額',
    ]);
    expect(draw({ ...list, items: added?.children ?? [] }, '積算根拠')).toBe(
      '積算根拠(加算（減算）の認定及び加算額（減算額）の算定に必要な情報)',
    );
    expect(kinds(list).filter((note) => /UNCLOSED|OPEN|REPEATED/u.test(note))).toEqual([
      'REPEATED_NAME 管理情報',
      'UNCLOSED_BRACKET （',
      'OPEN_AT_UNCLOSED_END 等',
    ]);
  });

  test('6: 等 behind a group, names that run together, groups that come again', () => {
    const list = section(6);
    expect(draw(list, '調定情報')).toBe(
      '調定情報(識別番号, 徴収番号, 施設事業所番号, 科目, 賦課年度, 調定年度, 月, 保育料等調定額(利用者負担額, 主食費, 副食費, 延長保育料, その他費用, 督促手数料, 延滞金), 納期限, 期割数, 更正情報(更正年月日, 更正事由))',
    );
    expect(draw(list, '口座振替情報')).toContain('引落情報(件数, …等))');
    expect(kinds(list)).toEqual([
      'OPEN_IN_MIDDLE 等',
      'REPEATED_NAME 還付額',
      'REPEATED_NAME 還付情報',
      'SUSPECTED_MISSING_SEPARATOR 督促状納付期限督促状公示日',
      'REPEATED_NAME 還付情報',
      'REPEATED_NAME 時効情報',
    ]);
  });

  test('7: a bracket closes too early, so that two names stand outside their group', () => {
    const list = section(7);
    expect(list.items.slice(4, 8).map((node) => drawItemList({ items: [node] }))).toEqual([
      '保護者連絡先情報(保護者住所, 保護者勤務先情報, 保育必要理由内容)',
      '保護者連絡先',
      '保護者連絡先区分',
      '支給認定申請情報(支給認定申請年月日, 支給認定申請区分, 支給認定申請者)',
    ]);
    expect(kinds(list)).toEqual([
      'MISSING_SEPARATOR 保護者連絡先',
      'UNEXPECTED_CLOSE ）',
      'TEXT_AFTER_BRACKET 区分',
      'BRACKET_MAY_BE_NAME 関係',
      'TEXT_AFTER_BRACKET 区分',
    ]);
  });

  test('8: a separator inside a name is known to the reader alone', () => {
    expect(names(section(8)).slice(-6)).toContain('子育て支援情報システム「ここdeサーチ」関連項目');
    const list = section(8, { wholeNames: [SEARCH_SITE] });
    expect(draw(list, SEARCH_SITE)).toBe(`${SEARCH_SITE}(事業者情報, 施設基本情報, 施設詳細情報)`);
    expect(draw(list, 'サービス提供情報')).toContain('ファミサポ等事業情報)');
    expect(kinds(list)).toEqual(['REPEATED_NAME 管理情報', 'REPEATED_NAME 事業所口座情報']);
  });

  test('9: six groups come again, one with a name more', () => {
    const list = section(9);
    expect(draw(list, '地方単独事業での独自の補助額及び計算時に根拠とした情報項目')).toContain('(独自補助上限額, …等)');
    expect(draw(list, '概算払い額及び計算時に根拠とした情報項目')).toContain('(毎月初日の認定状況, 仮定児童数, …等)');
    expect(list.notes.map(({ kind }) => kind)).toEqual([
      'CONJUNCTION_IN_NAME',
      'CONJUNCTION_IN_NAME',
      'REPEATED_BLOCK',
    ]);
    expect(list.notes.at(-1)?.message).toBe(
      '287文字目で「支払管理情報」から「領収書情報」までの6項目（「給付口座情報」の括弧の中は前と違う）が前と同じ並びで再び現れます。別の項目として残しました。',
    );
  });

  test('10: two brackets are never closed', () => {
    const list = section(10);
    expect(draw({ ...list, items: list.items.at(-1)?.children ?? [] }, '延長保育選考情報')).toBe(
      '延長保育選考情報(保護者状況, 配偶者状況(勤務時間, 通勤時間, 時間外勤務日数平均, …等), 選考基準指数合計(延長), 入所希望事業所情報(事業所番号, 希望順位), 延長保育利用決定情報(延長保育利用承諾年月日, 延長保育利用予定施設), 延長保育料単価, 日割日数(分子, 分母), 延長保育料上限, 延長保育料算定区分情報(利用回数, 年齢, 所得階層, 多子, 保育必要量, …その他), 延長保育料減免情報(延長保育料減免項目, 延長保育料減免要件), …等)',
    );
    expect([list.open, list.items.at(-1)?.open]).toEqual([true, true]);
    expect(kinds(list)).toEqual([
      'UNCLOSED_BRACKET （',
      'UNCLOSED_BRACKET （',
      'OPEN_IN_MIDDLE 等',
      'BRACKET_MAY_BE_NAME 選考基準指数合計',
      'OPEN_AT_UNCLOSED_END 等',
    ]);
  });

  test('11: full stops for commas, and values in brackets', () => {
    const list = section(11);
    expect(draw(list, '補足給付費交付申請情報')).toBe(
      '補足給付費交付申請情報(申請年月日, 申請者, 申請期間, 月別実費徴収額, 口座情報(金融機関, 支店, 支店コード, 口座種別, 口座番号, 口座名義人カナ, 口座名義人名))',
    );
    expect(kinds(list)).toEqual([
      'MISPRINTED_SEPARATOR .',
      'MISPRINTED_SEPARATOR .',
      'BRACKET_MAY_BE_VALUES 補足給付費交付申請判定区分',
      'BRACKET_MAY_BE_VALUES 申請判定結果',
    ]);
  });
});

describe('inline lists of other papers', () => {
  test.each([
    [
      '申請情報(申請書 I D、顔写真、電子証明書希望有無、点字希望有無)',
      '申請情報(申請書 I D, 顔写真, 電子証明書希望有無, 点字希望有無)',
      ['SPACE_IN_NAME 申請書 I D'],
    ],
    ['氏名、住所、生年月日等', '氏名, 住所, 生年月日, …等', []],
    ['クレジットカード会社(VISA、MASTER等)', 'クレジットカード会社(VISA, MASTER, …等)', []],
    [
      'マルチペイメントネットワーク照会依頼キー (収納機関番号、納付番号、確認番号、納付区分)',
      'マルチペイメントネットワーク照会依頼キー(収納機関番号, 納付番号, 確認番号, 納付区分)',
      [],
    ],
    [
      '法人名、氏名、郵便番号、住所、電話番号、ユーザ ID、印刷ログ',
      '法人名, 氏名, 郵便番号, 住所, 電話番号, ユーザ ID, 印刷ログ',
      ['SPACE_IN_NAME ユーザ ID'],
    ],
    [
      '受付番号、申請日時、手続名称、各手続の申請に必要な項目',
      '受付番号, 申請日時, 手続名称, 各手続の申請に必要な項目',
      [],
    ],
  ])('%s', (printed, drawn, notes) => {
    const list = parseItemList(printed);
    expect([drawItemList(list), kinds(list)]).toEqual([drawn, notes]);
  });

  test('及び before the last name is a question; as a separator it splits', () => {
    const printed = '近隣・地域との関係、学校等との関係、利用している障害児施設名及び障害児施設との関係';
    expect(kinds(parseItemList(printed))).toEqual([
      'CONJUNCTION_IN_NAME 利用している障害児施設名及び障害児施設との関係',
    ]);
    expect(names(parseItemList(printed, { separators: ['及び'] }))).toEqual([
      '近隣・地域との関係',
      '学校等との関係',
      '利用している障害児施設名',
      '障害児施設との関係',
    ]);
  });
});

function section(number: number, options?: Parameters<typeof parseItemList>[1]): ItemList {
  return parseItemList(SECTIONS.get(number) ?? '', options);
}

function draw(list: ItemList, name: string): string {
  return drawItemList({ items: list.items.filter((node) => node.name === name) });
}

function kinds(list: ItemList): readonly string[] {
  return list.notes.map(({ kind, printed }) => `${kind} ${printed}`);
}

function names(list: ItemList): readonly string[] {
  return flatten(list.items).map(({ name }) => name);
}

function flatten(nodes: readonly ItemListNode[]): readonly ItemListNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

function depthOf(nodes: readonly ItemListNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(({ children }) => depthOf(children)));
}

function readSections(): ReadonlyMap<number, string> {
  const url = new URL('../../../fixtures/itemList/shinjuku-8-2.txt', import.meta.url);
  const lines = readFileSync(url, 'utf8').trim().split('\n');
  return new Map(
    lines.flatMap((line, index) =>
      line.startsWith('## ') ? [[parseInt(line.slice(3), 10), lines[index + 1] ?? ''] as const] : [],
    ),
  );
}
