import { columns } from '../../columns.ts';
import { statement } from '../../Statement.ts';

/** The manifests of the current record, a row a document. */
export const readManifestTexts = statement({
  name: 'readManifestTexts',
  mode: 'READ',
  params: { standing: 'STRING' },
  text: `
    MATCH (t:ManifestText {standing: $standing})
    RETURN t.document AS document, t.file AS file, t.text AS text, t.sha256 AS sha256, t.seedSha256 AS seedSha256
    ORDER BY document`,
  decode: columns({ document: 'STRING', file: 'STRING', text: 'STRING', sha256: 'STRING', seedSha256: 'STRING' }),
});

/** Hashes alone: what a start compares with the seeds folders, without reading the texts. */
export const readManifestHashes = statement({
  name: 'readManifestHashes',
  mode: 'READ',
  params: { standing: 'STRING' },
  text: `
    MATCH (t:ManifestText {standing: $standing})
    RETURN t.document AS document, t.file AS file, t.sha256 AS sha256, t.seedSha256 AS seedSha256
    ORDER BY document`,
  decode: columns({ document: 'STRING', file: 'STRING', sha256: 'STRING', seedSha256: 'STRING' }),
});

/** Sets the manifest of documents. */
export const saveManifestTexts = statement({
  name: 'saveManifestTexts',
  mode: 'WRITE',
  params: { rows: 'ROWS' },
  text: `
    UNWIND $rows AS row
    MERGE (t:Fact {id: row.id})
    SET t:ManifestText
    SET t += row.props
    RETURN count(t) AS count`,
  decode: columns({ count: 'INTEGER' }),
});

/** The texts that each revision brought: the revision log, in its order. */
export const readRevisionTexts = statement({
  name: 'readRevisionTexts',
  mode: 'READ',
  params: { after: 'INTEGER' },
  text: `
    MATCH (t:RevisionText)
    WHERE t.revision > $after
    RETURN t.revision AS revision, t.document AS document, t.file AS file, t.text AS text, t.sha256 AS sha256, t.seedSha256 AS seedSha256
    ORDER BY revision, document`,
  decode: columns({
    revision: 'INTEGER',
    document: 'STRING',
    file: 'STRING',
    text: 'STRING',
    sha256: 'STRING',
    seedSha256: 'STRING',
  }),
});

/** Adds texts to the revision log; what is there is never changed. */
export const addRevisionTexts = statement({
  name: 'addRevisionTexts',
  mode: 'WRITE',
  params: { rows: 'ROWS' },
  text: `
    UNWIND $rows AS row
    CREATE (t:Fact:RevisionText {id: row.id})
    SET t += row.props
    RETURN count(t) AS count`,
  decode: columns({ count: 'INTEGER' }),
});

/** The nodes of all revisions, as written. */
export const readRevisions = statement({
  name: 'readRevisions',
  mode: 'READ',
  params: { after: 'INTEGER' },
  text: `
    MATCH (r:Revision)
    WHERE r.number > $after
    RETURN r.fact AS fact
    ORDER BY r.number`,
  decode: columns({ fact: 'STRING' }),
});
