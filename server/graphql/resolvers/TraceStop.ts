import type { TraceStopResolvers } from '../generated/types.ts';
import { openItems } from '../trace/openItems.ts';

/** 到達先. */
export const TraceStop: TraceStopResolvers = {
  endpoint: ({ endpoint }, _args, { loaders }) => loaders.get(endpoint),
  items: (stop, args) => openItems(stop, args),
  operator: ({ operator }, _args, { loaders }) => loaders.getOptional(operator),
  holdings: ({ holdings }, _args, { loaders }) => loaders.getMany(holdings),
};
