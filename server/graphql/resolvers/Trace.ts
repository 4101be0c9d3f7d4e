import type { TraceResolvers } from '../generated/types.ts';

/** 道筋. */
export const Trace: TraceResolvers = {
  subject: ({ subject }, _args, { loaders }) => loaders.get(subject),
  stops: ({ stops, binding }) => stops.map((stop) => ({ ...stop, binding })),
  steps: ({ steps, binding }) => steps.map((step) => ({ ...step, binding })),
};
