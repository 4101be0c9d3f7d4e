import type { ItemEdgeResolvers } from '../generated/types.ts';

/** 項目の記載. */
export const ItemEdge: ItemEdgeResolvers = { node: ({ node }, _args, { loaders }) => loaders.get(node) };
