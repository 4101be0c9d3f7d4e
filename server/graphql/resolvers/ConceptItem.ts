import type { Ref } from '../../model/ref.ts';
import type { ConceptItemResolvers } from '../generated/types.ts';

/** 名前のある項目. A concept is assigned to items only. */
export const ConceptItem: ConceptItemResolvers = {
  item: ({ item }, _args, { loaders }) => loaders.get(item as Ref<'INFORMATION_ITEM'>),
  namedAs: ({ namedAs }, _args, { loaders }) => loaders.get(namedAs),
};
