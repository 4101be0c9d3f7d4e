import type { ItemHop } from '../../graph/hops.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import type { KeyRef } from '../TraceAnswer.ts';

/** An item node that a question is about, or that one of these becomes on the way (trace-semantics.md §1). */
export interface Key {
  readonly id: KeyRef;
  readonly sort: string;
  /** `up(x)`; empty for a data subject that stands for itself. */
  readonly up: readonly ItemNodeRef[];
  readonly open: boolean;
  readonly resolved: boolean;
  readonly concerns: ReadonlySet<Ref>;
  readonly concept?: Ref<'CONCEPT'> | undefined;
  /** With several keys for which it stands, itself the first, since the record does not tell them apart (`joinAlike`); else only itself. */
  readonly alike?: readonly Key[] | undefined;
}

/**
 * A key on its way: what it is called here, the key of the question that it was (its root), and what the rules ask about how it came.
 * A walk goes over pairs of an endpoint and a load; each load is one object (KeyBook), compared by identity.
 */
export interface Load {
  readonly key: Key;
  readonly root: Key;
  /** It came by at least one step: it is where the rules say "reached", not only a start. */
  readonly arrived: boolean;
  /** It came over a bridge that is not of the question's own concept: nothing after that is better than UNKNOWN. */
  readonly guessed: boolean;
}

/** Whether the node is one that questions are about: an item, or what stands for unnamed ones. A node with nothing below it is an item. */
export function isKey(item: ItemHop): boolean {
  return !item.hasChildren || item.open || !item.resolved;
}

const KEYS = new WeakMap<ItemHop, Key>();

/** The item node as a key; the same for as long as the node itself is in memory. */
export function toKey(item: ItemHop): Key {
  const known = KEYS.get(item);
  if (known !== undefined) return known;
  const { id, sort, up, open, resolved, concerns, concept } = item;
  const key = { id, sort, up, open, resolved, concerns: new Set(concerns), concept };
  KEYS.set(item, key);
  return key;
}

/** A data subject of which the record has no item: the subject itself is what is asked for. */
export function toSubjectKey(id: Ref<'DATA_SUBJECT'>): Key {
  return { id, sort: '', up: [], open: false, resolved: true, concerns: new Set<Ref>([id]) };
}

/** The keys that it stands for: mostly itself alone. */
export function eachOf(key: Key): readonly Key[] {
  return key.alike ?? [key];
}

/** Whether a flow or holding concerns the key: they share a matter, a business or a data subject. */
export function isConcernedBy(key: Key, concerns: readonly Ref[]): boolean {
  for (const concern of concerns) if (key.concerns.has(concern)) return true;
  return false;
}

/** The item nodes that decide about these keys, each once. */
export function nodesOf(keys: Iterable<Key>): readonly ItemNodeRef[] {
  const nodes = new Set<ItemNodeRef>();
  for (const key of keys) for (const node of key.up) nodes.add(node);
  return [...nodes];
}
