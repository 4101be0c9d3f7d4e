import type { CitedRef, NewEntry } from './CoverageFile.ts';
import { formatPlace } from './Piece.ts';
import { toRelativeRef } from './relativeRef.ts';

const HEAD = '# 原文の一文・一欄ごとの行き先。"npm run coverage:write" が書き、人が決める（seeds/README.md）。';

/** The text of a coverage file; reading it gives the same entries again. */
export function formatCoverage(document: string, entries: readonly NewEntry[]): string {
  return `${[HEAD, `paper\t${document}`, ...entries.map((entry) => formatEntry(entry, document))].join('\n')}\n`;
}

function formatEntry(entry: NewEntry, document: string): string {
  return [formatPlace(entry), entry.hash, ...decisionCells(entry, document)].join('\t');
}

function decisionCells({ decision, settled }: NewEntry, document: string): readonly string[] {
  if (decision === undefined) return ['?'];
  const kind = `${decision.kind}${settled ? '' : '?'}`;
  switch (decision.kind) {
    case 'FACTS':
    case 'NOTE':
      return [kind, ...decision.refs.map((cited) => formatRef(cited, document))];
    case 'HEADING':
      return [kind];
    case 'REPETITION':
      return [kind, ...decision.of.map(formatPlace)];
    case 'LEFT_OUT':
      return [kind, decision.reason];
  }
}

function formatRef({ ref, withItems }: CitedRef, document: string): string {
  return `${toRelativeRef(ref, document)}${withItems ? '/*' : ''}`;
}
