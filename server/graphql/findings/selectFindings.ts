import type { Finding, FindingsAnswer } from '../../findings/Finding.ts';
import { LastAnswers } from '../../shared/LastAnswers.ts';
import type { FindingOrder } from '../generated/types.ts';
import { countFindings } from './countFindings.ts';
import type { FindingPage } from './FindingPage.ts';
import { orderFindings, type PlacedFinding } from './orderFindings.ts';

/** What decides whether a finding is among those asked for; counts ignore the facets. */
export interface FindingFilters {
  readonly facets: readonly ((finding: Finding) => boolean)[];
  readonly around: readonly ((finding: Finding) => boolean)[];
}

/** The findings that a question asks for in their order, whatever the page. */
export interface FindingSelection {
  readonly placed: readonly PlacedFinding[];
  readonly counts: FindingPage['counts'];
}

/** So many questions are remembered for each answer of the rules. */
const MOST_SELECTIONS = 20;
const SELECTIONS = new LastAnswers<FindingsAnswer, FindingSelection>(MOST_SELECTIONS);

/**
 * Selects and orders once what the pages of one question show, so that paging through all of them costs what they hold. `question` tells the
 * filters and the order apart from others; an answer never changes, and what was selected goes with it.
 */
export function selectFindings(
  answer: FindingsAnswer,
  { facets, around }: FindingFilters,
  orderBy: FindingOrder,
  question: string,
): FindingSelection {
  return SELECTIONS.of(answer, question, () => {
    const shown = answer.findings.filter((finding) => around.every((keeps) => keeps(finding)));
    const placed = orderFindings(
      shown.filter((finding) => facets.every((keeps) => keeps(finding))),
      orderBy,
    );
    return { placed, counts: countFindings(shown) };
  });
}

/** How many of an ordered list come at a place or before it: where the next page begins. */
export function countUpTo(placed: readonly PlacedFinding[], sort: string, id: string): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = placed[middle];
    if (one !== undefined && (one.sort > sort || (one.sort === sort && one.finding.id > id))) high = middle;
    else low = middle + 1;
  }
  return low;
}
