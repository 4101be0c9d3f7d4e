import type { ItemListNote } from '../../manifest/itemList/index.ts';
import type { ManifestFile, ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Problem } from '../../manifest/Problem.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import type { Ref } from '../../model/ref.ts';
import type { DocumentKind } from '../../model/sourceDocument.ts';
import type { KeyedKind } from './sections.ts';

/** What a file defines, before any reference is resolved: enough for other files to refer to it. */
export interface DocumentDraft {
  readonly file: ManifestFile;
  readonly owner: Ref<'SOURCE_DOCUMENT'>;
  readonly documentKind: DocumentKind;
  readonly scope: string;
  /** Where a paper's ids stand: `<paper>/`; nothing for a vocabulary, whose keys are ids by themselves. */
  readonly slugPrefix: string;
  /** By id, items included. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Own keys of each kind, in the order written. */
  readonly keys: ReadonlyMap<KeyedKind, ReadonlyMap<string, Ref>>;
  /** By id. */
  readonly sets: ReadonlyMap<string, SetDraft>;
  readonly problems: readonly Problem[];
}

/** One node that exists, as others may need to know it. */
export interface Definition {
  readonly id: Ref;
  readonly kind: NodeKind;
  readonly name: string;
  readonly owner: Ref<'SOURCE_DOCUMENT'>;
  readonly file: string;
  readonly path: ManifestPath;
  /** For item nodes: what correspondences and concepts ask of them. */
  readonly item?: (ItemState & { readonly set: Ref<'ITEM_SET'> }) | undefined;
}

export interface ItemState {
  readonly hasChildren: boolean;
  readonly open: boolean;
  readonly resolved: boolean;
}

/** A set with its printed lists read. */
export interface SetDraft extends ItemState {
  readonly id: Ref<'ITEM_SET'>;
  readonly key: string;
  readonly openMark?: string | undefined;
  /** Depth first, in the printed order. */
  readonly items: readonly ItemDraft[];
  /** By the place in the set as a manifest writes it: 「群/項目」; a section by its key and by its name. */
  readonly byPlace: ReadonlyMap<string, ItemDraft>;
  readonly notes: readonly ListNote[];
}

/** One node of a set's tree. */
export interface ItemDraft extends ItemState {
  readonly id: Ref<'INFORMATION_ITEM'>;
  readonly name: string;
  readonly printed?: string | undefined;
  readonly names: readonly string[];
  /** Its place in the set: the segments of its id below the set. */
  readonly place: string;
  readonly parent?: ItemDraft | undefined;
  readonly position: number;
  readonly openMark?: string | undefined;
  /** The number of its section, if the set has sections. */
  readonly section?: number | undefined;
  readonly path: ManifestPath;
}

/** An irregularity of a printed list, or a repair of it. */
export interface ListNote {
  readonly note: ItemListNote | ListRepair;
  readonly section?: number | undefined;
  readonly path: ManifestPath;
}

export interface ListRepair {
  readonly kind: 'REPAIR';
  /** A READING: the print is right, and only how it is divided was for the reader to say. */
  readonly noteKind: 'MISPRINT' | 'READING';
  readonly printed: string;
  readonly replacement: string;
  readonly why: string;
}
