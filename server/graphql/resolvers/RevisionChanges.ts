import { readPageSize } from '../connections/readPageSize.ts';
import type { RevisionChangesResolvers } from '../generated/types.ts';

/** 変更点. */
export const RevisionChanges: RevisionChangesResolvers = {
  addedCount: ({ counts }) => counts.added,
  changedCount: ({ counts }) => counts.changed,
  removedCount: ({ counts }) => counts.removed,
  added: ({ changes }, { first }) => changes.added.slice(0, readPageSize(first)),
  changed: ({ changes }, { first }) => changes.changed.slice(0, readPageSize(first)),
  removed: ({ changes }, { first }) => changes.removed.slice(0, readPageSize(first)),
};
