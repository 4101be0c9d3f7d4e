import type { CarriageEdge, ListState } from '../../../../server/graph/hops.ts';
import type { ItemAnswer, UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';
import type { Ref } from '../../../../server/model/ref.ts';

/** What a flow or holding says of one key, periods left aside. */
export interface ListAnswer {
  readonly answer: ItemAnswer;
  /** Present exactly if the answer is UNKNOWN. */
  readonly reason?: UnknownReason | undefined;
  /** The edge that decides is INFERRED. */
  readonly inferred: boolean;
}

/** §2, the whole table: the first node of `up(k)` found in C or X decides; if none is, what the list leaves open does. */
export function listAnswer(up: readonly Ref[], carriage: readonly CarriageEdge[], list: ListState): ListAnswer {
  for (const node of up) {
    const edges = carriage.filter((edge) => edge.node === node);
    if (edges.length > 0) return decidedBy(edges);
  }
  if (list.unstated) return { answer: 'UNKNOWN', reason: 'UNSTATED_ITEMS', inferred: false };
  if (list.unresolved) return { answer: 'UNKNOWN', reason: 'UNRESOLVED_LIST', inferred: false };
  if (list.open) return { answer: 'UNKNOWN', reason: 'OPEN_LIST', inferred: false };
  return { answer: 'NOT_LISTED', inferred: false };
}

/** Of two edges of one kind to one node, a stated one is enough: the kind is inferred only if all of them are. */
function decidedBy(edges: readonly CarriageEdge[]): ListAnswer {
  const [carrying, excluding] = [
    edges.filter(({ how }) => how === 'CARRIES'),
    edges.filter(({ how }) => how === 'EXCLUDES'),
  ];
  const inferred = [carrying, excluding].some((kind) => kind.length > 0 && kind.every((edge) => edge.inferred));
  if (carrying.length > 0 && excluding.length > 0) return { answer: 'UNKNOWN', reason: 'CONTRADICTION', inferred };
  return { answer: carrying.length > 0 ? 'CARRIED' : 'EXCLUDED', inferred };
}

/** The list itself names the key (at the key or above it): sent, not sent, or both. */
export function isNamed(said: ListAnswer): boolean {
  return said.answer === 'CARRIED' || said.answer === 'EXCLUDED' || said.reason === 'CONTRADICTION';
}
