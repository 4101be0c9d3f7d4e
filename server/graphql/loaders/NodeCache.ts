import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { readStanding } from '../../store/readStanding.ts';

/** Nodes by reference, as they were read at one state of the record. */
export interface KnownNodes {
  readonly get: (ref: Ref) => RecordNode | undefined;
  readonly put: (node: RecordNode) => void;
}

/** So many decoded nodes are some 50 MB at most; a record of five papers has fewer. */
const MOST_NODES = 20_000;

/**
 * Nodes that requests have read, so that the next need not read and decode them again. Each request asks the store first where the
 * record stands: after an import, or a rebuild by other code, nothing that was read before is given any more.
 */
export class NodeCache {
  readonly #store: Pick<GraphStore, 'read'>;
  readonly #mostNodes: number;
  #state = '';
  #nodes = new Map<Ref, RecordNode>();

  constructor(store: Pick<GraphStore, 'read'>, mostNodes = MOST_NODES) {
    this.#store = store;
    this.#mostNodes = mostNodes;
  }

  /** What is known of the record as it stands now. Of a record without a revision nothing is remembered. */
  async current(): Promise<KnownNodes> {
    const stands = await readStanding(this.#store);
    if (stands === '' || stands !== this.#state) {
      this.#state = stands;
      this.#nodes = new Map();
    }
    const nodes = this.#nodes;
    return {
      get: (ref) => nodes.get(ref),
      put: (node) => {
        // The oldest goes first: what one answer needs is read together.
        const [oldest] = nodes.size >= this.#mostNodes ? nodes.keys() : [];
        if (oldest !== undefined) nodes.delete(oldest);
        nodes.set(node.id, node);
      },
    };
  }
}
