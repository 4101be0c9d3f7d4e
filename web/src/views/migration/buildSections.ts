import type { ItemRow, ItemSide } from './loadMigration.ts';

/** A list or a part of one on one side, with how many of its items the report has. */
export interface Section {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly isOpen: boolean;
}

/** How many rows lead from a part of the old side to one of the new; a side that is not known has none. */
export interface SectionLink {
  readonly old: string | undefined;
  readonly new: string | undefined;
  readonly count: number;
  readonly isKnown: boolean;
}

/** Both sides by their parts, and what leads from one to the other. */
export interface Sections {
  readonly old: readonly Section[];
  readonly new: readonly Section[];
  readonly links: readonly SectionLink[];
}

/** Gathers items by the first part of their list (資料8-2's sections); an item that stands in a list directly, by the list. */
export function buildSections(rows: readonly ItemRow[]): Sections {
  const links = new Map<string, SectionLink>();
  for (const row of rows) {
    const isKnown = row.correspondence !== null;
    for (const old of keysOf(row.old)) {
      for (const next of keysOf(row.new)) {
        const key = JSON.stringify([old, next, isKnown]);
        links.set(key, { old, new: next, isKnown, count: (links.get(key)?.count ?? 0) + 1 });
      }
    }
  }
  return {
    old: gather(rows.flatMap((row) => row.old)),
    new: gather(rows.flatMap((row) => row.new)),
    links: [...links.values()],
  };
}

function keysOf(side: readonly ItemSide[]): readonly (string | undefined)[] {
  return side.length === 0 ? [undefined] : [...new Set(side.map((node) => toKey(node)))];
}

function gather(nodes: readonly ItemSide[]): readonly Section[] {
  const sections = new Map<string, Section>();
  for (const node of nodes) {
    const key = toKey(node);
    const before = sections.get(key);
    sections.set(key, {
      key,
      name: nameOf(node),
      count: (before?.count ?? 0) + 1,
      isOpen: (before?.isOpen ?? false) || node.open,
    });
  }
  return [...sections.values()];
}

function toKey(node: ItemSide): string {
  return node.__typename === 'ItemSet' ? node.name : `${node.itemSet.name}\n${partOf(node) ?? ''}`;
}

function nameOf(node: ItemSide): string {
  return node.__typename === 'ItemSet' ? node.name : (partOf(node) ?? node.itemSet.name);
}

/** The first part of the path, if the item stands in one. */
function partOf({ path }: Exclude<ItemSide, { readonly __typename: 'ItemSet' }>): string | undefined {
  return path.length > 1 ? path[0] : undefined;
}
