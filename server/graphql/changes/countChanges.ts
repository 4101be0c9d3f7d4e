import { CHANGE_KINDS, DATED_KINDS, type RecordChange } from '../../changes/RecordChange.ts';
import type { ChangePage } from './ChangePage.ts';

/** Holders that are counted; there may be as many as facts. */
const MOST_HOLDERS = 200;

/** How many changes there are by way, kind, paper and holder; ways and kinds of which there is none are told with 0. */
export function countChanges(changes: readonly RecordChange[]): ChangePage['counts'] {
  const byChange = count(changes, ({ change }) => [change]);
  const byKind = count(changes, ({ of }) => [of.node.kind]);
  const byDocument = count(changes, ({ of }) => of.documents);
  const byHolder = count(changes, ({ of }) => of.holders);
  return {
    byChange: CHANGE_KINDS.map((change) => ({ change, count: byChange.get(change) ?? 0 })),
    byKind: DATED_KINDS.map((kind) => ({ kind, count: byKind.get(kind) ?? 0 })),
    byDocument: [...byDocument]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([document, total]) => ({ document, count: total })),
    byHolder: [...byHolder]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MOST_HOLDERS)
      .map(([holder, total]) => ({ holder, count: total })),
  };
}

function count<K>(changes: readonly RecordChange[], keysOf: (change: RecordChange) => readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const change of changes) {
    for (const key of keysOf(change)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
