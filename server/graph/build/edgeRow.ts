import { parseRef, type Ref } from '../../model/ref.ts';
import { invariant } from '../../shared/invariant.ts';
import type { Family } from '../families.ts';
import { familyOf } from '../kinds.ts';
import type { EdgeRow, EdgeType, Props } from '../rows.ts';

/** A relationship that a document states; `key` tells it from another of its type between the same nodes. */
export function edgeRow(
  owner: Ref<'SOURCE_DOCUMENT'>,
  type: EdgeType,
  from: Ref,
  to: Ref,
  { key = '', ...props }: Props & { readonly key?: string } = {},
): EdgeRow {
  return { type, from, fromFamily: familyOfRef(from), to, toFamily: familyOfRef(to), key, owner, props };
}

function familyOfRef(id: Ref): Family {
  const parts = parseRef(id);
  invariant(parts !== undefined, `"${id}" is no reference`);
  return familyOf(parts.kind);
}
