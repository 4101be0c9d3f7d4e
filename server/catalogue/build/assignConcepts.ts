import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Stated } from '../../model/evidence.ts';
import type { Ref } from '../../model/ref.ts';
import type { SetEntry } from '../define/defineSet.ts';
import type { SetDraft } from '../define/DocumentDraft.ts';
import { normalizePlace } from '../define/normalizePlace.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import { resolveOwnItem } from '../references/resolveItem.ts';
import { resolveReference } from '../references/resolveReference.ts';
import { reportAssignedTwice, reportGroupAssigned } from '../rules/ConceptsAreForItemsRule.ts';
import { qualify } from './stated.ts';

type Item = Ref<'INFORMATION_ITEM'>;
type Assignment = string | { readonly is: string; readonly inferred: string };

/** Which item of a set means which concept, and why which ones are left without on purpose. */
export function assignConcepts(
  context: DocumentContext,
  draft: SetDraft,
  entry: SetEntry,
  path: ManifestPath,
  places: readonly Place[],
): { readonly concepts: ReadonlyMap<Item, Stated<Ref<'CONCEPT'>>>; readonly unassigned: ReadonlyMap<Item, string> } {
  const concepts = new Map<Item, Stated<Ref<'CONCEPT'>>>();
  for (const [key, written] of Object.entries(entry.concepts ?? {})) {
    const at = [...path, 'concepts', key];
    const concept = resolveReference(context, key, ['CONCEPT'], at);
    for (const { raw, path: itemPath } of listOf<Assignment>(written, at)) {
      const place = typeof raw === 'string' ? raw : raw.is;
      const item = resolveOwnItem(context, draft, place, itemPath);
      if (item === undefined || concept === undefined) continue;
      if (draft.byPlace.get(normalizePlace(place))?.hasChildren === true) reportGroupAssigned(context, place, itemPath);
      else if (concepts.has(item)) reportAssignedTwice(context, place, itemPath);
      else
        concepts.set(item, {
          value: concept,
          ...qualify(context, typeof raw === 'string' ? {} : { inferred: raw.inferred }, itemPath, places),
        });
    }
  }
  const unassigned = Object.entries(entry.unassigned ?? {}).flatMap(([place, reason]) => {
    const item = resolveOwnItem(context, draft, place, [...path, 'unassigned', place]);
    return item === undefined ? [] : [[item, reason] as const];
  });
  return { concepts, unassigned: new Map(unassigned) };
}
