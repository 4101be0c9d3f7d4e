import type { RecordNode } from '../../../model/node.ts';
import { invariant } from '../../../shared/invariant.ts';
import type { Decoder } from '../../columns.ts';

/** Reads the column `fact`: a node of the record as the loader stored it. */
export const factColumn: Decoder<RecordNode> = (value, at) => {
  invariant(typeof value === 'string', `expected the text of a node in the column "${at}"`);
  return JSON.parse(value) as RecordNode;
};
