import type { Matter } from '../../model/matter.ts';
import type { Ref } from '../../model/ref.ts';

/** The matters themselves and their business. */
export function mattersAndBusiness(matters: readonly Matter[]): readonly Ref[] {
  return matters.flatMap((matter) => [matter.id, ...matter.business.map(({ value }) => value)]);
}

/** The data subjects of matters. */
export function subjectsOf(matters: readonly Matter[]): readonly Ref<'DATA_SUBJECT'>[] {
  return matters.flatMap((matter) => matter.dataSubjects.map(({ value }) => value.subject));
}

/** Each reference once, in code order. */
export function sortedUnique<R extends string>(refs: readonly R[]): readonly R[] {
  return [...new Set(refs)].toSorted();
}
