import type { Force } from '../../lineage/law/authoritiesOn.ts';
import { listReasons } from '../../lineage/law/ReasonSet.ts';
import type { Effect } from '../resolvers/effect.ts';

/** A state as the API tells it. */
export function toEffect({ state, reasons, authorities }: Force): Effect {
  return { inForce: state, reasons: listReasons(reasons), authorities };
}
