import { parseRef, type Ref } from '../model/ref.ts';
import type { CatalogueDocument } from './CatalogueDocument.ts';

/** Every reference that stands somewhere in a document's facts, its own ids included. */
export function referencesIn({ nodes, mentions, judgements, unassigned }: CatalogueDocument): ReadonlySet<Ref> {
  const found = new Set<Ref>();
  const left: unknown[] = [nodes, mentions, judgements, unassigned];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value === 'string') {
      if (isRef(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) if (part !== undefined) left.push(part);
    }
  }
  return found;
}

/** The documents that a document refers to: with one of them changed, it is built again. */
export function dependenciesOf(
  document: CatalogueDocument,
  ownerOf: (id: Ref) => Ref<'SOURCE_DOCUMENT'> | undefined,
): readonly Ref<'SOURCE_DOCUMENT'>[] {
  const owners = [...referencesIn(document)].flatMap((id) => ownerOf(id) ?? []);
  return [...new Set(owners)].filter((owner) => owner !== document.owner).toSorted();
}

function isRef(text: string): text is Ref {
  return text.includes(':') && parseRef(text) !== undefined;
}
