import { parseRef, type Ref } from '../../model/ref.ts';
import type { KeepingHolding } from '../sources/HopSource.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import { compareTexts } from '../walk/orders.ts';
import type { Findings } from './Findings.ts';

type PaperRef = Ref<'SOURCE_DOCUMENT'>;

/**
 * The papers searched: those of the scope of the question, else of the subject's municipality; all of them for a concept without one
 * (trace-semantics.md §4): no paper is of its scope.
 */
export async function listPapersSearched({ question, source }: Inquiry): Promise<readonly PaperRef[]> {
  const { within, subject } = question;
  const inScope = within === undefined ? undefined : parseRef(within);
  if (inScope?.kind === 'SOURCE_DOCUMENT') return [within as PaperRef];
  if (inScope?.kind === 'MATTER') {
    const paper = await source.paperOf(within as Ref<'MATTER'>);
    return paper === undefined ? [] : [paper];
  }
  const papers = await source.papers();
  const own = papers.filter(({ scope }) => scope === (inScope?.slug ?? parseRef(subject)?.scope));
  const isOfNoMunicipality = inScope === undefined && own.length === 0;
  return (isOfNoMunicipality ? papers : own).map(({ id }) => id).sort(compareTexts);
}

/** The papers with evidence in the answer: those of its steps, of the holdings at its stops, and of what its unknown ends name. */
export function listPapersCited(
  { steps }: Findings,
  holdings: Iterable<KeepingHolding>,
  named: Iterable<PaperRef>,
): readonly PaperRef[] {
  const papers = new Set(steps.map(({ flow }) => flow.hop.document));
  for (const { hop } of holdings) papers.add(hop.document);
  for (const paper of named) papers.add(paper);
  return [...papers].sort(compareTexts);
}
