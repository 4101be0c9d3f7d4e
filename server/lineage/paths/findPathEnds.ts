import type { EndpointRef } from '../../model/flow.ts';
import type { HopSource } from '../sources/HopSource.ts';
import { compareTexts } from '../walk/orders.ts';
import type { PathQuestion } from './PathQuestion.ts';

/** Where ways begin and where they end: two lists that have nothing in common, each sorted. */
export interface PathEnds {
  readonly origins: readonly EndpointRef[];
  readonly goals: readonly EndpointRef[];
}

/**
 * An organisation or department stands for itself and the systems it operates, since flows end at systems where papers name them
 * (trace-semantics.md §1, decision 0104). What the question itself names as the other end stays there.
 */
export async function findPathEnds(
  { from, to }: Pick<PathQuestion, 'from' | 'to'>,
  source: Pick<HopSource, 'systemsOf'>,
): Promise<PathEnds> {
  const systems = await source.systemsOf([from, to]);
  const endOf = (holder: EndpointRef, other: EndpointRef): readonly EndpointRef[] => {
    const operated = (systems.get(holder) ?? []).map(({ id }) => id).filter((id) => id !== other);
    return [holder, ...operated].sort(compareTexts);
  };
  return { origins: endOf(from, to), goals: endOf(to, from) };
}
