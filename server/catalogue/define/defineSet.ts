import { parseRepairedItemList, type ItemList } from '../../manifest/itemList/index.ts';
import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Manifest } from '../../manifest/schema/manifest.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import { toSlugSegment } from '../ids/toSlugSegment.ts';
import { uniqueSegment } from '../ids/uniqueSegment.ts';
import { plainValue } from '../places/plainValue.ts';
import type { Report } from '../ProblemList.ts';
import { checkRepairsMatch } from '../rules/RepairMatchesRule.ts';
import type { SetDraft } from './DocumentDraft.ts';
import { addItem, addItems, type ItemTree } from './itemTree.ts';
import { normalizePlace } from './normalizePlace.ts';

export type SetEntry = NonNullable<Manifest['sets']>[string];
type SectionEntry = NonNullable<SetEntry['sections']>[number];
type ListFields = Pick<SetEntry, 'list' | 'numbered' | 'wholeNames' | 'groupNames' | 'separators' | 'repairs'>;

/** Reads the printed lists of a set into its tree: ids, order, what is open and what is not in the record. */
export function defineSet(
  id: Ref<'ITEM_SET'>,
  key: string,
  entry: SetEntry,
  path: ManifestPath,
  report: Report,
): SetDraft {
  const tree = emptyTree(id, entry, report);
  const list = readList(tree, entry, path);
  addItems(tree, list.items, { names: [], segments: [], path: [...path, 'list'], taken: new Map() });
  const sections = entry.sections ?? [];
  const taken = new Map<string, number>();
  sections.forEach((section, index) => {
    addSection(tree, section, index, [...path, 'sections', index], taken);
  });
  return {
    id,
    key,
    open: entry.open === undefined ? list.open : plainValue(entry.open),
    openMark: list.openMark,
    resolved: entry.missing === undefined && (entry.list !== undefined || sections.length > 0),
    hasChildren: tree.items.length > 0,
    items: tree.items,
    byPlace: tree.byPlace,
    notes: tree.notes,
  };
}

function emptyTree(id: Ref<'ITEM_SET'>, entry: SetEntry, report: Report): ItemTree {
  const { scope = '', slug = '' } = parseRef(id) ?? {};
  const overrides = Object.entries(entry.nodes ?? {}).map(([place, node]) => [normalizePlace(place), node] as const);
  return { scope, slug, overrides: new Map(overrides), report, items: [], byPlace: new Map(), notes: [] };
}

/** Parses one printed list after its repairs, and keeps every note of it. */
function readList(tree: ItemTree, fields: ListFields, path: ManifestPath, section?: number): ItemList {
  if (fields.list === undefined) return { items: [], open: false, notes: [] };
  const repairs = fields.repairs ?? [];
  const list = parseRepairedItemList(fields.list, repairs, {
    wholeNames: fields.wholeNames,
    groupNames: fields.groupNames,
    separators: fields.separators,
    numbered: fields.numbered,
  });
  checkRepairsMatch(list, path, tree.report);
  repairs.forEach(({ find, replace, why, kind: noteKind = 'MISPRINT' }, index) => {
    const note = { kind: 'REPAIR', noteKind, printed: find, replacement: replace, why } as const;
    tree.notes.push({ note, section, path: [...path, 'repairs', index] });
  });
  for (const note of list.notes) tree.notes.push({ note, section, path: [...path, 'list'] });
  return list;
}

function addSection(
  tree: ItemTree,
  section: SectionEntry,
  index: number,
  path: ManifestPath,
  taken: Map<string, number>,
): void {
  const list = readList(tree, section, path, index);
  const alias = toSlugSegment(section.name);
  const segment = uniqueSegment(taken, section.key ?? alias);
  const draft = addItem(tree, { names: [], segments: [], section: index, path, taken, alias }, segment, index, {
    name: section.name,
    printed: section.printed,
    hasChildren: list.items.length > 0,
    open: section.open === undefined ? list.open : plainValue(section.open),
    openMark: list.openMark,
    resolved: section.missing === undefined && section.list !== undefined,
  });
  if (draft === undefined) return;
  const level = { names: draft.names, segments: [segment], parent: draft, section: index, alias };
  addItems(tree, list.items, { ...level, path: [...path, 'list'], taken: new Map() });
}
