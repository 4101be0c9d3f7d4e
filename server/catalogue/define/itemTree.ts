import type { ItemListNode } from '../../manifest/itemList/index.ts';
import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Manifest } from '../../manifest/schema/manifest.ts';
import { toSlugSegment } from '../ids/toSlugSegment.ts';
import { tryFormatRef } from '../ids/tryFormatRef.ts';
import { uniqueSegment } from '../ids/uniqueSegment.ts';
import { plainValue } from '../places/plainValue.ts';
import type { Report } from '../ProblemList.ts';
import type { ItemDraft, ListNote } from './DocumentDraft.ts';

type NodeOverride = NonNullable<NonNullable<Manifest['sets']>[string]['nodes']>[string];

/** A set's tree while it is made. */
export interface ItemTree {
  readonly scope: string;
  readonly slug: string;
  readonly overrides: ReadonlyMap<string, NodeOverride>;
  readonly report: Report;
  readonly items: ItemDraft[];
  readonly byPlace: Map<string, ItemDraft>;
  readonly notes: ListNote[];
}

/** Where the next nodes of the tree stand. */
export interface Level {
  readonly names: readonly string[];
  readonly segments: readonly string[];
  readonly parent?: ItemDraft | undefined;
  readonly section?: number | undefined;
  /** The name of the section, if the section's key stands for it in ids. */
  readonly alias?: string | undefined;
  readonly path: ManifestPath;
  readonly taken: Map<string, number>;
}

type ItemFacts = Pick<ItemDraft, 'name' | 'printed' | 'hasChildren' | 'open' | 'openMark' | 'resolved'>;

/** Adds the names of a printed list at their level, each followed by what stands in its brackets. */
export function addItems(tree: ItemTree, nodes: readonly ItemListNode[], level: Level): void {
  nodes.forEach((node, position) => {
    const segment = uniqueSegment(level.taken, toSlugSegment(node.name));
    const draft = addItem(tree, level, segment, position, {
      name: node.name,
      printed: node.printed === node.name ? undefined : node.printed,
      hasChildren: node.children.length > 0,
      open: node.open,
      openMark: node.openMark,
      resolved: true,
    });
    if (draft === undefined) return;
    const segments = [...level.segments, segment];
    addItems(tree, node.children, { ...level, names: draft.names, segments, parent: draft, taken: new Map() });
  });
}

/** Adds one node; none if its id would be longer than ids may be (IdFitsRule). */
export function addItem(
  tree: ItemTree,
  level: Level,
  segment: string,
  position: number,
  facts: ItemFacts,
): ItemDraft | undefined {
  const segments = [...level.segments, segment];
  const place = segments.join('/');
  const id = tryFormatRef('INFORMATION_ITEM', tree.scope, `${tree.slug}/${place}`);
  if (id === undefined) {
    reportTooLong(tree.report, level.path, facts.name);
    return undefined;
  }
  const byName = level.alias === undefined ? place : [level.alias, ...segments.slice(1)].join('/');
  const override = tree.overrides.get(place) ?? tree.overrides.get(byName);
  const draft: ItemDraft = {
    ...facts,
    id,
    names: [...level.names, facts.name],
    place,
    parent: level.parent,
    position,
    section: level.section,
    path: level.path,
    open: override?.open === undefined ? facts.open : plainValue(override.open),
    resolved: facts.resolved && override?.missing === undefined,
  };
  tree.items.push(draft);
  tree.byPlace.set(place, draft);
  if (!tree.byPlace.has(byName)) tree.byPlace.set(byName, draft);
  return draft;
}

function reportTooLong(report: Report, path: ManifestPath, name: string): void {
  report({
    rule: 'IdFitsRule',
    path,
    message: `「${name.slice(0, 40)}」の id が長すぎます。一覧の入れ子が深いか、名前が長すぎます。`,
    expected: '1,000文字までの id',
    toDo: '一覧の括弧や区切りを確かめてください。章には key で短い名前を付けられます。',
  });
}
