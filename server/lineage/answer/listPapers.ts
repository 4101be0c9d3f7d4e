import { parseRef, type Ref } from '../../model/ref.ts';
import type { KeepingHolding } from '../sources/HopSource.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import { compareTexts } from '../walk/orders.ts';
import type { Findings } from './Findings.ts';

type PaperRef = Ref<'SOURCE_DOCUMENT'>;

/**
 * The papers searched: those of the scope of the question, else of the subject's municipality; all of them for a concept without one
 * (trace-semantics.md §4).
 */
export async function listPapersSearched({ question, source }: Inquiry): Promise<readonly PaperRef[]> {
  const { within, subject } = question;
  const kind = within === undefined ? undefined : parseRef(within)?.kind;
  if (kind === 'SOURCE_DOCUMENT') return [within as PaperRef];
  if (kind === 'MATTER') {
    const paper = await source.paperOf(within as Ref<'MATTER'>);
    return paper === undefined ? [] : [paper];
  }
  const scope = parseRef(within ?? subject)?.scope;
  const papers = await source.papers();
  const isEverywhere = within === undefined && scope === 'jp';
  return papers
    .filter((paper) => isEverywhere || paper.scope === scope)
    .map(({ id }) => id)
    .sort(compareTexts);
}

/** The papers with evidence in the answer: those of its steps and holdings. */
export function listPapersCited({ steps }: Findings, holdings: Iterable<KeepingHolding>): readonly PaperRef[] {
  const papers = new Set(steps.map(({ flow }) => flow.hop.document));
  for (const { hop } of holdings) papers.add(hop.document);
  return [...papers].sort(compareTexts);
}
