import type { Attachment, Business, Decision } from '../../model/sourceDocument.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { checkAttachmentIsMissing } from '../rules/AttachmentIsMissingRule.ts';
import { checkSheetExists } from '../rules/SheetExistsRule.ts';
import { listOf } from '../located.ts';
import { mattersOf } from './mattersOf.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries } from './ownEntries.ts';
import { sheetsNaming } from './sheetsNaming.ts';
import { resolveReference } from '../references/resolveReference.ts';

/** The business (登録業務) of a file. */
export function buildBusinesses(context: DocumentContext): readonly Business[] {
  return ownEntries(context, 'businesses').map(({ id, raw, path }) => {
    checkAttachmentIsMissing(context, raw.missing, [...path, 'missing']);
    const { base } = nodeBase(context, 'BUSINESS', id, raw, path);
    return { ...base, standardised: raw.standardised, resolved: raw.missing === undefined };
  });
}

/** The attachments that a paper refers to, with the sheets that do: those it names, those of its places, and those that list it. */
export function buildAttachments(context: DocumentContext): readonly Attachment[] {
  const listing = sheetsListing(context, 'attachments');
  return ownEntries(context, 'attachments').map(({ id, raw, path }) => {
    const { base } = nodeBase(context, 'ATTACHMENT', id, raw, path);
    const named = sheetsNaming(context, raw, path);
    const matters = [...matterRefs(context, named, [...path, 'sheets']), ...(listing.get(id) ?? [])];
    return {
      ...base,
      document: context.draft.owner,
      holds: raw.holds,
      inRecord: raw.inRecord,
      matters: [...new Set(matters)],
    };
  });
}

/** The prior decisions that a paper cites, with the sheets that list them. */
export function buildDecisions(context: DocumentContext): readonly Decision[] {
  const listing = sheetsListing(context, 'decisions');
  return ownEntries(context, 'decisions').map(({ id, raw, path }) => {
    const name = raw.name ?? [raw.meeting, raw.verb].filter((part) => part !== undefined).join(' ');
    const { base, places } = nodeBase(context, 'DECISION', id, { ...raw, name }, path);
    return {
      ...base,
      meeting: raw.meeting,
      verb: raw.verb,
      date: raw.date,
      about: raw.about,
      inRecord: raw.inRecord ?? false,
      matters: [...new Set([...mattersOf(context, places), ...(listing.get(id) ?? [])])],
    };
  });
}

/** The matters of sheet keys; one that does not exist is told of (SheetExistsRule). */
export function matterRefs(
  context: DocumentContext,
  sheets: string | readonly string[] | undefined,
  path: readonly (string | number)[],
): readonly Ref<'MATTER'>[] {
  const ids = context.draft.keys.get('MATTER');
  return listOf<string>(sheets, path).flatMap(({ raw, path: at }) => {
    const id = checkSheetExists(context, raw, at) ? ids?.get(raw) : undefined;
    return id !== undefined && isRefOf('MATTER', id) ? [id] : [];
  });
}

const LISTED_KINDS = { attachments: ['ATTACHMENT'], decisions: ['DECISION'] } as const;

/** For each attachment or decision the matters of the sheets that list it. */
function sheetsListing(
  context: DocumentContext,
  field: 'attachments' | 'decisions',
): ReadonlyMap<Ref, readonly Ref<'MATTER'>[]> {
  const silent = { ...context, report: () => undefined };
  const listing = new Map<Ref, readonly Ref<'MATTER'>[]>();
  for (const { id, raw, path } of ownEntries(context, 'sheets')) {
    for (const { raw: text } of listOf<string>(raw[field], path)) {
      const listed = resolveReference(silent, text, LISTED_KINDS[field], path);
      if (listed !== undefined) listing.set(listed, [...(listing.get(listed) ?? []), id]);
    }
  }
  return listing;
}
