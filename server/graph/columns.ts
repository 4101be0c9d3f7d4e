import { invariant } from '../shared/invariant.ts';
import type { Row } from './Statement.ts';

/** Turns one untrusted value into a typed one; `at` names the column in the error. */
export type Decoder<T> = (value: unknown, at: string) => T;

interface ColumnTypes {
  readonly STRING: string;
  readonly INTEGER: number;
  readonly FLOAT: number;
  readonly BOOLEAN: boolean;
  readonly STRING_LIST: readonly string[];
  readonly MAP: Row;
}

/** The kinds a column may have; with `?` a null becomes undefined. */
export type ColumnKind = keyof ColumnTypes | `${keyof ColumnTypes}?`;
type ColumnSpec = Readonly<Record<string, ColumnKind | Decoder<unknown>>>;

type ColumnOf<S> = S extends keyof ColumnTypes
  ? ColumnTypes[S]
  : S extends `${infer B extends keyof ColumnTypes}?`
    ? ColumnTypes[B] | undefined
    : S extends Decoder<infer T>
      ? T
      : never;
type ColumnsOf<S extends ColumnSpec> = { readonly [N in keyof S]: ColumnOf<S[N]> };

/**
 * The decoder of a row (or of a nested map): exactly the named columns, each checked. What does not fit is our own mistake in the
 * statement, so it is an invariant. Used as `decode: columns({ id: 'STRING', until: 'STRING?', items: rowsOf({ how: 'STRING' }) })`.
 */
export function columns<const S extends ColumnSpec>(spec: S): (row: Row) => ColumnsOf<S> {
  const decoders = Object.entries(spec).map(([name, kind]) => [name, decoderOf(kind)] as const);
  return (row) => Object.fromEntries(decoders.map(([name, decode]) => [name, decode(row[name], name)])) as ColumnsOf<S>;
}

/** A list of maps in one column, each read with its own columns. */
export function rowsOf<const S extends ColumnSpec>(spec: S): Decoder<readonly ColumnsOf<S>[]> {
  const decode = columns(spec);
  return (value, at) => {
    invariant(Array.isArray(value), `expected a list in the column "${at}"`);
    return (value as readonly unknown[]).map((entry) => decode(DECODERS.MAP(entry, at) as Row));
  };
}

const DECODERS: Readonly<Record<keyof ColumnTypes, Decoder<unknown>>> = {
  STRING: (value, at) => checked(typeof value === 'string', value, 'a string', at),
  INTEGER: (value, at) => checked(Number.isSafeInteger(value), value, 'a safe integer', at),
  FLOAT: (value, at) => checked(Number.isFinite(value), value, 'a finite number', at),
  BOOLEAN: (value, at) => checked(typeof value === 'boolean', value, 'a boolean', at),
  STRING_LIST: (value, at) =>
    checked(Array.isArray(value) && value.every((entry) => typeof entry === 'string'), value, 'a list of strings', at),
  MAP: (value, at) => checked(typeof value === 'object' && value !== null && !Array.isArray(value), value, 'a map', at),
};

function decoderOf(kind: ColumnKind | Decoder<unknown>): Decoder<unknown> {
  if (typeof kind === 'function') return kind;
  const decode = DECODERS[kind.replace('?', '') as keyof ColumnTypes];
  if (!kind.endsWith('?')) return decode;
  return (value, at) => (value === null || value === undefined ? undefined : decode(value, at));
}

function checked(fits: boolean, value: unknown, what: string, at: string): unknown {
  invariant(fits, `expected ${what} in the column "${at}"`);
  return value;
}
