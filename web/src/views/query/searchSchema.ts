import type { Schema, SchemaField, SchemaType, SchemaValue } from '../../api/Schema.ts';

/** A type, or a field or value of it, that fits the words. */
export interface SchemaHit {
  readonly type: SchemaType;
  readonly member: SchemaField | SchemaValue | undefined;
}

const PAGES = /(?:Connection|Edge)$/u;

/** Finds what bears all the words in its name or description, whatever their width and case: names that begin with them first. */
export function searchSchema({ types }: Schema, words: string): readonly SchemaHit[] {
  const keys = toKey(words)
    .split(/\s+/u)
    .filter((key) => key !== '');
  if (keys.length === 0) return [];
  const hits: { readonly hit: SchemaHit; readonly rank: number }[] = [];
  const add = (type: SchemaType, member: SchemaHit['member'], name: string, description: string): void => {
    const rank = rankOf(keys, toKey(name), toKey(description), PAGES.test(type.name));
    // A type is worth more than one field of another type that is described in the same words.
    if (rank !== undefined) hits.push({ hit: { type, member }, rank: member === undefined ? rank : rank + 0.5 });
  };
  for (const type of types) {
    add(type, undefined, type.name, type.description);
    for (const member of [...type.fields, ...type.values]) add(type, member, member.name, member.description);
  }
  return hits.toSorted((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

function rankOf(keys: readonly string[], name: string, description: string, isPage: boolean): number | undefined {
  if (!keys.every((key) => name.includes(key) || description.includes(key))) return undefined;
  const [first = ''] = keys;
  const rank = name === first ? 0 : name.startsWith(first) ? 1 : name.includes(first) ? 2 : 3;
  return isPage ? rank + 4 : rank;
}

function toKey(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
