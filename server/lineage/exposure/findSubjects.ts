import type { ItemNodeRef } from '../../model/flow.ts';
import type { Matter } from '../../model/matter.ts';
import type { Ref } from '../../model/ref.ts';
import { countItems } from '../answer/buildItems.ts';
import { compareTexts } from '../walk/orders.ts';
import type { ExposedCount, ExposedSubject } from './ExposureAnswer.ts';
import type { FoundItem } from './findExposedItems.ts';
import type { PresenceFact } from './PresenceFact.ts';
import type { NamedItem, RecordReader } from './RecordReader.ts';

/**
 * Whose items are or may be there: the subjects of the nearest ABOUT of each item, else those of the sheets of the facts by which it is
 * there. Each with every number that the subject or one of these sheets prints; nothing is added.
 */
export async function findSubjects(
  items: readonly FoundItem[],
  named: ReadonlyMap<ItemNodeRef, NamedItem>,
  matters: ReadonlyMap<Ref<'MATTER'>, Matter>,
  reader: RecordReader,
): Promise<readonly ExposedSubject[]> {
  const subjectsOfFact = rememberSubjects(matters);
  const bySubject = new Map<Ref<'DATA_SUBJECT'>, FoundItem[]>();
  for (const item of items) {
    if (item.answer.carriage === 'EXCLUDED') continue;
    for (const subject of subjectsOf(item, named, subjectsOfFact)) {
      const found = bySubject.get(subject);
      if (found === undefined) bySubject.set(subject, [item]);
      else found.push(item);
    }
  }
  const nodes = await reader.nodes([...bySubject.keys()]);
  return [...bySubject]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([subject, found]) => {
      const own = (nodes.get(subject)?.counts ?? []).map((count): ExposedCount => ({ count, at: subject }));
      const itemCounts = countItems(found.map(({ answer }) => answer));
      return { subject, counts: [...own, ...countsOnSheets(subject, matters)], itemCounts };
    });
}

function subjectsOf(
  { key, answer, facts }: FoundItem,
  named: ReadonlyMap<ItemNodeRef, NamedItem>,
  subjectsOfFact: SubjectsOfFact,
): Iterable<Ref<'DATA_SUBJECT'>> {
  const about = named.get(key.id as ItemNodeRef)?.hop.about ?? [];
  if (about.length > 0) return about;
  const subjects = new Set<Ref<'DATA_SUBJECT'>>();
  for (const [n, fact] of facts.entries()) {
    if (answer.presences[n]?.carriage === 'EXCLUDED') continue;
    for (const subject of subjectsOfFact(fact)) subjects.add(subject);
  }
  return subjects;
}

type SubjectsOfFact = (fact: PresenceFact) => readonly Ref<'DATA_SUBJECT'>[];

/** Of its sheets; a fact is asked about once for each of its items. */
function rememberSubjects(matters: ReadonlyMap<Ref<'MATTER'>, Matter>): SubjectsOfFact {
  const known = new Map<PresenceFact, readonly Ref<'DATA_SUBJECT'>[]>();
  return (fact) => {
    const before = known.get(fact);
    if (before !== undefined) return before;
    const subjects = fact.matters.flatMap(
      (id) => matters.get(id)?.dataSubjects.map(({ value }) => value.subject) ?? [],
    );
    known.set(fact, subjects);
    return subjects;
  };
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
