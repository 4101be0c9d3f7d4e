import type { Ref } from '../../../model/ref.ts';
import { listReasons, type ReasonSet } from '../../law/ReasonSet.ts';
import { UNKNOWN_REASONS, type UnknownEnd, type UnknownReason } from '../../TraceAnswer.ts';
import type { Key } from '../../walk/Key.ts';
import { compareTexts } from '../../walk/orders.ts';

/** A flow or holding that an end is about. */
export interface EndFlow {
  readonly id: Ref<'FLOW' | 'HOLDING'>;
  readonly sort: string;
}

/** Collects unknown ends: one per reason and place, with the keys and flows that belong to it. */
export interface EndBook {
  readonly add: (end: {
    readonly reason: UnknownReason;
    readonly at?: Ref | undefined;
    readonly flows?: readonly EndFlow[];
    readonly keys: readonly Key[];
    readonly searched?: readonly Ref[];
  }) => void;
  readonly addAll: (reasons: ReasonSet, at: EndFlow, key: Key) => void;
  /** Sorted by reason and place; of the flows the first 20 by sort key and id. */
  readonly list: () => readonly UnknownEnd[];
}

/** At most so many flows are named; all are counted. */
export const NAMED_FLOWS = 20;

export function openEndBook(): EndBook {
  const drafts = new Map<UnknownReason, Map<Ref | undefined, Draft>>();

  const draftOf = (reason: UnknownReason, at: Ref | undefined): Draft => {
    let byPlace = drafts.get(reason);
    if (byPlace === undefined) drafts.set(reason, (byPlace = new Map<Ref | undefined, Draft>()));
    let draft = byPlace.get(at);
    if (draft === undefined) byPlace.set(at, (draft = { flows: new Map(), keys: new Set(), searched: new Set() }));
    return draft;
  };

  const add: EndBook['add'] = ({ reason, at, flows = [], keys, searched = [] }) => {
    const draft = draftOf(reason, at);
    for (const flow of flows) draft.flows.set(flow.id, flow);
    for (const key of keys) draft.keys.add(key);
    for (const one of searched) draft.searched.add(one);
  };

  return {
    add,
    addAll: (reasons, at, key) => {
      for (const reason of listReasons(reasons)) add({ reason, at: at.id, flows: [at], keys: [key] });
    },
    list: () =>
      UNKNOWN_REASONS.flatMap((reason) =>
        [...(drafts.get(reason) ?? [])]
          .sort(([a], [b]) => compareTexts(a ?? '', b ?? ''))
          .map(([at, draft]) => toEnd(reason, at, draft)),
      ),
  };
}

interface Draft {
  readonly flows: Map<Ref, EndFlow>;
  readonly keys: Set<Key>;
  readonly searched: Set<Ref>;
}

function toEnd(reason: UnknownReason, at: Ref | undefined, { flows, keys, searched }: Draft): UnknownEnd {
  const sorted = [...flows.values()].sort((a, b) => compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id));
  return {
    reason,
    ...(at === undefined ? {} : { at }),
    flows: sorted.slice(0, NAMED_FLOWS).map(({ id }) => id),
    flowCount: sorted.length,
    keys: keys.size,
    searched: [...searched].sort(compareTexts),
  };
}
