import type { Texts } from '../../text/Texts.ts';
import { paperName } from '../../ui/paperName.ts';
import type { TraceStop } from './loadTrace.ts';
import { formatRetention } from './pictureWords.ts';

/** A text of a cell, and whether it says that something is not known. */
export interface CellSaying {
  readonly text: string;
  readonly unknown: boolean;
}

/** What becomes of the items at a stop: its rules, each once, or that no paper states any. A person's own things have none. */
export function listRetention(stop: TraceStop | undefined, kind: string, texts: Texts): readonly CellSaying[] {
  const { trace, parts } = texts;
  if (kind === 'DATA_SUBJECT') return [{ text: trace.holderIsSubject, unknown: false }];
  const rules = stop?.holdings.flatMap((holding) => holding.retention) ?? [];
  const written = [...new Set(rules.map((rule) => formatRetention(rule, texts)))];
  return written.length === 0
    ? [{ text: parts.notStated, unknown: true }]
    : written.map((text) => ({ text, unknown: false }));
}

/** The places of evidence, each once, with their papers where there are several. */
export function placesOf(
  evidence: readonly {
    readonly document: Parameters<typeof paperName>[0] & { readonly id: string };
    readonly place: string;
  }[],
  { trace, parts }: Texts,
): string {
  if (evidence.length === 0) return trace.noEvidence;
  const papers = new Set(evidence.map(({ document }) => document.id));
  const places = evidence.map(({ document, place }) => (papers.size > 1 ? `${paperName(document)} ${place}` : place));
  return [...new Set(places)].join(parts.comma);
}
