import type { AnswerStep } from './TraceAnswer.ts';
import type { LineNetwork, ViewLine } from './ViewGraph.ts';
import { toRing } from './toRing.ts';

/** The lines of what is or may be sent. Flows that would be drawn alike between the same boxes are one line; so are two opposite ones. */
export function buildLines(steps: readonly AnswerStep[]): readonly ViewLine[] {
  const lines = new Map<string, ViewLine>();
  for (const step of steps) {
    if (step.carriage === 'EXCLUDED') continue;
    const line = toLine(step, step.carriage);
    const look = lookOf(line);
    const same = lines.get(`${line.from} ${line.to} ${look}`);
    if (same !== undefined) {
      lines.set(`${line.from} ${line.to} ${look}`, join(same, line));
      continue;
    }
    const opposite = `${line.to} ${line.from} ${look}`;
    const other = line.from === line.to ? undefined : lines.get(opposite);
    if (other !== undefined) lines.set(opposite, { ...join(other, line), both: true });
    else lines.set(`${line.from} ${line.to} ${look}`, line);
  }
  return [...lines.values()];
}

function toLine(step: AnswerStep, carriage: ViewLine['carriage']): ViewLine {
  return {
    id: step.flow.id,
    flows: [step.flow.id],
    from: step.from.id,
    to: step.to.id,
    both: false,
    carriage,
    partial: step.partial,
    inferred: step.inferred,
    reasons: step.reasons,
    networks: toNetworks(step),
    hop: step.hop ?? 0,
  };
}

/** What the papers say of the way, in order; one UNSTATED where they say nothing. */
function toNetworks({ flow }: Pick<AnswerStep, 'flow'>): readonly LineNetwork[] {
  if (flow.networks.length === 0) return [{ ring: 'UNSTATED', kind: 'UNSTATED', name: '' }];
  return flow.networks.map(({ node }) => ({
    ring: toRing(node.networkKind),
    kind: node.networkKind,
    name: node.name,
    nameEn: node.nameEn ?? undefined,
    protocol: node.protocol ?? undefined,
  }));
}

function lookOf({ carriage, partial, inferred, reasons, networks }: ViewLine): string {
  return JSON.stringify([carriage, partial, inferred, reasons, networks]);
}

function join(line: ViewLine, other: ViewLine): ViewLine {
  return { ...line, flows: [...line.flows, ...other.flows], hop: Math.min(line.hop, other.hop) };
}
