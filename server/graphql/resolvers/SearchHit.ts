import type { SearchHitResolvers } from '../generated/types.ts';
import { findWithin } from '../search/findWithin.ts';

/** 検索結果. */
export const SearchHit: SearchHitResolvers = { within: ({ node }, _args, { loaders }) => findWithin(node, loaders) };
