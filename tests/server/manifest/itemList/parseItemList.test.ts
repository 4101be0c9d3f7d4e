import { describe, expect, test } from 'vitest';
import { parseItemList, type ItemListOptions } from '../../../../server/manifest/itemList/index.ts';
import { drawItemList } from './drawItemList.ts';

/** The list drawn, and its notes as `KIND printed`. */
function read(text: string, options?: ItemListOptions): readonly [string, ...string[]] {
  const list = parseItemList(text, options);
  return [drawItemList(list), ...list.notes.map((note) => `${note.kind} ${note.printed}`.trim())];
}

describe('a regular list', () => {
  test('gives names in order, groups with their names, and no note', () => {
    expect(parseItemList('児童情報(児童宛名番号, 児童氏名), 待機 等')).toEqual({
      items: [
        {
          name: '児童情報',
          printed: '児童情報',
          start: 0,
          end: 4,
          children: [
            { name: '児童宛名番号', printed: '児童宛名番号', start: 5, end: 11, children: [], open: false },
            { name: '児童氏名', printed: '児童氏名', start: 13, end: 17, children: [], open: false },
          ],
          open: false,
        },
        { name: '待機', printed: '待機', start: 20, end: 22, children: [], open: false },
      ],
      open: true,
      openMark: '等',
      notes: [],
    });
  });

  test.each([
    ['申請情報（申請書ID、顔写真、電子証明書希望有無）', '申請情報(申請書ID, 顔写真, 電子証明書希望有無)'],
    ['世帯情報［氏名；住所］', '世帯情報(氏名, 住所)'],
    [
      '世帯情報〔氏名､住所〕，口座情報【支店;番号】，税情報{均等割額}',
      '世帯情報(氏名, 住所), 口座情報(支店, 番号), 税情報(均等割額)',
    ],
    ['A情報(B情報(C情報(D情報(e, f), g), h), i)', 'A情報(B情報(C情報(D情報(e, f), g), h), i)'],
    ['氏名\n住所\r\n生年月日', '氏名, 住所, 生年月日'],
    ['近隣・地域との関係、ID/パスワード', '近隣・地域との関係, ID/パスワード'],
    ['手数料2,800円以上、年齢', '手数料2,800円以上, 年齢'],
    ['年度2024,2025,1', '年度2024, 2025, 1'],
  ])('%s', (text, drawn) => {
    expect(drawItemList(parseItemList(text))).toBe(drawn);
  });

  test('an empty text is an empty, closed list', () => {
    expect(parseItemList(' \n')).toEqual({ items: [], open: false, notes: [] });
  });
});

