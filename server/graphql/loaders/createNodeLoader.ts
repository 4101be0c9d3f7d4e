import DataLoader from 'dataloader';
import { NODES_BY_IDS } from '../../graph/statements/nodes/nodesByIds.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import { groupBy } from '../../shared/groupBy.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { familyOfRef } from './familyOfRef.ts';
import type { KnownNodes, NodeCache } from './NodeCache.ts';

const MOST_IDS = 1000;

/** Where a node may be known from already. */
type Lookup = (ref: Ref) => RecordNode | undefined;

export interface NodeLoader {
  readonly load: (ref: Ref) => Promise<RecordNode | undefined>;
  /** From now on nodes are looked for here first: facts that the request has read for its answer. */
  readonly lookIn: (lookup: Lookup) => void;
}

/** Reads nodes by reference, one statement for each family among them; with a cache only those that it does not know. */
export function createNodeLoader(store: Pick<GraphStore, 'read'>, cache?: NodeCache): NodeLoader {
  let current: Promise<KnownNodes> | undefined;
  let lookup: Lookup = () => undefined;
  const read = async (refs: readonly Ref[], found: Map<Ref, RecordNode>): Promise<void> => {
    const known = await (current ??= cache?.current());
    collect(refs, (ref) => known?.get(ref), found);
    const groups = [...groupBy(missingOf(refs, found), familyOfRef)];
    const rows = await Promise.all(groups.map(([family, ids]) => store.read(NODES_BY_IDS[family], { ids })));
    for (const { fact } of rows.flat()) {
      found.set(fact.id, fact);
      known?.put(fact);
    }
  };
  const readAll = async (refs: readonly Ref[]): Promise<readonly (RecordNode | undefined)[]> => {
    const found = new Map<Ref, RecordNode>();
    collect(refs, lookup, found);
    const missing = missingOf(refs, found);
    if (missing.length > 0) await read(missing, found);
    return refs.map((ref) => found.get(ref));
  };
  const loader = new DataLoader(readAll, { maxBatchSize: MOST_IDS });
  return {
    load: (ref) => loader.load(ref),
    lookIn: (added) => {
      lookup = added;
    },
  };
}

function collect(refs: readonly Ref[], lookup: Lookup, found: Map<Ref, RecordNode>): void {
  for (const ref of refs) {
    const node = lookup(ref);
    if (node !== undefined) found.set(ref, node);
  }
}

function missingOf(refs: readonly Ref[], found: ReadonlyMap<Ref, RecordNode>): readonly Ref[] {
  return refs.filter((ref) => !found.has(ref));
}
