import type { AuthorityFact, ListState } from '../../graph/hops.ts';
import type { Access } from '../../model/contract.ts';
import type { EndpointRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import type { Mentions } from '../law/carriageOf.ts';
import type { PresenceWhy } from './ExposureAnswer.ts';

/** A holding, flow or entrustment by which items are at a member of the scope, on any day. */
export interface PresenceFact {
  /** While it is in force. */
  readonly why: Exclude<PresenceWhy, 'REMAINS'>;
  readonly id: Ref<'HOLDING' | 'FLOW' | 'ENTRUSTMENT'>;
  readonly at: EndpointRef;
  readonly sort: string;
  readonly document: Ref<'SOURCE_DOCUMENT'>;
  readonly matters: readonly Ref<'MATTER'>[];
  readonly concerns: readonly Ref[];
  readonly mentions: Mentions;
  readonly list: ListState;
  readonly inferred: boolean;
  readonly authorities: readonly AuthorityFact[];
  readonly planned: boolean;
  /** Of an entrustment. */
  readonly access?: Access | undefined;
}
