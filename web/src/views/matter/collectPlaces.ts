import type { EvidencePartsFragment } from '../../api/generated/graphql.ts';

/** Every evidence in an answer that stands on one sheet, each place with its printed words once, in the order of the answer. */
export function collectPlaces(answer: unknown, matterId: string): readonly EvidencePartsFragment[] {
  const found = new Map<string, EvidencePartsFragment>();
  const open: unknown[] = [answer];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isEvidence(value)) {
      if (value.matter?.id === matterId) found.set(`${value.place}\n${value.printed ?? ''}`, value);
      continue;
    }
    const inner: readonly unknown[] = Object.values(value);
    open.push(...inner.toReversed());
  }
  return [...found.values()];
}

/** Only evidence has both a place and an excerpt in the questions of these pages. */
function isEvidence(value: object): value is EvidencePartsFragment {
  return 'place' in value && 'excerpt' in value;
}
