import type { WayStepResolvers } from '../generated/types.ts';

/** 経路の一段. */
export const WayStep: WayStepResolvers = {
  flow: ({ flow }, _args, { loaders }) => loaders.get(flow),
  from: ({ from }, _args, { loaders }) => loaders.get(from),
  to: ({ to }, _args, { loaders }) => loaders.get(to),
  item: ({ item }, _args, { loaders }) => loaders.get(item),
  arrivesAs: ({ arrivesAs }, _args, { loaders }) => loaders.get(arrivesAs),
};
