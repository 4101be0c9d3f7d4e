import type { TraceResolvers } from '../generated/types.ts';
import { bindTo } from '../trace/bindTo.ts';

/** 道筋. */
export const Trace: TraceResolvers = {
  subject: ({ subject }, _args, { loaders }) => loaders.get(subject),
  stops: ({ stops, binding }) => stops.map((stop) => bindTo(stop, binding)),
  steps: ({ steps, binding }) => steps.map((step) => bindTo(step, binding)),
};
