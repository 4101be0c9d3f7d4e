import { parseRef, type Ref } from '../../model/ref.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { KeepingHolding, Paper } from '../sources/HopSource.ts';
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
  const { all, byScope } = sortPapers(await source.papers());
  const own = byScope.get(inScope?.slug ?? parseRef(subject)?.scope ?? '') ?? NONE;
  const isOfNoMunicipality = inScope === undefined && own.length === 0;
  return isOfNoMunicipality ? all : own;
}

interface SortedPapers {
  readonly all: readonly PaperRef[];
  readonly byScope: ReadonlyMap<string, readonly PaperRef[]>;
}

const NONE: readonly PaperRef[] = [];
const SORTED = new WeakMap<readonly Paper[], SortedPapers>();

/** In the order of their references; remembered for as long as the source has this list. */
function sortPapers(papers: readonly Paper[]): SortedPapers {
  const known = SORTED.get(papers);
  if (known !== undefined) return known;
  const inOrder = [...papers].sort((a, b) => compareTexts(a.id, b.id));
  const byScope = [...groupBy(inOrder, ({ scope }) => [scope])];
  const sorted = { all: inOrder.map(toRef), byScope: new Map(byScope.map(([scope, own]) => [scope, own.map(toRef)])) };
  SORTED.set(papers, sorted);
  return sorted;
}

function toRef({ id }: Paper): PaperRef {
  return id;
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
