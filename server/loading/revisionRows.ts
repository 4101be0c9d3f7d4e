import type { NodeRow } from '../graph/rows.ts';
import { buildSearchKey } from '../graph/searchKey.ts';
import { formatRef, type Ref } from '../model/ref.ts';
import type { Revision, RevisionChanges, RevisionCounts } from '../model/revision.ts';
import type { LogEntry } from './RevisionLog.ts';
import type { ManifestText } from './RecordDocument.ts';

/** The document that owns what the product itself makes. */
const PRODUCT: Ref<'SOURCE_DOCUMENT'> = formatRef('SOURCE_DOCUMENT', 'jp', 'michisuji');

/** The values of a new revision. */
export interface RevisionValues {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly contentHash: string;
  readonly changes: RevisionChanges;
  readonly counts: RevisionCounts;
  readonly documents: readonly string[];
}

/** Makes the node of one accepted import. */
export function toRevision(values: RevisionValues): Revision {
  return {
    id: formatRef('REVISION', 'jp', String(values.number)),
    kind: 'REVISION',
    name: `第${String(values.number)}版`,
    nameEn: `Revision ${String(values.number)}`,
    aka: [],
    basis: 'STATED',
    evidence: [],
    scope: 'jp',
    owner: PRODUCT,
    ...values,
  };
}

/** The row of a revision's node. */
export function toRevisionRow(revision: Revision): NodeRow {
  const sort = String(revision.number).padStart(10, '0');
  return {
    id: revision.id,
    family: 'Fact',
    label: 'Revision',
    owner: revision.owner,
    props: {
      kind: 'REVISION',
      name: revision.name,
      sort,
      sortName: sort,
      searchKey: buildSearchKey(revision),
      scope: 'jp',
      number: revision.number,
      fact: JSON.stringify(revision),
    },
  };
}

/** The rows that keep the current manifest of each document. */
export function toManifestRows(
  texts: readonly ManifestText[],
): readonly { readonly id: string; readonly props: Readonly<Record<string, string>> }[] {
  return texts.map((text) => ({ id: `manifest-text ${text.document}`, props: { standing: 'current', ...text } }));
}

/** The rows of the log that the store keeps. */
export function toLogRows(
  entry: LogEntry,
): readonly { readonly id: string; readonly props: Readonly<Record<string, string | number>> }[] {
  const revision = entry.revision.number;
  return entry.texts.map((text) => ({
    id: `revision-text ${String(revision)} ${text.document}`,
    props: { revision, ...text },
  }));
}