describe('等 and the like', () => {
  test.each([
    ['氏名、住所、生年月日等', '氏名, 住所, 生年月日, …等'],
    ['氏名、住所 など', '氏名, 住所, …など'],
    ['氏名、住所ほか', '氏名, 住所, …ほか'],
    ['氏名、住所ほか３項目', '氏名, 住所, …ほか３項目'],
    ['氏名、住所、その他', '氏名, 住所, …その他'],
    ['氏名、住所、他', '氏名, 住所, …他'],
    ['氏名、住所、…', '氏名, 住所, ……'],
    ['氏名、住所等。', '氏名, 住所, …等'],
    ['引落情報（件数等）、税情報(独自補助上限額 等)', '引落情報(件数, …等), 税情報(独自補助上限額, …等)'],
    ['引落情報（件数）等', '引落情報(件数), …等'],
    ['税情報（等）', '税情報(…等)'],
  ])('open: %s', (text, drawn) => {
    expect(read(text)).toEqual([drawn]);
  });

  test.each([
    ['施設等の種類、保育料等調定額、ファミサポ等事業情報'],
    ['施設等利用給付履歴番号、公的給付支給等口座の利用有無'],
    ['男女平等、一等、二親等、同等'],
    ['その他額、その他費用、其他'],
    ['優等生、なども食堂利用'],
  ])('part of the name, so not open: %s', (text) => {
    expect(read(text)).toEqual([text.replaceAll('、', ', ')]);
  });

  test('keeps an attached mark in what is printed and leaves it out of the name', () => {
    expect(parseItemList('氏名、生年月日等').items[1]).toMatchObject({
      name: '生年月日',
      printed: '生年月日等',
      start: 3,
      end: 8,
    });
  });

  test('in the middle of a list opens it all the same, with a note', () => {
    expect(read('配偶者情報（勤務時間，通勤時間等，時間外勤務日数）')).toEqual([
      '配偶者情報(勤務時間, 通勤時間, 時間外勤務日数, …等)',
      'OPEN_IN_MIDDLE 等',
    ]);
    expect(read('収納情報（納付額，未納額）等，口座情報（支店，番号）')).toEqual([
      '収納情報(納付額, 未納額), 口座情報(支店, 番号), …等',
      'OPEN_IN_MIDDLE 等',
    ]);
  });

  test('between a name and its bracket opens the list in the bracket, with a note', () => {
    expect(read('口座情報等（支店、番号）、氏名')).toEqual([
      '口座情報(支店, 番号, …等), 氏名',
      'OPEN_BEFORE_BRACKET 等',
    ]);
  });

  test('a name that stands for the rest stays a name and opens the list', () => {
    expect(read('日付、数量その他必要な事項')).toEqual([
      '日付, 数量その他必要な事項, …その他',
      'OPEN_INSIDE_NAME 数量その他必要な事項',
    ]);
    expect(read('日付、その他必要な情報')).toEqual([
      '日付, その他必要な情報, …その他',
      'OPEN_INSIDE_NAME その他必要な情報',
    ]);
  });

  test('その他 with a bracket is a group like any other', () => {
    expect(read('氏名、その他（電話、住所）')).toEqual(['氏名, その他(電話, 住所)']);
  });

  test('a reader can say that the word belongs to the name', () => {
    expect(read('保育料等、施設等（名称、種類）、高齢者等', { wholeNames: ['保育料等', '施設等'] })).toEqual([
      '保育料等, 施設等(名称, 種類), 高齢者, …等',
    ]);
  });
});

