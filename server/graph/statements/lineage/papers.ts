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

/** The paper that a sheet is in. */
export const paperOfMatter = statement({
  name: 'paperOfMatter',
  mode: 'READ',
  params: { id: 'STRING' },
  text: `MATCH (m:Matter {id: $id})
    RETURN m.owner AS document`,
  decode: columns({ document: 'STRING' }),
});

/** Every sheet of every paper. */
// allow PatternsBeginAnchoredRule: a snapshot reads every sheet, once a revision.
export const allMatters = statement({
  name: 'allMatters',
  mode: 'READ',
  params: {},
  text: `MATCH (m:Matter)
    RETURN m.id AS id, m.sort AS sort, m.owner AS document, m.scope AS scope, m.matterKind AS matterKind`,
  timeoutSeconds: 30,
  decode: columns({ id: 'STRING', sort: 'STRING', document: 'STRING', scope: 'STRING', matterKind: 'STRING' }),
});
