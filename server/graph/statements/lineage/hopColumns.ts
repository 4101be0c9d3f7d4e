import { invariant } from '../../../shared/invariant.ts';
import { rowsOf, type Decoder } from '../../columns.ts';
import type { CarriageEdge } from '../../hops.ts';

/** A `hop` as it was written by this program. */
export function hopColumn<H>(): Decoder<H> {
  return (value, at) => {
    invariant(typeof value === 'string', `expected the text of a hop in the column "${at}"`);
    return JSON.parse(value) as H;
  };
}

const edges = rowsOf({ how: 'STRING', node: 'STRING', inferred: 'BOOLEAN' });

/** The CARRIES and EXCLUDES of one flow or holding. */
export const carriageColumn: Decoder<readonly CarriageEdge[]> = (value, at) =>
  edges(value, at) as readonly CarriageEdge[];