describe('brackets that may belong to a name', () => {
  test('text behind a bracket makes the bracket a part of the name', () => {
    expect(read('現況届状態（ステータス）区分、マイナポータル()連携')).toEqual([
      '現況届状態（ステータス）区分, マイナポータル()連携',
      'TEXT_AFTER_BRACKET 区分',
      'EMPTY_BRACKET (',
      'TEXT_AFTER_BRACKET 連携',
    ]);
  });

  test('a bracket before any name joins the name behind it', () => {
    expect(read('(旧)住所, 氏名')).toEqual(['(旧)住所, 氏名', 'TEXT_AFTER_BRACKET 住所']);
  });

  test('several brackets inside one name, then a bracket of its own', () => {
    expect(read('加算項目（減算調整）や積算根拠（加算（減算）の認定及び加算額（減算額）の情報，単価）')).toEqual([
      '加算項目（減算調整）や積算根拠(加算（減算）の認定及び加算額（減算額）の情報, 単価)',
      'CONJUNCTION_IN_NAME 加算項目（減算調整）や積算根拠',
      'TEXT_AFTER_BRACKET や積算根拠',
      'CONJUNCTION_IN_NAME 加算（減算）の認定及び加算額（減算額）の情報',
      'TEXT_AFTER_BRACKET の認定及び加算額',
      'TEXT_AFTER_BRACKET の情報',
    ]);
  });

  test('names in a bracket are never swallowed by the text behind it: a separator is missing', () => {
    expect(read('連絡先情報（住所，勤務先）保護者連絡先，区分')).toEqual([
      '連絡先情報(住所, 勤務先), 保護者連絡先, 区分',
      'MISSING_SEPARATOR 保護者連絡先',
    ]);
    expect(read('書類情報（資料名称）保育希望有無')).toEqual([
      '書類情報(資料名称), 保育希望有無',
      'MISSING_SEPARATOR 保育希望有無',
    ]);
  });

  test('unless that text cannot begin a name', () => {
    expect(read('基準（Ａ，Ｂ）に基づく加算，状態（可，否）区分')).toEqual([
      '基準（Ａ，Ｂ）に基づく加算, 状態（可，否）区分',
      'TEXT_AFTER_BRACKET に基づく加算',
      'TEXT_AFTER_BRACKET 区分',
    ]);
  });

  test('a single word in a bracket is an item, and a question to the reader', () => {
    expect(read('関係(続柄), 職業')).toEqual(['関係(続柄), 職業', 'BRACKET_MAY_BE_NAME 関係']);
    expect(parseItemList('関係(続柄)').items[0]?.children.map(({ name }) => name)).toEqual(['続柄']);
  });

  test('so are words that look like values', () => {
    expect(read('判定区分（国，独自）')).toEqual(['判定区分(国, 独自)', 'BRACKET_MAY_BE_VALUES 判定区分']);
  });

  test('wholeNames and groupNames answer the question', () => {
    const options = { wholeNames: ['関係(続柄)'], groupNames: ['判定区分'] };
    const list = parseItemList('関係(続柄),判定区分（国,独自）,関係(続柄)等', options);
    expect(list.notes.map(({ kind }) => kind)).toEqual(['REPEATED_NAME']);
    expect(list.items.map(({ name, children }) => [name, children.length])).toEqual([
      ['関係(続柄)', 0],
      ['判定区分', 2],
      ['関係(続柄)', 0],
    ]);
    expect(list.openMark).toBe('等');
  });

  test('a whole name is taken only where a name ends', () => {
    expect(read('関係(続柄)区分', { wholeNames: ['関係(続柄)'] })).toEqual([
      '関係(続柄)区分',
      'WHOLE_NAME_NOT_FOUND',
      'TEXT_AFTER_BRACKET 区分',
    ]);
  });

  test('the longest of several whole names is taken', () => {
    const wholeNames = ['子ども', '子ども，子育て支援'];
    expect(read('子ども，子育て支援（名称，種類），子ども', { wholeNames })).toEqual([
      '子ども，子育て支援(名称, 種類), 子ども',
    ]);
  });

  test('a declared name that the list lacks is noted', () => {
    expect(read('氏名', { wholeNames: ['住所(旧)'], groupNames: ['口座'] })).toEqual([
      '氏名',
      'WHOLE_NAME_NOT_FOUND',
      'GROUP_NAME_NOT_FOUND',
    ]);
  });

  test('what stands in 「」 and 『』 is never split and never a mark', () => {
    expect(read('「公定価格（国の基準）、その他」の額、『Ａ，「Ｂ」』')).toEqual([
      '「公定価格（国の基準）、その他」の額, 『Ａ，「Ｂ」』',
    ]);
  });

  test('a quote without partner is an ordinary character', () => {
    expect(read('「氏名、住所')).toEqual(['「氏名, 住所', 'UNBALANCED_QUOTE 「']);
    expect(read('氏名」、住所')).toEqual(['氏名」, 住所', 'UNBALANCED_QUOTE 」']);
  });

  test('a second bracket adds to the first', () => {
    expect(read('口座情報（支店、番号）（名義）')).toEqual(['口座情報(支店, 番号, 名義)', 'SECOND_BRACKET （']);
  });
});

