import { invariant } from '../shared/invariant.ts';

/** What both engines keep unchanged as a property: nothing else may be sent (engines.md §2). Lists hold one type. */
export type Scalar = string | number | boolean;
export type PropertyValue = Scalar | null | readonly string[] | readonly number[] | readonly boolean[];

/** A flat map of properties: `SET n += $props`. A null value removes the property. */
export type PropertyMap = Readonly<Record<string, PropertyValue>>;

/** One row of a batch: values, and one level of maps (`SET n += row.props`). Write row types as `type`, not `interface`. */
export type ParameterRow = Readonly<Record<string, PropertyValue | PropertyMap>>;

export type ParameterValue = PropertyValue | PropertyMap | readonly ParameterRow[];
export type Params = Readonly<Record<string, ParameterValue>>;

interface ParameterTypes {
  readonly STRING: string;
  readonly INTEGER: number;
  readonly FLOAT: number;
  readonly BOOLEAN: boolean;
  readonly STRING_LIST: readonly string[];
  readonly INTEGER_LIST: readonly number[];
  readonly MAP: PropertyMap;
  readonly ROWS: readonly ParameterRow[];
}

/** The kinds a statement declares for its parameters; `?` after a kind lets null pass. */
export type ParameterKind = keyof ParameterTypes | `${keyof ParameterTypes}?`;
export type ParameterKinds = Readonly<Record<string, ParameterKind>>;

/** The parameters that belong to a declaration of kinds. */
export type ParametersOf<K extends ParameterKinds> = {
  readonly [N in keyof K]: K[N] extends keyof ParameterTypes
    ? ParameterTypes[K[N]]
    : K[N] extends `${infer B extends keyof ParameterTypes}?`
      ? ParameterTypes[B] | null
      : never;
};

/** A string with half of a surrogate pair: it comes from people's input, so it is told apart from a programmer's error. */
export class IllFormedTextError extends Error {
  override readonly name = 'IllFormedTextError';
  /** Where in the parameters the string stands, such as `rows[3].props.name`. Never the string itself. */
  readonly at: string;

  constructor(at: string) {
    super(`the parameter "${at}" is not well-formed Unicode`);
    this.at = at;
  }
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Lets through exactly the declared parameters, each of its kind. A missing, undefined, surplus or wrongly typed one is a
 * programmer's error; text that is not well-formed throws `IllFormedTextError`.
 */
export function assertParameters(statement: string, kinds: ParameterKinds, params: Params): void {
  for (const name of Object.keys(params)) {
    invariant(Object.hasOwn(kinds, name), `the statement "${statement}" declares no parameter "${name}"`);
  }
  for (const [name, kind] of Object.entries(kinds)) {
    const value: unknown = params[name];
    invariant(value !== undefined, `the statement "${statement}" needs the parameter "${name}"`);
    if (value === null && kind.endsWith('?')) continue;
    const wrong = CHECKS[kind.replace('?', '') as keyof ParameterTypes](value, name);
    invariant(wrong === undefined, `the statement "${statement}": ${wrong ?? ''}`);
  }
}

/** A check says what is wrong, or undefined. */
type Check = (value: unknown, at: string) => string | undefined;

const CHECKS: Readonly<Record<keyof ParameterTypes, Check>> = {
  STRING: checkString,
  INTEGER: checkInteger,
  FLOAT: (value, at) => (Number.isFinite(value) ? undefined : expected('a finite number', at)),
  BOOLEAN: (value, at) => (typeof value === 'boolean' ? undefined : expected('a boolean', at)),
  STRING_LIST: (value, at) => checkEach(value, at, checkString),
  INTEGER_LIST: (value, at) => checkEach(value, at, checkInteger),
  MAP: (value, at) => checkMap(value, at, checkProperty),
  ROWS: (value, at) => checkEach(value, at, (row, place) => checkMap(row, place, checkRowValue)),
};

function checkString(value: unknown, at: string): string | undefined {
  if (typeof value !== 'string') return expected('a string', at);
  if (LONE_SURROGATE.test(value)) throw new IllFormedTextError(at);
  return undefined;
}

function checkInteger(value: unknown, at: string): string | undefined {
  return Number.isSafeInteger(value) ? undefined : expected('a safe integer', at);
}

function checkNumber(value: number, at: string): string | undefined {
  if (!Number.isFinite(value)) return expected('a finite number', at);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? expected('an integer below 2^53', at) : undefined;
}

function checkProperty(value: unknown, at: string): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'string') return checkString(value, at);
  if (typeof value === 'number') return checkNumber(value, at);
  if (Array.isArray(value)) return checkList(value, at);
  return expected('a string, a finite number, a boolean, null or a flat list', at);
}

function checkList(values: readonly unknown[], at: string): string | undefined {
  const type = typeof values[0];
  return checkEach(values, at, (value, place) => {
    if (typeof value !== type || value === null || typeof value === 'object')
      return expected('a flat list of one type', at);
    return checkProperty(value, place);
  });
}

function checkRowValue(value: unknown, at: string): string | undefined {
  return isPlainObject(value) ? checkMap(value, at, checkProperty) : checkProperty(value, at);
}

function checkEach(values: unknown, at: string, check: Check): string | undefined {
  if (!Array.isArray(values)) return expected('a list', at);
  for (const [index, value] of (values as readonly unknown[]).entries()) {
    const wrong = check(value, `${at}[${String(index)}]`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function checkMap(value: unknown, at: string, check: Check): string | undefined {
  if (!isPlainObject(value)) return expected('a plain object', at);
  for (const [key, entry] of Object.entries(value)) {
    if (!NAME.test(key)) return expected(`property names like "searchKey", not "${key}",`, at);
    const wrong = check(entry, `${at}.${key}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function expected(what: string, at: string): string {
  return `expected ${what} at "${at}"`;
}
