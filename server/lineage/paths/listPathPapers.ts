import { parseRef, type Ref } from '../../model/ref.ts';
import type { HopSource } from '../sources/HopSource.ts';
import { compareTexts } from '../walk/orders.ts';
import type { PathQuestion } from './PathQuestion.ts';

/**
 * The papers searched: those of the municipalities of the subject and of both ends; all of them for a subject without one, as in a
 * trace (trace-semantics.md §4).
 */
export async function listPathPapers(
  { subject, from, to }: PathQuestion,
  source: Pick<HopSource, 'papers'>,
): Promise<readonly Ref<'SOURCE_DOCUMENT'>[]> {
  const papers = await source.papers();
  const subjectScope = parseRef(subject)?.scope;
  const scopes = new Set([subject, from, to].map((ref) => parseRef(ref)?.scope));
  const isOfMunicipality = papers.some(({ scope }) => scope === subjectScope);
  return papers
    .filter(({ scope }) => !isOfMunicipality || scopes.has(scope))
    .map(({ id }) => id)
    .sort(compareTexts);
}
