import { columns } from '../../columns.ts';
import type { MissingAttachment } from '../../hops.ts';
import { statement } from '../../Statement.ts';
import { hopColumn } from './hopColumns.ts';

/** Attachments that these sheets refer to and the record does not have. */
export const missingAttachmentsOf = statement({
  name: 'missingAttachmentsOf',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (m:Matter {id: id})
    MATCH (m)-[:REFERS_TO]->(a:Fact)
    WHERE a.missing = true
    RETURN DISTINCT a.hop AS attachment`,
  decode: columns({ attachment: hopColumn<MissingAttachment>() }),
});

/** Every attachment that is not in the record. */
export const allMissingAttachments = statement({
  name: 'allMissingAttachments',
  mode: 'READ',
  params: {},
  text: `MATCH (a:Attachment)
    WHERE a.missing = true
    RETURN a.hop AS attachment`,
  decode: columns({ attachment: hopColumn<MissingAttachment>() }),
});

/** Every paper, vocabularies left out. */
export const allPapers = statement({
  name: 'allPapers',
  mode: 'READ',
  params: { documentKind: 'STRING' },
  text: `MATCH (d:SourceDocument {documentKind: $documentKind})
    RETURN d.id AS id, d.scope AS scope`,
  decode: columns({ id: 'STRING', scope: 'STRING' }),
});

/** The paper that each sheet is in: one, or all. */
export const papersOfMatters = statement({
  name: 'papersOfMatters',
  mode: 'READ',
  params: { id: 'STRING?' },
  text: `MATCH (m:Matter)
    WHERE $id IS NULL OR m.id = $id
    RETURN m.id AS matter, m.owner AS document`,
  decode: columns({ matter: 'STRING', document: 'STRING' }),
});
