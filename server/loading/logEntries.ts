import { readRevisions, readRevisionTexts } from '../graph/statements/record/manifestTexts.ts';
import type { Revision } from '../model/revision.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import type { ManifestText } from './RecordDocument.ts';
import type { LogEntry } from './RevisionLog.ts';

/** The log entries that the store keeps, after the given revision, in order. */
export async function readLogEntries(store: GraphStore, after: number): Promise<readonly LogEntry[]> {
  const revisions = await store.read(readRevisions, { after });
  const texts = await store.read(readRevisionTexts, { after });
  const byRevision = new Map<number, ManifestText[]>();
  for (const { revision, ...text } of texts) {
    const known = byRevision.get(revision);
    if (known === undefined) byRevision.set(revision, [text]);
    else known.push(text);
  }
  return revisions.map(({ fact }) => {
    const revision = JSON.parse(fact) as Revision;
    return { revision, texts: byRevision.get(revision.number) ?? [] };
  });
}

/** The manifest of each document as the last entry that brought it says. */
export function latestTexts(entries: readonly LogEntry[]): readonly ManifestText[] {
  const latest = new Map<string, ManifestText>();
  for (const entry of entries) for (const text of entry.texts) latest.set(text.document, text);
  return [...latest.values()];
}
