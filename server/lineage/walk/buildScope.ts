import type { Standing } from '../../graph/hops.ts';
import { parseRef } from '../../model/ref.ts';
import type { TraceQuestion } from '../TraceQuestion.ts';

/** Whether a fact is within the municipality, paper or matter of a question; everything is, if it names none. */
export function buildScope(within: TraceQuestion['within']): (standing: Standing) => boolean {
  if (within === undefined) return () => true;
  const { kind, slug } = parseRef(within) ?? {};
  if (kind === 'MUNICIPALITY') return (standing) => standing.scope === slug;
  if (kind === 'SOURCE_DOCUMENT') return (standing) => standing.document === within;
  return (standing) => standing.matters.some((matter) => matter === within);
}
