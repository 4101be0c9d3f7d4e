import type { Problem } from '../../manifest/Problem.ts';
import { parseRef } from '../../model/ref.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { Definition, DocumentDraft } from './DocumentDraft.ts';

/** Everything that exists in the record, by id: what references resolve against. */
export interface DefinitionIndex {
  readonly get: (id: string) => Definition | undefined;
  /** The head of the file that would define what has this id, if that file is among those that are read. */
  readonly homeOf: (id: string) => Problem['other'];
  /** The ids of these kinds, for 「もしかして」. */
  readonly idsOf: (kinds: readonly NodeKind[]) => Iterable<string>;
}

/** Puts together what the files define and what the documents already in the record define; of two with one id the first counts. */
export function indexOf(drafts: readonly DocumentDraft[], known: readonly CatalogueDocument[] = []): DefinitionIndex {
  const byId = new Map<string, Definition>();
  const add = (definition: Definition): void => {
    if (!byId.has(definition.id)) byId.set(definition.id, definition);
  };
  for (const draft of drafts) draft.definitions.forEach(add);
  for (const document of known) definitionsOf(document).forEach(add);
  const homes = new Map(drafts.map((draft) => [String(draft.owner), draft.file]));
  return {
    get: (id) => byId.get(id),
    homeOf: (id) => {
      const { scope = '', slug = '' } = parseRef(id) ?? {};
      const file = homes.get(`source-document:${scope}/${slug.split('/')[0] ?? ''}`);
      return file === undefined ? undefined : { file: file.file, ...file.positionOf(['paper']) };
    },
    *idsOf(kinds) {
      for (const { id, kind } of byId.values()) if (kinds.includes(kind)) yield id;
    },
  };
}

function definitionsOf({ nodes, owner, file }: CatalogueDocument): readonly Definition[] {
  const withItems = new Set(nodes.flatMap((node) => (node.kind === 'INFORMATION_ITEM' ? [node.itemSet] : [])));
  return nodes.map((node) => {
    const base = { id: node.id, kind: node.kind, name: node.name, owner, file, path: [] };
    if (node.kind !== 'ITEM_SET' && node.kind !== 'INFORMATION_ITEM') return base;
    const { open, resolved } = node;
    if (node.kind === 'INFORMATION_ITEM') {
      return { ...base, item: { set: node.itemSet, hasChildren: node.hasChildren, open, resolved } };
    }
    return { ...base, item: { set: node.id, hasChildren: withItems.has(node.id), open, resolved } };
  });
}
