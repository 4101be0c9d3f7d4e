import type { RecordNode } from '../../model/node.ts';

/** A node that bears the words. */
export interface SearchHit {
  readonly node: RecordNode;
  /** The form of its name that bears them best, as it is written. */
  readonly matched: string;
}
