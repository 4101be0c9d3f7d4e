import type { Row } from '../graph/Statement.ts';
import { runInTurns } from './runInTurns.ts';

/** What a statement gave: each row is made when it is asked for, so that a large answer is not held as rows and decoded at once. */
export interface RawRows {
  readonly length: number;
  readonly get: (index: number) => Row;
}

/** Decodes the rows one after the other; those of a whole record take seconds, in turns with other work. */
export function decodeRows<R>(rows: RawRows, decode: (row: Row) => R): Promise<readonly R[]> {
  return runInTurns(decodeInSteps(rows, decode));
}

function* decodeInSteps<R>(rows: RawRows, decode: (row: Row) => R): Generator<undefined, readonly R[]> {
  const { length } = rows;
  const decoded: R[] = [];
  for (let index = 0; index < length; index += 1) {
    decoded.push(decode(rows.get(index)));
    yield;
  }
  return decoded;
}
