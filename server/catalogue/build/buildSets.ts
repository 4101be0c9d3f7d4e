import type { InformationItem, ItemSet } from '../../model/item.ts';
import type { Ref } from '../../model/ref.ts';
import type { SetDraft } from '../define/DocumentDraft.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { resolveReference } from '../references/resolveReference.ts';
import { checkAttachmentIsMissing } from '../rules/AttachmentIsMissingRule.ts';
import { checkSetHasContents } from '../rules/SetHasContentsRule.ts';
import { assignConcepts } from './assignConcepts.ts';
import { buildItems } from './buildItems.ts';
import { classify } from './classify.ts';
import { nodeBase } from './nodeBase.ts';
import { noteList } from './noteList.ts';
import { ownEntries, type OwnEntry } from './ownEntries.ts';
import { statedRefs } from './statedRefs.ts';

/** A file's item sets, each followed by its tree in the printed order, and the items left without a concept on purpose. */
export function buildSets(context: DocumentContext): {
  readonly nodes: readonly (ItemSet | InformationItem)[];
  readonly unassigned: readonly Ref<'INFORMATION_ITEM'>[];
} {
  const nodes: (ItemSet | InformationItem)[] = [];
  const unassigned: Ref<'INFORMATION_ITEM'>[] = [];
  for (const entry of ownEntries(context, 'sets')) {
    const draft = context.draft.sets.get(entry.id);
    if (draft === undefined) continue;
    const built = buildSet(context, entry, draft);
    nodes.push(...built.nodes);
    unassigned.push(...built.unassigned);
  }
  return { nodes, unassigned };
}

function buildSet(
  context: DocumentContext,
  { id, raw, path }: OwnEntry<'sets'>,
  draft: SetDraft,
): ReturnType<typeof buildSets> {
  const { base, places } = nodeBase(context, 'ITEM_SET', id, raw, path);
  checkSetHasContents(context, raw, path);
  checkAttachmentIsMissing(context, raw.missing, [...path, 'missing']);
  const classes = classify(context, draft, raw, path, places);
  const { concepts, unassigned } = assignConcepts(context, draft, raw, path, places);
  const attachment = raw.attachment ?? raw.missing;
  const set: ItemSet = {
    ...base,
    form: raw.form ?? 'LIST',
    open: draft.open,
    openMark: draft.openMark,
    resolved: draft.resolved,
    about: statedRefs(context, raw.about, ['DATA_SUBJECT'], [...path, 'about'], places),
    attachment:
      attachment === undefined
        ? undefined
        : resolveReference(context, attachment, ['ATTACHMENT'], [...path, 'attachment']),
    classifications: classes.get(id) ?? [],
    sameAs: statedRefs(context, raw.sameAs, ['ITEM_SET'], [...path, 'sameAs'], places),
  };
  const sectionPlaces = (raw.sections ?? []).map((section, index) =>
    resolvePlaces(context, section.at, places, [...path, 'sections', index]),
  );
  noteList(context, draft, raw, (section) => (section === undefined ? places : (sectionPlaces[section] ?? places)));
  const items = buildItems(context, draft, raw, path, { places, sectionPlaces, classes, concepts, unassigned });
  return { nodes: [set, ...items], unassigned: [...unassigned.keys()] };
}
