import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import type { SetDraft } from '../define/DocumentDraft.ts';
import { normalizePlace } from '../define/normalizePlace.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { reportNoSuchItem } from '../rules/ItemPathExistsRule.ts';
import { resolveReference } from './resolveReference.ts';

/** The item node that `set`, `set#群/項目`, or a full id (of a set or an item, a set's also with `#`) refers to. */
export function resolveItem(context: DocumentContext, text: string, path: ManifestPath): ItemNodeRef | undefined {
  const mark = text.indexOf('#');
  if (mark < 0) return resolveReference(context, text, ['ITEM_SET', 'INFORMATION_ITEM'], path, 'CarriedNodeExistsRule');
  const setText = text.slice(0, mark);
  const set = resolveReference(context, setText, ['ITEM_SET'], path, 'CarriedNodeExistsRule');
  if (set === undefined) return undefined;
  const place = text.slice(mark + 1);
  const draft = context.draft.sets.get(set);
  const item = draft === undefined ? findForeign(context, set, place) : draft.byPlace.get(normalizePlace(place))?.id;
  if (item === undefined) reportNoSuchItem(context, setText, place, draft, path);
  return item;
}

/** The item at a place of one of this file's own sets. */
export function resolveOwnItem(
  context: DocumentContext,
  set: SetDraft,
  place: string,
  path: ManifestPath,
): Ref<'INFORMATION_ITEM'> | undefined {
  const item = set.byPlace.get(normalizePlace(place));
  if (item === undefined) reportNoSuchItem(context, set.key, place, set, path);
  return item?.id;
}

function findForeign(
  { index }: DocumentContext,
  set: Ref<'ITEM_SET'>,
  place: string,
): Ref<'INFORMATION_ITEM'> | undefined {
  const id = `information-item${set.slice(set.indexOf(':'))}/${normalizePlace(place)}`;
  return isRefOf('INFORMATION_ITEM', id) && index.get(id) !== undefined ? id : undefined;
}
