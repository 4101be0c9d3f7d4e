import type { ControlResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 安全管理措置の項目. */
export const Control: ControlResolvers = {
  ...recordNode,
  unreadable: ({ unreadable }) => unreadable ?? false,
  measures: related('measuresOfControl'),
};
