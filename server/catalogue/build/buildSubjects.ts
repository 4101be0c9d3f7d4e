import type { Concept, DataSubject } from '../../model/item.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { checkAttachmentIsMissing } from '../rules/AttachmentIsMissingRule.ts';
import { buildCounts } from './buildCounts.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries } from './ownEntries.ts';

/** The data subjects (個人の範囲) of a file, with the numbers printed of them. */
export function buildSubjects(context: DocumentContext): readonly DataSubject[] {
  return ownEntries(context, 'subjects').map(({ id, raw, path }) => {
    checkAttachmentIsMissing(context, raw.missing, [...path, 'missing']);
    const { base, places } = nodeBase(context, 'DATA_SUBJECT', id, raw, path);
    const counts = buildCounts(context, raw.counts, [...path, 'counts'], places);
    return { ...base, counts, resolved: raw.missing === undefined };
  });
}

/** The concepts that a file defines. */
export function buildConcepts(context: DocumentContext): readonly Concept[] {
  return ownEntries(context, 'concepts').map(({ id, raw, path }) => ({
    ...nodeBase(context, 'CONCEPT', id, raw, path).base,
    definition: raw.definition,
    official: raw.official,
  }));
}
