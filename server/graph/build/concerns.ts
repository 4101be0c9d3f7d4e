import type { Flow, Holding } from '../../model/flow.ts';
import type { Matter } from '../../model/matter.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import type { RecordIndex } from './RecordIndex.ts';

/** What a flow or holding concerns: its matters, their business and data subjects, its own ends that are data subjects; in code order. */
export function concernsOf(fact: Flow | Holding, index: RecordIndex): readonly Ref[] {
  const matters = index.mattersOf(fact.matters);
  const ends: readonly Ref[] = fact.kind === 'FLOW' ? [fact.from.value, fact.to.value] : [fact.holder.value];
  const subjects = ends.filter((end) => isRefOf('DATA_SUBJECT', end));
  return sortedUnique([...mattersAndBusiness(matters), ...subjectsOf(matters), ...subjects]);
}

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