describe('brackets that do not fit', () => {
  test('a missing closing bracket closes at the end, and a mark there opens every list around it', () => {
    expect(read('発行情報(番号, 再交付情報(交付日, 回数), 返還日 等')).toEqual([
      '発行情報(番号, 再交付情報(交付日, 回数), 返還日, …等), …等',
      'UNCLOSED_BRACKET (',
      'OPEN_AT_UNCLOSED_END 等',
    ]);
  });

  test('without a mark nothing is opened', () => {
    expect(read('発行情報(番号, 交付日')).toEqual(['発行情報(番号, 交付日)', 'UNCLOSED_BRACKET (']);
  });

  test('an inner one closes with the bracket around it', () => {
    expect(read('A情報（B情報［c、d、e等）、f')).toEqual([
      'A情報(B情報(c, d, e, …等), …等), f',
      'UNCLOSED_BRACKET ［',
      'OPEN_AT_UNCLOSED_END 等',
    ]);
  });

  test('a stray closing bracket is passed over', () => {
    expect(read('氏名）、住所、（電話、年齢））')).toEqual([
      '氏名, 住所, 電話, 年齢',
      'UNEXPECTED_CLOSE ）',
      'BRACKET_WITHOUT_NAME （',
      'UNEXPECTED_CLOSE ）',
    ]);
  });

  test('half width closes full width and one kind another, with a note', () => {
    expect(read('A情報（b、c)、D情報(e、f］')).toEqual([
      'A情報(b, c), D情報(e, f)',
      'MIXED_BRACKETS )',
      'MIXED_BRACKETS ］',
    ]);
  });

  test('empty brackets and brackets without a name lose nothing', () => {
    expect(read('氏名（）、（住所）、（）')).toEqual([
      '氏名, 住所',
      'EMPTY_BRACKET （',
      'BRACKET_WITHOUT_NAME （',
      'EMPTY_BRACKET （',
    ]);
  });

  test('below the deepest level names stand side by side', () => {
    const list = parseItemList(`${'a('.repeat(40)}b${')'.repeat(40)}, c`);
    const depth = (nodes: typeof list.items): number => Math.max(0, ...nodes.map((node) => 1 + depth(node.children)));
    expect(depth(list.items)).toBe(33);
    expect(list.items.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(list.notes.filter(({ kind }) => kind === 'TOO_DEEP').map(({ start }) => start)).toEqual([65]);
  });
});

describe('brackets without names below the deepest level', () => {
  test('lose nothing', () => {
    const list = parseItemList(`${'('.repeat(40)}b${')'.repeat(40)}, c`);
    expect(list.items.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(new Set(list.notes.map(({ kind }) => kind))).toEqual(new Set(['TOO_DEEP', 'BRACKET_WITHOUT_NAME']));
  });
});

describe('separators that do not fit', () => {
  test('doubled, leading and trailing ones are passed over', () => {
    expect(read('、氏名、、住所、A情報(、b、c、)、')).toEqual([
      '氏名, 住所, A情報(b, c)',
      'EMPTY_NAME 、',
      'EMPTY_NAME 、',
      'EMPTY_NAME 、',
      'EMPTY_NAME 、',
      'EMPTY_NAME 、',
    ]);
  });

  test('a line border beside a separator is one separator', () => {
    expect(read('氏名、\n住所\n、電話\n\n年齢')).toEqual(['氏名, 住所, 電話, 年齢']);
  });

  test('a full stop between names is a misprint, inside a word it is none', () => {
    expect(read('月別実費徴収額. 口座情報（支店．番号），TLS1.2，8.人的対策')).toEqual([
      '月別実費徴収額, 口座情報(支店, 番号), TLS1.2, 8.人的対策',
      'MISPRINTED_SEPARATOR .',
      'MISPRINTED_SEPARATOR ．',
    ]);
  });

  test('a full stop at the end of the text or of a bracket ends a sentence', () => {
    expect(read('区職員（再任用職員を含む。）、氏名。')).toEqual([
      '区職員(再任用職員を含む), 氏名',
      'BRACKET_MAY_BE_NAME 区職員',
    ]);
  });

  test('mixed ones all count, with one note', () => {
    const list = parseItemList('氏名、住所、電話，年齢,性別');
    expect(drawItemList(list)).toBe('氏名, 住所, 電話, 年齢, 性別');
    expect(list.notes).toEqual([
      {
        kind: 'MIXED_SEPARATORS',
        start: 8,
        end: 9,
        printed: '，',
        message:
          '区切りの記号が混ざっています（「、」2回、「，」1回、「,」1回）。9文字目の「，」も同じ区切りとして読みました。',
      },
    ]);
  });

  test('及び does not split a name unless the caller says so', () => {
    expect(read('住所、電話番号及び氏名')).toEqual(['住所, 電話番号及び氏名', 'CONJUNCTION_IN_NAME 電話番号及び氏名']);
    expect(read('住所、電話番号及び氏名', { separators: ['及び'] })).toEqual(['住所, 電話番号, 氏名']);
    expect(read('近隣・地域との関係・学校', { separators: ['・'] })).toEqual(['近隣, 地域との関係, 学校']);
  });

  test('や as a separator names examples, so it opens the list', () => {
    expect(read('有効期限や利用限度額', { separators: ['や'] })).toEqual(['有効期限, 利用限度額, …や']);
    expect(read('有効期限や利用限度額')).toEqual(['有効期限や利用限度額', 'CONJUNCTION_IN_NAME 有効期限や利用限度額']);
  });

  test('a conjunction behind a separator is no part of the name', () => {
    expect(read('住所、及び 氏名')).toEqual(['住所, 氏名', 'LEADING_CONJUNCTION 及び']);
  });

  test('a name that begins twice is suspected to be two', () => {
    expect(read('督促状納付期限督促状公示日')).toEqual([
      '督促状納付期限督促状公示日',
      'SUSPECTED_MISSING_SEPARATOR 督促状納付期限督促状公示日',
    ]);
  });
});

describe('noise', () => {
  test('escapes of Markdown are left out of names and do not hide brackets', () => {
    expect(read('負担額減免率\\_分子, 税情報\\(均等割額, 所得割額\\)')).toEqual([
      '負担額減免率_分子, 税情報(均等割額, 所得割額)',
      'MARKDOWN_ESCAPE \\',
      'MARKDOWN_ESCAPE \\',
      'MARKDOWN_ESCAPE \\',
    ]);
  });

  test('spaces inside a name stay, made one, and are noted', () => {
    expect(read('申請書 I　 D、　顔写真　')).toEqual(['申請書 I D, 顔写真', 'SPACE_IN_NAME 申請書 I　 D']);
  });

  test('invisible characters are left out', () => {
    expect(read('氏\u200b名、\u200b')).toEqual(['氏名', 'INVISIBLE_CHARACTER \u200b', 'EMPTY_NAME \u200b']);
  });
});

describe('repetitions', () => {
  test('a name twice under one parent is noted and kept; under two parents it is nothing', () => {
    expect(read('A情報(氏名), B情報(氏名), 氏名, 氏名')).toEqual([
      'A情報(氏名), B情報(氏名), 氏名, 氏名',
      'REPEATED_NAME 氏名',
    ]);
  });

  test('a name three times is noted twice and is no block', () => {
    expect(read('氏名, 氏名, 氏名')).toEqual(['氏名, 氏名, 氏名', 'REPEATED_NAME 氏名', 'REPEATED_NAME 氏名']);
  });

  test('a run of names that comes again is one note, which says what differs', () => {
    expect(parseItemList('A情報(x,y),b,c,d,A情報(x,z),b,c,e').notes).toEqual([
      {
        kind: 'REPEATED_BLOCK',
        start: 15,
        end: 27,
        printed: 'A情報(x,z),b,c',
        message:
          '16文字目で「A情報」から「c」までの3項目（「A情報」の括弧の中は前と違う）が前と同じ並びで再び現れます。別の項目として残しました。',
      },
    ]);
  });
});

describe('notes', () => {
  test('count characters as a reader does', () => {
    expect(parseItemList('𠮷田、、住所').notes).toEqual([
      {
        kind: 'EMPTY_NAME',
        start: 4,
        end: 5,
        printed: '、',
        message: '4文字目の「、」の隣に名前がありません。無いものとして読みました。',
      },
    ]);
  });

  test('quote long names in part only', () => {
    const [note] = parseItemList(`${'あ'.repeat(500)}（い`).notes;
    expect(note?.message.length).toBeLessThan(150);
  });
});
