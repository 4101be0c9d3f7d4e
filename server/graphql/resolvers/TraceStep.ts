import type { TraceStepResolvers } from '../generated/types.ts';
import { openItems } from '../trace/openItems.ts';

/** 流れの一段. */
export const TraceStep: TraceStepResolvers = {
  flow: ({ flow }, _args, { loaders }) => loaders.get(flow),
  from: ({ from }, _args, { loaders }) => loaders.get(from),
  to: ({ to }, _args, { loaders }) => loaders.get(to),
  items: (step, args) => openItems(step, args),
};
