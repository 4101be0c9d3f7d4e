import { describe, expect, it } from 'vitest';
import { findTable } from '../../../../web/src/views/query/findTable.ts';
import { readOperations } from '../../../../web/src/views/query/readOperations.ts';
import { readVariables } from '../../../../web/src/views/query/readVariables.ts';
import { toReferenceHash } from '../../../../web/src/views/query/referenceLink.ts';
import { searchSchema } from '../../../../web/src/views/query/searchSchema.ts';
import { toCsv } from '../../../../web/src/views/query/toCsv.ts';

describe('readOperations', () => {
  it.each([
    ['{ a }', [['query', undefined]]],
    [
      'query A($x: I = {a: "}"}) @d(y: [1]) { a { b } } mutation B { c }',
      [
        ['query', 'A'],
        ['mutation', 'B'],
      ],
    ],
    ['# mutation { }\nquery { mutation }', [['query', undefined]]],
    ['fragment query on mutation { a } subscription S { b }', [['subscription', 'S']]],
    ['query { "', []],
    ['', []],
  ] as const)('finds the operations of %s', (text, operations) => {
    expect(readOperations(text).map(({ type, name }) => [type, name])).toEqual(operations);
  });
});

describe('readVariables', () => {
  it('reads an object, and nothing from nothing', () => {
    expect(readVariables('{ "a": [1] }')).toEqual({ ok: true, value: { a: [1] } });
    expect(readVariables(' \n')).toEqual({ ok: true, value: undefined });
  });

  it.each(['1', '"a"', '[]', 'null'])('refuses %s, which is no object', (text) => {
    expect(readVariables(text)).toEqual({ ok: false, problem: 'NOT_OBJECT' });
  });

  it.each([
    ['{\n  "a" 1\n}', { line: 2, column: 7 }],
    ['{ "a": 1,\n}', { line: 2, column: 1 }],
    ['{ "a": 1', { line: 1, column: 9 }],
  ])('says where %j breaks', (text, at) => {
    expect(readVariables(text)).toEqual({ ok: false, problem: 'BROKEN', at });
  });
});

describe('findTable', () => {
  it('takes the first connection from the top', () => {
    const data = {
      node: { list: [{ x: 1 }] },
      search: { totalCount: 1, nodes: [{ id: 'a', in: { nodes: [{ id: 'b' }] } }] },
    };
    expect(findTable(data)).toEqual({ path: 'search.nodes', rows: data.search.nodes });
    expect(findTable({ systems: { edges: [{ cursor: 'c', node: { id: 'a' } }] } })).toEqual({
      path: 'systems.edges',
      rows: [{ id: 'a' }],
    });
  });

  it('else any list of objects; else none', () => {
    expect(findTable({ trace: { asOf: null, tags: ['a'], stops: [{ hop: 1 }] } })).toEqual({
      path: 'trace.stops',
      rows: [{ hop: 1 }],
    });
    expect([{ a: 1 }, { a: [] }, { a: ['b'] }, null].map(findTable)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('toCsv', () => {
  it('has the mark, CRLF, flat names, one cell for a list, and no formulas', () => {
    const rows = [
      { id: 'a', flow: { name: '流れ,"1"', to: { name: null } }, tags: ['一', '二'], n: -1.5 },
      { id: '=1+1', extra: '+81', tags: [{ x: 1 }], text: 'two\nlines', ok: true },
    ];
    expect(toCsv(rows)).toBe(
      [
        '\uFEFFid,flow.name,flow.to.name,tags,n,extra,text,ok',
        'a,"流れ,""1""",,一、二,-1.5,,,',
        `'=1+1,,,"[{""x"":1}]",,'+81,"two\nlines",true`,
        '',
      ].join('\r\n'),
    );
  });
});

describe('a reference in a result', () => {
  it('traces an item and looks up everything else', () => {
    const hash = toReferenceHash('information-item:shinjuku/36/顔写真');
    expect([hash?.traces, decodeURIComponent(hash?.hash.replaceAll('+', ' ') ?? '')]).toEqual([
      true,
      expect.stringContaining('"subject": "information-item:shinjuku/36/顔写真"'),
    ]);
    expect(toReferenceHash('system:jp/a')?.traces).toBe(false);
  });

  it.each(['顔写真', 'http://a/b', 'a: b/c', 'bolt://x', 'system:', '件名2 システム 3'])(
    'is not seen in %s',
    (text) => {
      expect(toReferenceHash(text)).toBeUndefined();
    },
  );
});

describe('searchSchema', () => {
  const field = (name: string, description: string): object => ({
    name,
    description,
    type: 'ID',
    typeName: 'ID',
    args: [],
    deprecated: undefined,
  });
  const type = (name: string, description: string, fields: readonly object[] = []): object => ({
    name,
    kind: 'OBJECT',
    description,
    fields,
    values: [],
    interfaces: [],
    possibleTypes: [],
  });
  const schema = {
    types: [
      type('FlowConnection', 'A page of Flow (流れの一覧).'),
      type('Concept', 'A meaning (概念).', [field('items', 'Items of it (情報項目).')]),
      type('Flow', 'Items that go (流れ).', [field('concepts', 'Their concepts.')]),
    ],
  } as unknown as Parameters<typeof searchSchema>[0];
  const find = (words: string): readonly string[] =>
    searchSchema(schema, words).map(({ type: { name }, member }) =>
      member === undefined ? name : `${name}.${member.name}`,
    );

  it('finds names first, pages last, in any width and case', () => {
    expect(find('ｆｌｏｗ')).toEqual(['Flow', 'FlowConnection']);
    expect(find('concept')).toEqual(['Concept', 'Flow.concepts']);
  });

  it('finds Japanese words of descriptions, and all words together', () => {
    expect(find('情報項目')).toEqual(['Concept.items']);
    expect(find('items 流れ')).toEqual(['Flow']);
    expect([find(' '), find('ない')]).toEqual([[], []]);
  });
});
