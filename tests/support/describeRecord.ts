import type { Evidence } from '../../server/model/evidence.ts';
import type { RecordNode } from '../../server/model/node.ts';
import type { EdgeRow } from '../../server/graph/rows.ts';
import type { Problem } from '../../server/manifest/Problem.ts';

/** A node in one line: id, name, and where it stands. */
export function describeNode({ id, name, basis, evidence }: RecordNode): string {
  return `${id} 「${name}」${basis === 'INFERRED' ? ' INFERRED' : ''} ${evidence.map(describeEvidence).join(' / ')}`;
}

/** A relationship in one line. */
export function describeEdge({ from, type, to, key, props }: EdgeRow): string {
  const facts = Object.entries(props).filter(([name]) => name !== 'engagement' && name !== 'mention');
  const shown = [...(key === '' ? [] : [`key=${key}`]), ...facts.map(([name, value]) => `${name}=${String(value)}`)];
  return `${from} ${type} ${to}${shown.length === 0 ? '' : ` ${shown.join(' ')}`}`;
}

/** A problem in one line. */
export function describeProblem({ severity, rule, file, line, column, message }: Problem): string {
  return `${severity} ${rule} ${file}:${line}:${column} ${message}`;
}

function describeEvidence({ place, lines }: Evidence): string {
  if (lines === undefined) return place;
  return `${place} @L${lines.from}${lines.to === lines.from ? '' : `-${lines.to}`}`;
}
