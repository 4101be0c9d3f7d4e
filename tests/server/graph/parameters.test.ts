import { describe, expect, it } from 'vitest';
import {
  assertParameters,
  IllFormedTextError,
  type ParameterKind,
  type Params,
} from '../../../server/graph/parameters.ts';

function check(kind: ParameterKind, value: unknown): void {
  assertParameters('test', { p: kind }, { p: value } as Params);
}

describe('assertParameters', () => {
  it.each<readonly [ParameterKind, unknown]>([
    ['STRING', '𠮷'],
    ['STRING?', null],
    ['INTEGER', -0],
    ['INTEGER', Number.MAX_SAFE_INTEGER],
    ['FLOAT', 0.1],
    ['BOOLEAN', false],
    ['STRING_LIST', []],
    ['INTEGER_LIST', [1, 2]],
    ['MAP', {}],
    ['MAP', Object.assign(Object.create(null), { a: null, b: ['x'], c: [true] })],
    ['ROWS', [{ id: 'a', props: { name: null, aka: [] } }, {}]],
  ])('lets %s pass: %j', (kind, value) => {
    expect(() => {
      check(kind, value);
    }).not.toThrow();
  });

  it.each<readonly [string, ParameterKind, unknown]>([
    ['a string where a number is declared', 'INTEGER', '1'],
    ['a broken number', 'INTEGER', 1.5],
    ['an integer beyond 2^53', 'INTEGER', 2 ** 53],
    ['a large integer in a map', 'MAP', { n: 1e20 }],
    ['NaN', 'FLOAT', Number.NaN],
    ['infinity', 'MAP', { n: Number.POSITIVE_INFINITY }],
    ['null where it is not declared', 'STRING', null],
    ['undefined', 'STRING', undefined],
    ['undefined in a map', 'MAP', { name: undefined }],
    ['undefined in a row', 'ROWS', [{ props: { name: undefined } }]],
    ['a date', 'MAP', { at: new Date(0) }],
    ['a Map', 'MAP', new Map()],
    ['a Set', 'MAP', { names: new Set(['a']) }],
    ['a function', 'MAP', { f: () => 1 }],
    ['a bigint', 'MAP', { n: 1n }],
    ['a map within a map', 'MAP', { deep: { a: 1 } }],
    ['a map within a map of a row', 'ROWS', [{ props: { deep: { a: 1 } } }]],
    ['a list within a list', 'MAP', { list: [['a']] }],
    ['a list that holds null', 'MAP', { list: ['a', null] }],
    ['a list of two types', 'MAP', { list: ['a', 1] }],
    ['a list with a hole', 'STRING_LIST', Array.from({ length: 1 })],
    ['rows that are not objects', 'ROWS', ['a']],
    ['an odd property name', 'MAP', { '名 前': 'a' }],
  ])('refuses %s', (_what, kind, value) => {
    expect(() => {
      check(kind, value);
    }).toThrow(/^invariant: the statement "test"/);
  });

  it.each<readonly [ParameterKind, unknown, string]>([
    ['STRING', '\ud842', 'p'],
    ['STRING_LIST', ['a', '\udfb7x'], 'p[1]'],
    ['ROWS', [{ props: { aka: ['\ud842'] } }], 'p[0].props.aka[0]'],
  ])('tells half a surrogate pair apart, by its place: %s', (kind, value, at) => {
    expect(() => {
      check(kind, value);
    }).toThrow(expect.objectContaining({ constructor: IllFormedTextError, at }) as Error);
  });
});
