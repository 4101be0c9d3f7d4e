import type { NodeKind } from '../../model/nodeKind.ts';

/** Kinds whose bare keys may also name an entry of the vocabularies that all share: `encryption` is `control:jp/encryption`. */
export const SHARED_KINDS: ReadonlySet<NodeKind> = new Set(['CONCEPT', 'CONTROL', 'NETWORK', 'MUNICIPALITY']);
