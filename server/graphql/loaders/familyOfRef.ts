import type { Family } from '../../graph/families.ts';
import { familyOf } from '../../graph/kinds.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import { invariant } from '../../shared/invariant.ts';

/** The family in which a reference is kept. */
export function familyOfRef(ref: Ref): Family {
  const parts = parseRef(ref);
  invariant(parts !== undefined, `"${ref}" is not a reference`);
  return familyOf(parts.kind);
}
