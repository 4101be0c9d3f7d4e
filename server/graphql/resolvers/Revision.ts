import type { RevisionResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';

/** 改訂. */
export const Revision: RevisionResolvers = { ...recordNode, changes: (revision) => revision };
