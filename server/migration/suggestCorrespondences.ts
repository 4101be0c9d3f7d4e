import type { RecordFacts } from '../findings/RecordFacts.ts';
import { groupBy } from '../shared/groupBy.ts';
import type { InformationItem } from '../model/item.ts';
import type { Ref } from '../model/ref.ts';

export const SUGGESTION_REASONS = ['SAME_CONCEPT', 'SAME_NAME', 'SIMILAR_NAME'] as const;
/** Why two items may correspond: a concept says so, or only their names do. */
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

/** Two items that may correspond: a suggestion for people, never a fact. */
export interface Suggestion {
  readonly old: Ref<'INFORMATION_ITEM'>;
  readonly new: Ref<'INFORMATION_ITEM'>;
  readonly reasons: readonly SuggestionReason[];
  /** How alike the names are, 0 to 1; 1 is the same normalised name. */
  readonly likeness: number;
}

/** Names less alike than this are not suggested. */
const LEAST_LIKENESS = 0.6;
/** Similar names suggested for one old item, the most alike first. */
const MOST_SIMILAR = 3;

/**
 * Items of two sets that may correspond: of one concept, of one normalised name (width, case, spaces), or of similar names (shared pairs of
 * letters; only where neither of the first two gives one). In the printed order of the old set. Cost: pairs that share two letters.
 */
export function suggestCorrespondences(
  old: Ref<'ITEM_SET'>,
  new_: Ref<'ITEM_SET'>,
  facts: RecordFacts,
): readonly Suggestion[] {
  const target = indexTarget(leavesOf(new_, facts));
  return leavesOf(old, facts).flatMap((item) => {
    const certain = [...new Set([...target.ofConcept(item), ...target.ofName(item)])];
    if (certain.length > 0) return certain.map((other) => toSuggestion(item, other));
    return target
      .sharing(item)
      .map((other) => toSuggestion(item, other))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness || (a.new < b.new ? -1 : 1))
      .slice(0, MOST_SIMILAR);
  });
}

interface TargetIndex {
  readonly ofConcept: (item: InformationItem) => readonly InformationItem[];
  readonly ofName: (item: InformationItem) => readonly InformationItem[];
  readonly sharing: (item: InformationItem) => readonly InformationItem[];
}

function indexTarget(items: readonly InformationItem[]): TargetIndex {
  const byConcept = groupBy(items, ({ concept }) => concept?.value);
  const byName = groupBy(items, ({ name }) => normalize(name));
  const byPair = new Map<string, InformationItem[]>();
  for (const item of items) {
    for (const pair of pairsOf(item.name)) byPair.set(pair, [...(byPair.get(pair) ?? []), item]);
  }
  return {
    ofConcept: ({ concept }) => (concept === undefined ? [] : (byConcept.get(concept.value) ?? [])),
    ofName: ({ name }) => byName.get(normalize(name)) ?? [],
    sharing: ({ name }) => [...new Set([...pairsOf(name)].flatMap((pair) => byPair.get(pair) ?? []))],
  };
}

function toSuggestion(old: InformationItem, new_: InformationItem): Suggestion {
  const likeness = likenessOf(old.name, new_.name);
  const sameConcept = old.concept !== undefined && old.concept.value === new_.concept?.value;
  const sameName = normalize(old.name) === normalize(new_.name);
  const reasons: SuggestionReason[] = [
    ...(sameConcept ? (['SAME_CONCEPT'] as const) : []),
    ...(sameName ? (['SAME_NAME'] as const) : []),
    ...(!sameConcept && !sameName ? (['SIMILAR_NAME'] as const) : []),
  ];
  return { old: old.id, new: new_.id, reasons, likeness };
}

function leavesOf(set: Ref<'ITEM_SET'>, facts: RecordFacts): readonly InformationItem[] {
  return facts
    .itemsOf(set)
    .filter(({ hasChildren }) => !hasChildren)
    .toSorted((a, b) => a.ordinal - b.ordinal);
}

/** Twice the shared pairs of letters against all of both (Dice). */
function likenessOf(a: string, b: string): number {
  if (normalize(a) === normalize(b)) return 1;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = Array.from(normalize(name));
  return new Set(letters.slice(0, -1).map((letter, index) => `${letter}${letters[index + 1] ?? ''}`));
}

function normalize(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
}
