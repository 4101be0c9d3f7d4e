import { invariant } from '../shared/invariant.ts';
import { assertParameters, type ParameterKinds, type Params, type ParametersOf } from './parameters.ts';

/** A READ statement changes nothing and may run on any member of a cluster; a WRITE one runs only inside `GraphStore.write`. */
export const StatementMode = ['READ', 'WRITE'] as const;
export type StatementMode = (typeof StatementMode)[number];

/** One row as an engine returns it: scalars, lists and maps by column name, not yet trusted. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * One question to the graph as data: a text that runs unchanged on every engine, the parameters it declares, and the way from a row
 * to a typed value. Made by `statement`; holds nothing that an engine could change.
 */
export interface Statement<P extends Params = Params, R = unknown, M extends StatementMode = StatementMode> {
  readonly name: string;
  readonly mode: M;
  readonly text: string;
  /** Set only where the store's own limit (5 s to read, 60 s to write) does not fit. */
  readonly timeoutSeconds: number | undefined;
  /** Returns the parameters unchanged, or throws: `assertParameters`. */
  readonly bind: (params: P) => Params;
  readonly decode: (row: Row) => R;
}

interface StatementSource<K extends ParameterKinds, R, M extends StatementMode> {
  readonly name: string;
  readonly mode: M;
  readonly params: K;
  readonly text: string;
  readonly timeoutSeconds?: number | undefined;
  readonly decode: (row: Row) => R;
}

/**
 * Makes a statement, and refuses at once one whose text and declaration disagree: a parameter without a kind, a kind that the text
 * never uses, a READ that writes or a WRITE that only reads.
 */
export function statement<const K extends ParameterKinds, R, M extends StatementMode>(
  source: StatementSource<K, R, M>,
): Statement<ParametersOf<K>, R, M> {
  assertDeclaration(source.name, source.text, source.params);
  assertMode(source.name, source.text, source.mode);
  return {
    name: source.name,
    mode: source.mode,
    text: source.text.trim(),
    timeoutSeconds: source.timeoutSeconds,
    bind: (params) => {
      assertParameters(source.name, source.params, params);
      return params;
    },
    decode: source.decode,
  };
}

/** Keywords are written in capitals (house rule), so that a property `n.set` or a type `:REMOVE` is not taken for one. */
const WRITE_CLAUSE = /(?<![:.|$\w])(?:CREATE|MERGE|SET|DELETE|REMOVE|DETACH|FOREACH|DROP)\b/;
const QUOTED_OR_COMMENT = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const PARAMETER = /\$([A-Za-z_]\w*)/g;

function assertDeclaration(name: string, text: string, kinds: ParameterKinds): void {
  const used = new Set([...bare(text).matchAll(PARAMETER)].map((match) => match[1] ?? ''));
  const declared = new Set(Object.keys(kinds));
  for (const parameter of used)
    invariant(declared.has(parameter), `the statement "${name}" uses $${parameter} and does not declare it`);
  for (const parameter of declared)
    invariant(used.has(parameter), `the statement "${name}" declares "${parameter}" and does not use it`);
}

function assertMode(name: string, text: string, mode: StatementMode): void {
  const writes = WRITE_CLAUSE.test(bare(text));
  invariant(
    writes === (mode === 'WRITE'),
    `the statement "${name}" is declared ${mode} and ${writes ? 'writes' : 'only reads'}`,
  );
}

function bare(text: string): string {
  return text.replace(QUOTED_OR_COMMENT, ' ');
}
