import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Stated } from '../../model/evidence.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { Classification, InformationItem } from '../../model/item.ts';
import type { Ref } from '../../model/ref.ts';
import type { SetEntry } from '../define/defineSet.ts';
import type { ItemDraft, SetDraft } from '../define/DocumentDraft.ts';
import { normalizePlace } from '../define/normalizePlace.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import type { Place } from '../places/Place.ts';
import { checkAttachmentIsMissing } from '../rules/AttachmentIsMissingRule.ts';
import { reportNoSuchItem } from '../rules/ItemPathExistsRule.ts';
import { nodeBase } from './nodeBase.ts';
import { statedRefs } from './statedRefs.ts';

/** What is already known of a set's nodes when they are built. */
export interface SetFacts {
  readonly places: readonly Place[];
  readonly sectionPlaces: readonly (readonly Place[])[];
  readonly classes: ReadonlyMap<ItemNodeRef, readonly Classification[]>;
  readonly concepts: ReadonlyMap<Ref<'INFORMATION_ITEM'>, Stated<Ref<'CONCEPT'>>>;
  readonly unassigned: ReadonlyMap<Ref<'INFORMATION_ITEM'>, string>;
}

/** The nodes of a set's tree, depth first in the printed order; one without a place of its own has that of the group it stands in. */
export function buildItems(
  context: DocumentContext,
  draft: SetDraft,
  entry: SetEntry,
  path: ManifestPath,
  facts: SetFacts,
): readonly InformationItem[] {
  const overrides = overridesOf(context, draft, entry, path);
  const placesOf = new Map<ItemDraft['id'], readonly Place[]>();
  return draft.items.map((item, ordinal) => {
    const override = overrides.get(item.id);
    const section = item.section === undefined ? undefined : entry.sections?.[item.section];
    const above = item.parent === undefined ? undefined : placesOf.get(item.parent.id);
    const enclosing =
      above ?? (item.section === undefined ? facts.places : (facts.sectionPlaces[item.section] ?? facts.places));
    const itemPath = override?.path ?? item.path;
    const { name, printed } = item;
    const { base, places } = nodeBase(
      context,
      'INFORMATION_ITEM',
      item.id,
      { ...override?.raw, name, printed },
      itemPath,
      enclosing,
    );
    placesOf.set(item.id, places);
    const ownSection = section !== undefined && item.parent === undefined ? section : undefined;
    if (ownSection !== undefined) checkAttachmentIsMissing(context, ownSection.missing, [...item.path, 'missing']);
    const about = override?.raw.about ?? ownSection?.about;
    return {
      ...base,
      itemSet: draft.id,
      parent: item.parent?.id,
      path: item.names,
      position: item.position,
      ordinal,
      open: item.open,
      openMark: item.openMark,
      resolved: item.resolved,
      hasChildren: item.hasChildren,
      about: statedRefs(context, about, ['DATA_SUBJECT'], [...itemPath, 'about'], places),
      classifications: facts.classes.get(item.id) ?? [],
      concept: facts.concepts.get(item.id),
      unassigned: facts.unassigned.get(item.id),
    };
  });
}

type Override = NonNullable<SetEntry['nodes']>[string];

/** The `nodes` of the entry by the item that each is about (ItemPathExistsRule for one that is about none). */
function overridesOf(
  context: DocumentContext,
  draft: SetDraft,
  entry: SetEntry,
  path: ManifestPath,
): ReadonlyMap<ItemDraft['id'], { readonly raw: Override; readonly path: ManifestPath }> {
  const found = new Map<ItemDraft['id'], { readonly raw: Override; readonly path: ManifestPath }>();
  for (const [place, raw] of Object.entries(entry.nodes ?? {})) {
    const at = [...path, 'nodes', place];
    checkAttachmentIsMissing(context, raw.missing, [...at, 'missing']);
    const item = draft.byPlace.get(normalizePlace(place));
    if (item === undefined) reportNoSuchItem(context, draft.key, place, draft, at);
    else found.set(item.id, { raw, path: at });
  }
  return found;
}
