import type { ListRoute } from '../../state/routes/listRoute.ts';
import type { AnyList } from './ListDefinition.ts';

/** The filters of an address: what the server is asked, and what it cannot be asked. */
export interface ReadFilters {
  readonly variables: Readonly<Record<string, string | boolean>>;
  /** Names and values that this list has no filter for. */
  readonly wrong: readonly (readonly [name: string, value: string])[];
}

/** Reads a list's filters from its address; one that the list lacks is told, not guessed. */
export function readFilters({ filters, references }: AnyList, only: ListRoute['only']): ReadFilters {
  const variables: Record<string, string | boolean> = {};
  const wrong: (readonly [string, string])[] = [];
  for (const [name, value] of Object.entries(only)) {
    const filter = filters.find((each) => each.name === name);
    if (filter?.choices.some((choice) => choice.value === value) === true) variables[name] = filter.toVariable(value);
    else if (references.some((reference) => reference === name)) variables[name] = value;
    else wrong.push([name, value]);
  }
  return { variables, wrong };
}
