import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { Classification } from '../../model/item.ts';
import type { SetEntry } from '../define/defineSet.ts';
import type { SetDraft } from '../define/DocumentDraft.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { toEvidence } from '../places/toEvidence.ts';
import { resolveOwnItem } from '../references/resolveItem.ts';

/** The classifications of a set's nodes: candidates with their ground. What people decided is added by `applyJudgements`. */
export function classify(
  context: DocumentContext,
  draft: SetDraft,
  entry: SetEntry,
  path: ManifestPath,
  enclosing: readonly Place[],
): ReadonlyMap<ItemNodeRef, readonly Classification[]> {
  const found = new Map<ItemNodeRef, Classification[]>();
  (entry.classifications ?? []).forEach((written, index) => {
    const at = [...path, 'classifications', index];
    const places = resolvePlaces(context, written.at, enclosing, at);
    const inferred = written.stated === true ? undefined : written.ground;
    const classification: Classification = {
      scheme: written.scheme,
      state: 'CANDIDATE',
      ground: written.ground,
      strength: written.strength,
      basis: inferred === undefined ? 'STATED' : 'INFERRED',
      evidence: toEvidence(context, places, { inferred }),
    };
    for (const { raw: place, path: itemPath } of listOf<string>(written.items, [...at, 'items'])) {
      const node = place === '.' ? draft.id : resolveOwnItem(context, draft, place, itemPath);
      if (node !== undefined) found.set(node, [...(found.get(node) ?? []), classification]);
    }
  });
  return found;
}
