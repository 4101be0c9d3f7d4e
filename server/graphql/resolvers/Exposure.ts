import type { ExposureResolvers } from '../generated/types.ts';
import { openArray } from '../connections/openArray.ts';
import { openRefs } from '../connections/openRefs.ts';
import { bindTo } from '../trace/bindTo.ts';

/** 漏えい・紛失のときの影響. */
export const Exposure: ExposureResolvers = {
  holder: ({ holder }, _args, { loaders }) => loaders.get(holder),
  items: ({ items, binding }, args) => openArray(binding, items, args),
  classified: ({ classified, binding }, args) => openArray(binding, classified, args),
  departments: ({ departments }, _args, { loaders }) => loaders.getMany(departments),
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
  ruleSets: ({ ruleSets }, _args, { loaders }) => loaders.getMany(ruleSets),
  measures: ({ measures, binding }, args, { loaders }) =>
    openRefs(binding, measures, args, (page) => loaders.getMany(page)),
  onwardStops: ({ onwardStops, binding }) => onwardStops.map((stop) => bindTo(stop, binding)),
  onwardSteps: ({ onwardSteps, binding }) => onwardSteps.map((step) => bindTo(step, binding)),
};
