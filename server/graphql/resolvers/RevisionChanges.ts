import { readPageSize } from '../connections/readPageSize.ts';
import type { RevisionChangesResolvers } from '../generated/types.ts';

/** 変更点. */
export const RevisionChanges: RevisionChangesResolvers = {
  addedCount: ({ added }) => added.length,
  changedCount: ({ changed }) => changed.length,
  removedCount: ({ removed }) => removed.length,
  added: ({ added }, { first }) => added.slice(0, readPageSize(first)),
  changed: ({ changed }, { first }) => changed.slice(0, readPageSize(first)),
  removed: ({ removed }, { first }) => removed.slice(0, readPageSize(first)),
};
