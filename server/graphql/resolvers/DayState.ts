import { toEffect } from '../changes/toEffect.ts';
import { openArray } from '../connections/openArray.ts';
import type { DayStateResolvers } from '../generated/types.ts';

/** ある日の状態. */
export const DayState: DayStateResolvers = {
  of: ({ of }, _args, { loaders }) => loaders.get(of),
  effect: ({ own }) => (own === undefined ? undefined : toEffect(own.force)),
  facts: ({ states, binding }, { kinds, inForce, ...page }) =>
    openArray(
      JSON.stringify([binding, kinds ?? null, inForce ?? null]),
      states.filter(
        ({ of, force }) => (kinds?.includes(of.node.kind) ?? true) && (inForce?.includes(force.state) ?? true),
      ),
      page,
    ),
};
