import type { ChangePartsFragment } from '../api/generated/graphql.ts';

/** A day on which a page changes, with how many things start and end. */
export interface DayOfChange {
  readonly day: string;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** The days on which any of these facts changes, in order, each with the names of what starts and ends. */
export function unionChanges(all: Iterable<readonly ChangePartsFragment[]>): readonly DayOfChange[] {
  const days = new Map<string, { readonly starts: Set<string>; readonly ends: Set<string> }>();
  for (const changes of all) {
    for (const { day, starts, ends } of changes) {
      let found = days.get(day);
      if (found === undefined) days.set(day, (found = { starts: new Set<string>(), ends: new Set<string>() }));
      for (const { name } of starts) found.starts.add(name);
      for (const { name } of ends) found.ends.add(name);
    }
  }
  return [...days]
    .map(([day, { starts, ends }]) => ({ day, starts: [...starts], ends: [...ends] }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
