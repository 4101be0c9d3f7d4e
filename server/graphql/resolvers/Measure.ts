import type { MeasureResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 情報保護対策. */
export const Measure: MeasureResolvers = {
  ...recordNode,
  matter: ({ matter }, _args, { loaders }) => loaders.get(matter),
  control: ({ control }, _args, { loaders }) => loaders.get(control),
  toward: ({ toward }, _args, { loaders }) => loaders.getMany(toward),
  notes: related('notesAbout'),
};
