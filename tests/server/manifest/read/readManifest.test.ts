import { describe, expect, it } from 'vitest';
import { MAX_MANIFEST_BYTES } from '../../../../server/manifest/read/decodeText.ts';
import { readManifest } from '../../../../server/manifest/read/readManifest.ts';

const head = 'paper: { id: x, scope: shinjuku, name: 試し }\n';

function problemsOf(content: string | Uint8Array): readonly string[] {
  return readManifest('a.yaml', content).problems.map(
    (problem) => `${String(problem.line)}:${String(problem.column)} ${problem.rule} ${problem.message}`,
  );
}

describe('readManifest accepts a manifest and says where each value stands', () => {
  it('gives the facts and the line and column of a value', () => {
    const { manifest, problems } = readManifest(
      'a.yaml',
      `\uFEFF${head}flows:\r\n  send: { from: a, to: b, carries: NOT_STATED }\r\n`,
    );
    expect(problems).toEqual([]);
    expect(manifest?.manifest.flows).toEqual({ send: { from: 'a', to: 'b', carries: 'NOT_STATED' } });
    expect(manifest?.positionOf(['flows', 'send', 'to'])).toEqual({ line: 3, column: 24 });
    expect(manifest?.positionOf(['flows', 'send', 'excludes', 0])).toEqual({ line: 3, column: 9 });
  });
});

describe('readManifest lists every problem at its place', () => {
  it('names unknown keys with what was meant, wrong types and missing fields, all at once', () => {
    const { problems } = readManifest(
      'a.yaml',
      'paper: { id: x, scop: s, name: n }\nflows:\n  send: { from: a, too: b, carries: NOT_STATED }\n  other: { from: a, to: b }\nsystems:\n  Term: { name: t, systemKind: SERVERR }\n',
    );
    expect(
      problems.map(({ line, column, rule, message, expected, toDo }) => ({
        line,
        column,
        rule,
        message,
        expected,
        toDo,
      })),
    ).toMatchObject([
      { line: 1, column: 8, message: '「paper › scope」がありません。' },
      {
        line: 1,
        column: 17,
        rule: 'UnknownKeyRule',
        message: '「paper」に「scop」という項目はありません。',
        toDo: '「scope」のことでしたら、書きなおしてください。',
      },
      { line: 3, column: 9, message: '「flows › send › to」がありません。' },
      { line: 3, column: 20, rule: 'UnknownKeyRule', toDo: '「to」のことでしたら、書きなおしてください。' },
      { line: 4, column: 10, message: '「flows › other › carries」がありません。' },
      { line: 6, column: 9, message: '「systems › Term」のキーの形が違います。' },
    ]);
  });
  it('names the branch that was meant inside a value with more than one form', () => {
    expect(problemsOf(`${head}flows:\n  send: { from: { is: a, infered: w }, to: b, carries: NOT_STATED }\n`)).toEqual([
      '3:26 UnknownKeyRule 「flows › send › from」に「infered」という項目はありません。',
    ]);
  });
  it('needs exactly one head', () => {
    expect(problemsOf('systems: {}\n')).toEqual([
      '1:1 ManifestHeadRule ファイルの頭には「paper」か「vocabulary」のどちらか一つが要ります。',
    ]);
  });
  it.each([
    [
      'a duplicate key',
      `${head}flows: {}\nflows: {}\n`,
      '3:1 YamlSyntaxRule 同じキーが二度あります（DUPLICATE_KEY）。',
    ],
    ['an anchor', `${head}subjects: &a {}\n`, '2:14 NoAliasRule アンカー（&）と参照（*）は使えません。'],
    ['an empty file', '', '1:1 ReadableFileRule ファイルが空です。'],
    [
      'a tab as indent',
      `${head}flows:\n\tsend: {}\n`,
      '3:1 YamlSyntaxRule 字下げにタブが使われています（TAB_AS_INDENT）。',
    ],
  ])('refuses %s', (_case, text, first) => {
    expect(problemsOf(text)[0]).toBe(first);
  });
  it.each([
    [201, '{ a: ', '}'],
    [1_900, '[', ']'],
    [20_000, '{ a: ', '}'],
  ])('refuses %s levels, once and at its place', (levels, open, close) => {
    const text = `${head}systems: ${open.repeat(levels)}1${close.repeat(levels)}\n`;
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^2:\d+ YamlSyntaxRule 入れ子が深すぎます。上限は 200 段です。$/u),
    ]);
  });
  it.each(['2024-13-01', '2023-02-29', '令和6年4月1日', '2024-4-1', '0000-00-00'])(
    'refuses %s as a day, and says how a day is written',
    (day) => {
      const { problems } = readManifest(
        'a.yaml',
        `${head}decisions: { d: { meeting: 審議会, date: ${day}, at: s1 } }\n`,
      );
      expect(problems.map(({ line, message, expected }) => [line, message, expected])).toEqual([
        [2, '「decisions › d › date」の書き方が違います。', '実在する日を西暦の年-月-日で（例：2024-04-01）'],
      ]);
    },
  );
  it('refuses a billion laughs without growing', () => {
    const text = `${head}a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, n) => `b${String(n)}: &b${String(n)} [*a,*a,*a,*a]`).join('\n')}\n`;
    expect(readManifest('a.yaml', text).problems.every((problem) => problem.rule === 'NoAliasRule')).toBe(true);
  });
});

describe('readManifest refuses what is no UTF-8 text', () => {
  it.each([
    ['binary', new Uint8Array([0x50, 0x4b, 0, 1]), 'テキストではありません（NUL 文字を含みます）。'],
    [
      'Shift_JIS',
      new Uint8Array([0x96, 0xbc, 0x91, 0x4f]),
      '文字コードが UTF-8 ではありません（Shift_JIS のようです）。',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), '文字コードが UTF-8 ではありません（UTF-16 のようです）。'],
    ['too large', new Uint8Array(MAX_MANIFEST_BYTES + 1).fill(0x20), 'ファイルが大きすぎます。上限は 20 MB です。'],
  ])('%s', (_case, bytes, message) => {
    expect(readManifest('a.yaml', bytes).problems.map((problem) => problem.message)).toEqual([message]);
  });
});

describe('readManifest refuses personal values and does not repeat them', () => {
  it.each([
    ['個人番号', '1234 5678 9018', '個人番号（マイナンバー）'],
    ['全角の個人番号', '１２３４５６７８９０１８', '個人番号（マイナンバー）'],
    ['携帯電話', '090-1234-5678', '電話番号'],
    ['固定電話', '03(1234)5678', '電話番号'],
    ['メール', 'taro@example.jp', 'メールアドレス'],
  ])('%s', (_case, value, words) => {
    const { manifest, problems } = readManifest('a.yaml', `${head}subjects:\n  a: { name: "${value}" }\n`);
    expect(manifest).toBeUndefined();
    expect(problems.map((problem) => [problem.rule, problem.line, problem.message])).toEqual([
      [
        'NoPersonalDataRule',
        3,
        `この値は${words}のように見えます。道筋は項目の名前だけを扱い、個人の値は受け取りません。`,
      ],
    ]);
    expect(JSON.stringify(problems)).not.toContain(value);
  });
  it.each(['123456789012', '新宿区歌舞伎町1-4-1', '令和2年4月1日-令和3年3月31日', '資料36-1', '第17条第1項第4号'])(
    'lets %s pass',
    (value) => {
      expect(readManifest('a.yaml', `${head}subjects:\n  a: { name: "${value}" }\n`).problems).toEqual([]);
    },
  );
});
