import type { Ref } from '../../../model/ref.ts';
import { UNKNOWN_REASONS, type UnknownEnd, type UnknownReason } from '../../TraceAnswer.ts';
import type { Key } from '../../walk/Key.ts';
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
    readonly flows?: Iterable<EndFlow>;
    /** Keys of the question; one that stands for several counts as these. */
    readonly keys: Iterable<Key>;
    readonly searched?: Iterable<Ref>;
  }) => void;
  readonly addAll: (reasons: readonly UnknownReason[], at: EndFlow, key: Key) => void;
  /** What was found, when everything was added. */
  readonly close: () => Ends;
}

/** The unknown ends of an answer. */
export interface Ends {
  /** Sorted by reason and place; of the flows the first 20 by sort key and id. */
  readonly unknowns: readonly UnknownEnd[];
  /** The papers of the flows and holdings that these name. */
  readonly papers: ReadonlySet<Ref<'SOURCE_DOCUMENT'>>;
}

/** At most so many flows are named; all are counted. */
const NAMED_FLOWS = 20;

export function openEndBook(): EndBook {
  const drafts = new Map<UnknownReason, Map<Ref | undefined, Draft>>();
  /** What stands for a key, of those that were added. */
  const standIns = new Map<Key, Key>();

  const draftOf = (reason: UnknownReason, at: Ref | undefined): Draft => {
    let byPlace = drafts.get(reason);
    if (byPlace === undefined) drafts.set(reason, (byPlace = new Map<Ref | undefined, Draft>()));
    let draft = byPlace.get(at);
    if (draft === undefined) byPlace.set(at, (draft = { flows: undefined, keys: new Set(), searched: undefined }));
    return draft;
  };

  const add: EndBook['add'] = ({ reason, at, flows, keys, searched }) => {
    const draft = draftOf(reason, at);
    for (const key of keys) {
      draft.keys.add(key);
      if (key.alike === undefined || standIns.get(key.alike[0] ?? key) === key) continue;
      for (const each of key.alike) standIns.set(each, key);
    }
    if (flows !== undefined) for (const flow of flows) (draft.flows ??= new Map<Ref, EndFlow>()).set(flow.id, flow);
    if (searched !== undefined) for (const one of searched) (draft.searched ??= new Set<Ref>()).add(one);
  };

  return {
    add,
    addAll: (reasons, at, key) => {
      for (const reason of reasons) add({ reason, at: at.id, flows: [at], keys: [key] });
    },
    close: () => {
      const papers = new Set<Ref<'SOURCE_DOCUMENT'>>();
      const unknowns = UNKNOWN_REASONS.flatMap((reason) =>
        [...(drafts.get(reason) ?? [])]
          .sort(([a], [b]) => compareTexts(a ?? '', b ?? ''))
          .map(([at, draft]) => toEnd(reason, at, draft, papers, standIns)),
      );
      return { unknowns, papers };
    },
  };
}

/** Most ends are about one flow and name nothing that was searched. */
interface Draft {
  flows: Map<Ref, EndFlow> | undefined;
  readonly keys: Set<Key>;
  searched: Set<Ref> | undefined;
}

function toEnd(
  reason: UnknownReason,
  at: Ref | undefined,
  draft: Draft,
  papers: Set<Ref<'SOURCE_DOCUMENT'>>,
  standIns: ReadonlyMap<Key, Key>,
): UnknownEnd {
  const named = firstInOrder([...(draft.flows?.values() ?? [])]);
  for (const { document } of named) papers.add(document);
  return {
    reason,
    ...(at === undefined ? {} : { at }),
    flows: named.map(({ id }) => id),
    flowCount: draft.flows?.size ?? 0,
    keys: countKeys(draft.keys, standIns),
    searched: draft.searched === undefined ? [] : inOrder(draft.searched),
  };
}

/** No key stands for what another stands for; one that was also added by itself counts once. */
function countKeys(keys: ReadonlySet<Key>, standIns: ReadonlyMap<Key, Key>): number {
  if (standIns.size === 0) return keys.size;
  const isStoodFor = (key: Key): boolean => {
    const standIn = standIns.get(key);
    return standIn !== undefined && keys.has(standIn);
  };
  let count = 0;
  for (const key of keys) {
    if (key.alike !== undefined) count += key.alike.length;
    else if (!isStoodFor(key)) count += 1;
  }
  return count;
}

/** The first of these by sort key and id, without sorting what is not named: there may be thousands. */
function firstInOrder(flows: readonly EndFlow[]): readonly EndFlow[] {
  if (flows.length < 2) return flows;
  const first: EndFlow[] = [];
  for (const flow of flows) {
    if (first.length < NAMED_FLOWS) {
      first.push(flow);
      if (first.length === NAMED_FLOWS) first.sort(compareFlows);
      continue;
    }
    const last = first[NAMED_FLOWS - 1];
    if (last === undefined || compareFlows(flow, last) >= 0) continue;
    const place = first.findIndex((known) => compareFlows(flow, known) < 0);
    first.splice(place, 0, flow);
    first.pop();
  }
  return first.length < NAMED_FLOWS ? first.sort(compareFlows) : first;
}

function compareFlows(a: EndFlow, b: EndFlow): number {
  return compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id);
}

function inOrder(refs: ReadonlySet<Ref>): readonly Ref[] {
  return refs.size < 2 ? [...refs] : [...refs].sort(compareTexts);
}
