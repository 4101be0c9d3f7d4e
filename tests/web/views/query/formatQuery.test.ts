import fc from 'fast-check';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../../web/src/views/query/examples.ts';
import { formatQuery } from '../../../../web/src/views/query/formatQuery.ts';
import { scanQuery } from '../../../../web/src/views/query/scanQuery.ts';

const words = (text: string): readonly string[] | undefined =>
  scanQuery(text)?.map(({ kind, text: word }) => `${kind} ${word}`);

describe('formatQuery', () => {
  it('puts a field on each line and keeps comments where they are', () => {
    const text =
      '# 一\nquery A($a:Int=1,$b:[ID!]!){x:systems(first:$a) @include(if:true){nodes{id,name # 名\n...on Endpoint{flowsIn{totalCount}} ...F}}}fragment F on Node{id}';
    expect(formatQuery(text)).toBe(`# 一
query A($a: Int = 1, $b: [ID!]!) {
  x: systems(first: $a) @include(if: true) {
    nodes {
      id
      name # 名
      ... on Endpoint {
        flowsIn {
          totalCount
        }
      }
      ...F
    }
  }
}

fragment F on Node {
  id
}
`);
  });

  it('breaks arguments that are too long for a line', () => {
    const text =
      '{ importManifests(manifests: [{name: "a.yaml", text: "x"}, {name: "b.yaml", text: "y"}], dryRun: true, by: "課") { id } }';
    expect(formatQuery(text)).toBe(`{
  importManifests(
    manifests: [{name: "a.yaml", text: "x"}, {name: "b.yaml", text: "y"}]
    dryRun: true
    by: "課"
  ) {
    id
  }
}
`);
  });

  it.each(EXAMPLES.map(({ key, query }) => [key, query]))(
    'means the same afterwards and stays as it is when formatted again: %s',
    (_key, query) => {
      const formatted = formatQuery(query) ?? '';
      expect(print(parse(formatted))).toBe(print(parse(query)));
      expect(words(formatted)).toEqual(words(query));
      expect(formatQuery(formatted)).toBe(formatted);
    },
  );

  it('keeps every word of any text it formats', () => {
    const word = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      ':',
      '!',
      '@',
      '=',
      '...',
      'on',
      'name',
      'query',
      '$v',
      '1',
      '"s{"',
      '# c\n',
      '"""b\n#"""',
      '\n',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const formatted = formatQuery(text);
        if (formatted !== undefined) expect(words(formatted)).toEqual(words(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['{', '{ a } }', '{ a(b: [1) }', '{ a(b: "x) }', '{ 道筋 }', '{ a ; b }'])(
    'leaves alone what it cannot read: %s',
    (text) => {
      expect(formatQuery(text)).toBeUndefined();
    },
  );
});
