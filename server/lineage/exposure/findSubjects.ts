import type { ItemHop } from '../../graph/hops.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { Matter } from '../../model/matter.ts';
import type { Ref } from '../../model/ref.ts';
import { countItems } from '../answer/buildItems.ts';
import { compareTexts } from '../walk/orders.ts';
import type { ExposedCount, ExposedSubject } from './ExposureAnswer.ts';
import type { FoundItem } from './findExposedItems.ts';
import type { RecordReader } from './RecordReader.ts';

/**
 * Whose items are or may be there: the subjects of the nearest ABOUT of each item, else those of the sheets of the facts by which it is
 * there. Each with every number that the subject or one of these sheets prints; nothing is added.
 */
export async function findSubjects(
  items: readonly FoundItem[],
  hops: ReadonlyMap<ItemNodeRef, ItemHop>,
  matters: ReadonlyMap<Ref<'MATTER'>, Matter>,
  reader: RecordReader,
): Promise<readonly ExposedSubject[]> {
  const bySubject = new Map<Ref<'DATA_SUBJECT'>, FoundItem[]>();
  for (const item of items) {
    if (item.answer.carriage === 'EXCLUDED') continue;
    for (const subject of subjectsOf(item, hops, matters)) {
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), item]);
    }
  }
  const nodes = await reader.nodes([...bySubject.keys()]);
  return [...bySubject]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([subject, found]) => {
      const own = (nodes.get(subject)?.counts ?? []).map((count): ExposedCount => ({ count, at: subject }));
      const itemCounts = countItems(found.map(({ answer }) => ({ ...answer, origin: answer.item })));
      return { subject, counts: [...own, ...countsOnSheets(subject, matters)], itemCounts };
    });
}

function subjectsOf(
  { key, answer, facts }: FoundItem,
  hops: ReadonlyMap<ItemNodeRef, ItemHop>,
  matters: ReadonlyMap<Ref<'MATTER'>, Matter>,
): Iterable<Ref<'DATA_SUBJECT'>> {
  const about = hops.get(key.id as ItemNodeRef)?.about ?? [];
  if (about.length > 0) return about;
  return new Set(
    facts.flatMap((fact, n) =>
      answer.presences[n]?.carriage === 'EXCLUDED'
        ? []
        : fact.matters.flatMap((id) => matters.get(id)?.dataSubjects.map(({ value }) => value.subject) ?? []),
    ),
  );
}

function countsOnSheets(
  subject: Ref<'DATA_SUBJECT'>,
  matters: ReadonlyMap<Ref<'MATTER'>, Matter>,
): readonly ExposedCount[] {
  return [...matters.values()].flatMap(({ id, dataSubjects }) =>
    dataSubjects
      .filter(({ value }) => value.subject === subject)
      .flatMap(({ value }) => value.counts.map((count): ExposedCount => ({ count, at: id }))),
  );
}
