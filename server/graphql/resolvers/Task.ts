import type { TaskResolvers } from '../generated/types.ts';

/** 作業. */
export const Task: TaskResolvers = {
  text: ({ value }) => value.text,
  taskKind: ({ value }) => value.taskKind,
  taskKindPrinted: ({ value }) => value.printed,
  periods: ({ value }) => value.periods,
};
