import type { Evidence, Stated } from '../../../server/model/evidence.ts';
import type { NodeBase } from '../../../server/model/nodeBase.ts';
import type { NodeKind } from '../../../server/model/nodeKind.ts';
import { formatRef, type Ref } from '../../../server/model/ref.ts';

/** Makes the facts of one document as if they stood at one place of it. */
export interface NodeMaker {
  readonly owner: Ref<'SOURCE_DOCUMENT'>;
  readonly evidence: readonly Evidence[];
  readonly ref: <K extends NodeKind>(kind: K, slug: string) => Ref<K>;
  readonly base: <K extends NodeKind>(kind: K, id: Ref<K>, name: string) => NodeBase<K>;
  readonly stated: <T>(value: T) => Stated<T>;
}

/** For facts of this document; with a sheet, its evidence names that sheet. */
export function openNodeMaker(
  scope: string,
  owner: Ref<'SOURCE_DOCUMENT'>,
  matter?: Ref<'MATTER'>,
  lines = 1,
): NodeMaker {
  const place: Evidence = {
    document: owner,
    ...(matter === undefined ? {} : { matter }),
    heading: '情報の流れ',
    place: `情報の流れ ${lines}行`,
    lines: { from: lines, to: lines },
    basis: 'STATED',
  };
  const evidence = [place];
  return {
    owner,
    evidence,
    ref: (kind, slug) => formatRef(kind, scope, slug),
    base: (kind, id, name) => ({ id, kind, name, aka: [], basis: 'STATED', evidence, scope, owner }),
    stated: (value) => ({ value, basis: 'STATED', evidence }),
  };
}
