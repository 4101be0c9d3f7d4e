import { related } from './related.ts';
import { recordNode } from './recordNode.ts';

/** What everything that a flow can begin or end at has in common. */
export const endpoint = {
  ...recordNode,
  flowsIn: related('flowsIn'),
  flowsOut: related('flowsOut'),
  holdings: related('holdings'),
};
