import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** What sets, sections, groups and items have in common. */
export const itemNode = {
  ...recordNode,
  children: related('children'),
  carriedBy: related('flowsCarrying'),
  excludedBy: related('flowsExcluding'),
  heldBy: related('holdingsKeeping'),
  notes: related('notesAbout'),
};
