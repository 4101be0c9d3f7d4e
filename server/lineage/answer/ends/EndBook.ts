import type { Ref } from '../../../model/ref.ts';
import { UNKNOWN_REASONS, type KeyRef, type UnknownEnd, type UnknownReason } from '../../TraceAnswer.ts';
import { compareTexts } from '../../walk/orders.ts';

/** A flow or holding that an end is about. */
export interface EndFlow {
  readonly id: Ref<'FLOW' | 'HOLDING'>;
  readonly sort: string;
  readonly document: Ref<'SOURCE_DOCUMENT'>;
}

/** Collects unknown ends: one per reason and place, with the keys and flows that belong to it. */
export interface EndBook {
  readonly add: (end: {
    readonly reason: UnknownReason;
    readonly at?: Ref | undefined;
    readonly flows?: readonly EndFlow[];
    /** Keys of the question. */
    readonly keys: readonly KeyRef[];
    readonly searched?: readonly Ref[];
  }) => void;
  readonly addAll: (reasons: readonly UnknownReason[], at: EndFlow, key: KeyRef) => void;
  /** Sorted by reason and place; of the flows the first 20 by sort key and id. */
  readonly list: () => readonly UnknownEnd[];
  /** The papers of the flows and holdings that the list names. */
  readonly papers: () => readonly Ref<'SOURCE_DOCUMENT'>[];
}

/** At most so many flows are named; all are counted. */
const NAMED_FLOWS = 20;

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
      for (const reason of reasons) add({ reason, at: at.id, flows: [at], keys: [key] });
    },
    list: () =>
      UNKNOWN_REASONS.flatMap((reason) =>
        [...(drafts.get(reason) ?? [])]
          .sort(([a], [b]) => compareTexts(a ?? '', b ?? ''))
          .map(([at, draft]) => toEnd(reason, at, draft)),
      ),
    papers: () =>
      [...drafts.values()].flatMap((byPlace) =>
        [...byPlace.values()].flatMap((draft) => namedFlows(draft).map(({ document }) => document)),
      ),
  };
}

interface Draft {
  readonly flows: Map<Ref, EndFlow>;
  readonly keys: Set<KeyRef>;
  readonly searched: Set<Ref>;
}

function toEnd(reason: UnknownReason, at: Ref | undefined, draft: Draft): UnknownEnd {
  return {
    reason,
    ...(at === undefined ? {} : { at }),
    flows: namedFlows(draft).map(({ id }) => id),
    flowCount: draft.flows.size,
    keys: draft.keys.size,
    searched: [...draft.searched].sort(compareTexts),
  };
}

function namedFlows({ flows }: Draft): readonly EndFlow[] {
  return [...flows.values()]
    .sort((a, b) => compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id))
    .slice(0, NAMED_FLOWS);
}
