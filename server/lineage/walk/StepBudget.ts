import type { Ref } from '../../model/ref.ts';
import { compareFlows } from './orders.ts';
import type { Offer } from './findOffers.ts';
import type { Walk } from './Walk.ts';

/** The limit on the steps of one walk; exclusions are no work and always told. */
export interface StepBudget {
  /** The offers whose flows still fit, the first in the order of steps; the others leave a mark of truncation at their place. */
  readonly admit: (walk: Walk, offers: readonly Offer[]) => readonly Offer[];
}

export function openStepBudget(maxSteps: number): StepBudget {
  const admitted = new Set<Ref<'FLOW'>>();

  const admitFlow = (flow: Ref<'FLOW'>): boolean => {
    if (admitted.has(flow)) return true;
    if (admitted.size >= maxSteps) return false;
    admitted.add(flow);
    return true;
  };

  return {
    admit: (walk, offers) => {
      const isTight = admitted.size + offers.length > maxSteps;
      return (isTight ? [...offers].sort((a, b) => compareFlows(a.flow, b.flow)) : offers).filter(({ flow, place }) => {
        if (admitFlow(flow.hop.id)) return true;
        walk.limit = 'STEPS';
        place.reached.truncated = true;
        return false;
      });
    },
  };
}
