import type { DataSubjectResolvers } from '../generated/types.ts';
import { endpoint } from './endpoint.ts';
import { related } from './related.ts';

/** 個人の範囲・対象者. */
export const DataSubject: DataSubjectResolvers = {
  ...endpoint,
  matters: related('mattersReferring'),
  itemSets: related('itemSetsAbout'),
  informationItems: related('itemsAbout'),
  notes: related('notesAbout'),
};
