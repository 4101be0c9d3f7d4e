import type { CatalogueDocument } from '../../catalogue/CatalogueDocument.ts';
import type { RecordNode } from '../../model/node.ts';
import { NODE_KINDS, type NodeKind } from '../../model/nodeKind.ts';
import type { SourceDocument } from '../../model/sourceDocument.ts';
import { toSortKey } from '../toSortKey.ts';

/**
 * The record order of a document's nodes as keys: vocabularies, then papers by fiscal year, number and id; in a document by kind, then
 * as written; items with their set, in the printed order. A key depends on its own document only, and ends in the node's id.
 */
export function buildSortKeys(document: CatalogueDocument): ReadonlyMap<string, string> {
  const known = KEYS.get(document) ?? build(document);
  KEYS.set(document, known);
  return known;
}

/** A document never changes, and a record is built again with most of its documents as they were. */
const KEYS = new WeakMap<CatalogueDocument, ReadonlyMap<string, string>>();

function build({ nodes }: CatalogueDocument): ReadonlyMap<string, string> {
  const document = documentKey(nodes.find((node) => node.kind === 'SOURCE_DOCUMENT'));
  const counts = new Map<NodeKind, number>();
  const places = new Map<string, string>();
  for (const node of nodes) places.set(node.id, placeOf(node, places, counts));
  return new Map(nodes.map(({ id }) => [id, toSortKey(document, places.get(id) ?? '', id)]));
}

function documentKey(document: SourceDocument | undefined): string {
  if (document?.documentKind !== 'PAPER') return '0';
  const year = document.fiscalYear?.value ?? document.date?.value.slice(0, 4) ?? '9999';
  return ['1', year, numbersIn(document.number?.value ?? ''), document.id].join('.');
}

/** 「資料49-1」 → `000049-000001`, so that 資料9 comes before 資料10. */
function numbersIn(text: string): string {
  const numbers = text.normalize('NFKC').match(/\d+/gu) ?? [];
  return numbers.map((number) => number.padStart(6, '0')).join('-');
}

function placeOf(node: RecordNode, places: ReadonlyMap<string, string>, counts: Map<NodeKind, number>): string {
  if (node.kind === 'INFORMATION_ITEM') return `${places.get(node.itemSet) ?? ''}.${digits(node.ordinal, 6)}`;
  const count = counts.get(node.kind) ?? 0;
  counts.set(node.kind, count + 1);
  return `${digits(NODE_KINDS.indexOf(node.kind), 2)}.${digits(count, 6)}`;
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
