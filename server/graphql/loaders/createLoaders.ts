import type { ContractHop, FlowHop, HoldingHop, ItemHop } from '../../graph/hops.ts';
import { contractsByIds } from '../../graph/statements/lineage/contracts.ts';
import { HOPS_BY_IDS } from '../../graph/statements/nodes/hopsByIds.ts';
import type { MentionIn } from '../../graph/statements/relations/mentionsByIds.ts';
import type { NodeByKind, RecordNode } from '../../model/node.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import type { Ref } from '../../model/ref.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { ApiError } from '../ApiError.ts';
import { createHopLoader } from './createHopLoader.ts';
import { createMentionLoader } from './createMentionLoader.ts';
import { createNodeLoader } from './createNodeLoader.ts';
import type { NodeCache } from './NodeCache.ts';
import { createRelationLoaders, type RelationLoaders } from './createRelationLoaders.ts';

/** Reads for one request: what resolvers ask for in the same turn goes out as one statement per family or relation. */
export interface Loaders {
  /** The node of this reference, if there is one. */
  readonly find: (ref: Ref) => Promise<RecordNode | undefined>;
  /** The node that a fact refers to; fails with CONFLICT when an import has just taken it away. */
  readonly get: <K extends NodeKind>(ref: Ref<K>) => Promise<NodeByKind[K]>;
  /** The same for a reference that a fact may lack. */
  readonly getOptional: <K extends NodeKind>(ref: Ref<K> | undefined) => Promise<NodeByKind[K] | undefined>;
  /** Facts that the request has read for its answer: nodes are looked for there before the store is asked. */
  readonly lookIn: (lookup: (ref: Ref) => RecordNode | undefined) => void;
  readonly getMany: <K extends NodeKind>(refs: readonly Ref<K>[]) => Promise<readonly NodeByKind[K][]>;
  readonly flowHop: (ref: Ref<'FLOW'>) => Promise<FlowHop | undefined>;
  readonly holdingHop: (ref: Ref<'HOLDING'>) => Promise<HoldingHop | undefined>;
  readonly contractHop: (ref: Ref<'ENTRUSTMENT' | 'LINKAGE'>) => Promise<ContractHop | undefined>;
  readonly itemHop: (ref: Ref<'ITEM_SET' | 'INFORMATION_ITEM'>) => Promise<ItemHop | undefined>;
  readonly mentions: (ref: Ref) => Promise<readonly MentionIn[]>;
  readonly relations: RelationLoaders;
}

/** Makes the loaders of one request; `cache`: nodes that earlier ones have read. */
export function createLoaders(store: Pick<GraphStore, 'read'>, cache?: NodeCache): Loaders {
  const nodes = createNodeLoader(store, cache);
  const flowHops = createHopLoader(store, HOPS_BY_IDS.Flow);
  const holdingHops = createHopLoader(store, HOPS_BY_IDS.Holding);
  const contractHops = createHopLoader(store, contractsByIds);
  const mentions = createMentionLoader(store);
  const itemHops = createHopLoader(store, HOPS_BY_IDS.Item);
  const get = async <K extends NodeKind>(ref: Ref<K>): Promise<NodeByKind[K]> => {
    const node = await nodes.load(ref);
    if (node === undefined) throw new ApiError('CONFLICT', CHANGED.ja, CHANGED.en);
    return node as NodeByKind[K];
  };
  return {
    find: nodes.load,
    get,
    getOptional: async (ref) => (ref === undefined ? undefined : get(ref)),
    lookIn: nodes.lookIn,
    getMany: (refs) => Promise.all(refs.map(get)),
    flowHop: (ref) => flowHops.load(ref),
    holdingHop: (ref) => holdingHops.load(ref),
    contractHop: (ref) => contractHops.load(ref),
    itemHop: (ref) => itemHops.load(ref),
    mentions: (ref) => mentions.load(ref),
    relations: createRelationLoaders(store),
  };
}

const CHANGED = {
  ja: '答えている間に記録が更新されました。もう一度問い合わせてください。',
  en: 'The record changed while it was being read. Ask again.',
};
