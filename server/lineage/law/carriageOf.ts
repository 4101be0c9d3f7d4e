import type { CarriageEdge, ListState } from '../../graph/hops.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { Basis } from '../../model/evidence.ts';
import type { ItemAnswer, UnknownReason } from '../TraceAnswer.ts';

/** What a flow or holding says of one item node; both only where the record contradicts itself. */
export interface Mention {
  readonly carries?: Basis | undefined;
  readonly excludes?: Basis | undefined;
}

/** C and X of a flow or holding (trace-semantics.md §1), by item node. */
export type Mentions = ReadonlyMap<ItemNodeRef, Mention>;

/** The answer for one key; `inferred` is that of the edge that decides, false where none does. */
export interface CarriageAnswer {
  readonly answer: ItemAnswer;
  readonly reason?: UnknownReason | undefined;
  readonly inferred: boolean;
}

/** Is the key whose `up` this is on the flow, or in the holding? The table of trace-semantics.md §2; the first row that fits. */
export function carriageOf(up: readonly ItemNodeRef[], mentions: Mentions, list: ListState): CarriageAnswer {
  if (mentions.size > 0) {
    for (const node of up) {
      const mention = mentions.get(node);
      if (mention !== undefined) return byMention(mention);
    }
  }
  if (list.unstated) return UNSTATED;
  if (list.unresolved) return UNRESOLVED;
  return list.open ? OPEN : NOT_LISTED;
}

/** C and X as a map. Of two edges of one kind to one node, a stated one outweighs an inferred one. */
export function toMentions(edges: readonly CarriageEdge[]): Mentions {
  const mentions = new Map<ItemNodeRef, Mention>();
  for (const { how, node, inferred } of edges) {
    const before = mentions.get(node);
    const kind = how === 'CARRIES' ? 'carries' : 'excludes';
    const basis: Basis = inferred && before?.[kind] !== 'STATED' ? 'INFERRED' : 'STATED';
    mentions.set(node, { ...before, [kind]: basis });
  }
  return mentions;
}

const EXCLUDING = new WeakMap<Mentions, boolean>();

/** Whether anything is on it that it does not carry, or not keep; looked at once for as long as it is in memory. */
export function excludesAny(mentions: Mentions): boolean {
  const known = EXCLUDING.get(mentions);
  if (known !== undefined) return known;
  const found = [...mentions.values()].some(({ excludes }) => excludes !== undefined);
  EXCLUDING.set(mentions, found);
  return found;
}

const UNSTATED: CarriageAnswer = { answer: 'UNKNOWN', reason: 'UNSTATED_ITEMS', inferred: false };
const UNRESOLVED: CarriageAnswer = { answer: 'UNKNOWN', reason: 'UNRESOLVED_LIST', inferred: false };
const OPEN: CarriageAnswer = { answer: 'UNKNOWN', reason: 'OPEN_LIST', inferred: false };
const NOT_LISTED: CarriageAnswer = { answer: 'NOT_LISTED', inferred: false };
const CARRIED: Readonly<Record<Basis, CarriageAnswer>> = {
  STATED: { answer: 'CARRIED', inferred: false },
  INFERRED: { answer: 'CARRIED', inferred: true },
};
const EXCLUDED: Readonly<Record<Basis, CarriageAnswer>> = {
  STATED: { answer: 'EXCLUDED', inferred: false },
  INFERRED: { answer: 'EXCLUDED', inferred: true },
};
const CONTRADICTION: Readonly<Record<Basis, CarriageAnswer>> = {
  STATED: { answer: 'UNKNOWN', reason: 'CONTRADICTION', inferred: false },
  INFERRED: { answer: 'UNKNOWN', reason: 'CONTRADICTION', inferred: true },
};

function byMention({ carries, excludes }: Mention): CarriageAnswer {
  if (excludes === undefined) return CARRIED[carries ?? 'STATED'];
  if (carries === undefined) return EXCLUDED[excludes];
  return CONTRADICTION[carries === 'INFERRED' || excludes === 'INFERRED' ? 'INFERRED' : 'STATED'];
}
