import type { PathAnswerResolvers } from '../generated/types.ts';
import { bindTo } from '../trace/bindTo.ts';

/** 二者の間の道筋. */
export const PathAnswer: PathAnswerResolvers = {
  subject: ({ subject }, _args, { loaders }) => loaders.get(subject),
  from: ({ from }, _args, { loaders }) => loaders.get(from),
  to: ({ to }, _args, { loaders }) => loaders.get(to),
  fromEndpoints: ({ fromEndpoints }, _args, { loaders }) => loaders.getMany(fromEndpoints),
  toEndpoints: ({ toEndpoints }, _args, { loaders }) => loaders.getMany(toEndpoints),
  stops: ({ stops, binding }) => stops.map((stop) => bindTo(stop, binding)),
  steps: ({ steps, binding }) => steps.map((step) => bindTo(step, binding)),
};
