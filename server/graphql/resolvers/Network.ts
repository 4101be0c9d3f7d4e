import type { NetworkResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 回線・経路. A line is no end of a flow: both ways are the flows that go over it. */
export const Network: NetworkResolvers = {
  ...recordNode,
  flowsIn: related('flowsOver'),
  flowsOut: related('flowsOver'),
  linkages: related('linkagesOver'),
};
