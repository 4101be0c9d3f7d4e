import { isDay } from '../text/day.ts';

/** What a parameter of an address should have been. */
export type Expectation =
  | { readonly kind: 'REQUIRED' }
  | { readonly kind: 'DAY' }
  | { readonly kind: 'ONE_OF'; readonly values: readonly string[] }
  | { readonly kind: 'WHOLE_NUMBER'; readonly least: number; readonly most: number };

/** A parameter of an address that cannot be read. */
export interface ParameterProblem {
  readonly name: string;
  /** As it stands in the address; empty if it is missing. */
  readonly value: string;
  readonly expected: Expectation;
}

/** Reads the parameters of an address and collects what is wrong with them; a wrong one counts as absent. */
export class ParameterReader {
  readonly problems: ParameterProblem[] = [];
  readonly #parameters: URLSearchParams;

  constructor(parameters: URLSearchParams) {
    this.#parameters = parameters;
  }

  /** Any text but an empty one. */
  text(name: string): string | undefined {
    const value = this.#parameters.get(name);
    return value === null || value === '' ? undefined : value;
  }

  /** A text without which the view has nothing to show; '' after noting that it is missing. */
  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) this.#complain(name, { kind: 'REQUIRED' });
    return value ?? '';
  }

  /** A day, `2020-04-01`. */
  day(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || isDay(value)) return value;
    this.#complain(name, { kind: 'DAY' });
    return undefined;
  }

  oneOf<const T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const found = values.find((known) => known === value);
    if (found === undefined) this.#complain(name, { kind: 'ONE_OF', values });
    return found;
  }

  whole(name: string, { least, most }: { readonly least: number; readonly most: number }): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.#complain(name, { kind: 'WHOLE_NUMBER', least, most });
    return undefined;
  }

  /** Present as `1` or absent. */
  flag(name: string): boolean {
    return this.oneOf(name, ['1']) === '1';
  }

  /** The names there are, each once. */
  names(): readonly string[] {
    return [...new Set(this.#parameters.keys())];
  }

  /** All values of a parameter that may stand several times. */
  all(name: string): readonly string[] {
    return this.#parameters.getAll(name).filter((value) => value !== '');
  }

  /** Those of the values that are known; each other one is a problem. */
  manyOf<const T extends string>(name: string, values: readonly T[]): readonly T[] {
    return this.all(name).flatMap((value) => {
      const found = values.find((known) => known === value);
      if (found === undefined) this.problems.push({ name, value, expected: { kind: 'ONE_OF', values } });
      return found ?? [];
    });
  }

  #complain(name: string, expected: Expectation): void {
    this.problems.push({ name, value: this.text(name) ?? '', expected });
  }
}
