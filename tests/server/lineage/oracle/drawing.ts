import type { TraceAnswer } from '../../../../server/lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import type { EndpointKind, EndpointRef, ItemNodeRef } from '../../../../server/model/flow.ts';
import type { Party } from '../../../../server/model/party.ts';
import { parseRef, type Ref } from '../../../../server/model/ref.ts';
import { buildRecord, conceptRef, endpointRef, nodeRef } from './buildRecord.ts';
import {
  periodOf,
  type AuthorityPlan,
  type EndpointPlan,
  type FlowPlan,
  type HoldingPlan,
  type NodePlan,
  type RecordPlan,
} from './recordPlan.ts';

/*
 * Drawn records for tests: one paper, one matter, one business; everything in force from 2020 on unless said otherwise.
 */

const CITY = 'city';
export const TODAY = '2024-06-01';
const ALWAYS: AuthorityPlan = { origin: 'MATTER', by: 'matter', periods: [periodOf('2020-01-01')] };

/** What a test says of an endpoint; its kind is told by its name's first letters unless given. */
export interface DrawnEndpoint {
  readonly kind?: EndpointKind;
  readonly party?: Party;
  readonly passesOn?: boolean;
  readonly operator?: string;
}

export interface DrawnFlow {
  readonly way: readonly [from: string, to: string];
  readonly carries?: readonly string[];
  readonly excludes?: readonly string[];
  readonly becomes?: Readonly<Record<string, readonly string[]>>;
  readonly authorities?: readonly AuthorityPlan[];
  readonly inferred?: boolean;
  readonly matter?: string;
}

export interface DrawnHolding {
  readonly holder: string;
  readonly carries?: readonly string[];
  readonly excludes?: readonly string[];
  readonly authorities?: readonly AuthorityPlan[];
  readonly matter?: string;
}

export interface Drawing {
  readonly endpoints?: Readonly<Record<string, DrawnEndpoint>>;
  /** Paths of nodes, parents first; a mark 等 at the end makes the node open, 別紙 unresolved. */
  readonly items: readonly (string | (Partial<NodePlan> & { readonly path: string }))[];
  readonly flows?: Readonly<Record<string, DrawnFlow>>;
  readonly holdings?: Readonly<Record<string, DrawnHolding>>;
  readonly more?: Partial<RecordPlan>;
}

/** Draws a record. Endpoints that only flows name are systems; those called 本人 are data subjects. */
export function draw(drawing: Drawing): TraceRecord {
  const flows = Object.entries(drawing.flows ?? {}).map(([name, flow]) => drawnFlow(name, flow));
  const holdings = Object.entries(drawing.holdings ?? {}).map(([name, holding]) => drawnHolding(name, holding));
  const named = [
    ...Object.keys(drawing.endpoints ?? {}),
    ...flows.flatMap((flow) => [flow.from, flow.to]),
    ...holdings.map((holding) => holding.holder),
  ];
  const nodes = drawing.items.map((item) => drawnNode(item));
  const roots = nodes.filter((node) => !node.path.includes('/'));
  return buildRecord({
    papers: [{ name: 'paper', scope: CITY }],
    matters: [
      { name: 'matter', paper: 'paper', business: ['business'], subjects: [] },
      { name: 'other', paper: 'paper', business: ['other'], subjects: [] },
    ],
    endpoints: [...new Set(named)].map((name) => drawnEndpoint(name, drawing.endpoints?.[name] ?? {})),
    sets: roots.map((root) => ({
      paper: 'paper',
      matters: ['matter'],
      nodes: nodes.filter((node) => node.path === root.path || node.path.startsWith(`${root.path}/`)),
    })),
    flows,
    holdings,
    engagements: [],
    missing: [],
    ...drawing.more,
  });
}

function drawnEndpoint(name: string, drawn: DrawnEndpoint): EndpointPlan {
  return {
    name,
    kind: drawn.kind ?? kindByName(name),
    scope: CITY,
    party: drawn.party ?? 'NAMED',
    passesOn: drawn.passesOn ?? false,
    operator: drawn.operator,
    peopleStated: true,
    placeStated: true,
  };
}

function kindByName(name: string): EndpointKind {
  return name.startsWith('本人') ? 'DATA_SUBJECT' : 'SYSTEM';
}

function drawnNode(item: string | (Partial<NodePlan> & { readonly path: string })): NodePlan {
  if (typeof item !== 'string') return { open: false, resolved: true, about: [], ...item };
  const [path = '', ...marks] = item.split(' ');
  return { path, open: marks.includes('等'), resolved: !marks.includes('別紙'), about: [] };
}

function drawnFlow(name: string, drawn: DrawnFlow): FlowPlan {
  return {
    name,
    matters: [drawn.matter ?? 'matter'],
    from: drawn.way[0],
    to: drawn.way[1],
    inferred: drawn.inferred ?? false,
    ...drawnLists(drawn),
    correspondences: Object.entries(drawn.becomes ?? {}).map(([from, to]) => ({ from, to })),
    authorities: drawn.authorities ?? [ALWAYS],
    networkStated: true,
  };
}

function drawnHolding(name: string, drawn: DrawnHolding): HoldingPlan {
  return {
    name,
    matters: [drawn.matter ?? 'matter'],
    holder: drawn.holder,
    inferred: false,
    ...drawnLists(drawn),
    authorities: drawn.authorities ?? [ALWAYS],
    retentionStated: true,
    erasureStated: true,
  };
}

function drawnLists(drawn: Pick<DrawnFlow, 'carries' | 'excludes'>): Pick<FlowPlan, 'carries' | 'excludes'> {
  const edges = (paths: readonly string[] = []): FlowPlan['carries'] =>
    paths.map((node) => ({ node, inferred: false }));
  return { carries: edges(drawn.carries), excludes: edges(drawn.excludes) };
}

/** The item node of this path in a drawn record. */
export function node(path: string): ItemNodeRef {
  return nodeRef(CITY, path);
}

/** The endpoint of this name in a drawn record. */
export function at(name: string, kind: EndpointKind = kindByName(name)): EndpointRef {
  return endpointRef({ kind, scope: CITY, name });
}

/** The concept of this name. */
export function concept(name: string): Ref<'CONCEPT'> {
  return conceptRef(name);
}

/** A question as most are asked: downstream, today, wide limits. */
export function ask(subject: TraceQuestion['subject'], more: Partial<TraceQuestion> = {}): TraceQuestion {
  return {
    subject,
    direction: 'DOWNSTREAM',
    when: { asOf: TODAY },
    across: 'STATED',
    maxHops: 20,
    maxSteps: 10_000,
    ...more,
  };
}

/** The name of a reference in a drawn record, for reading. */
export function nameOf(ref: Ref): string {
  return parseRef(ref)?.slug ?? ref;
}

/** The stops in short: "vendor 2 CARRIED", or "agency 3 UNKNOWN+1 (OPEN_LIST)" with unknown steps and the items' reasons. */
export function stopsInShort({ stops }: TraceAnswer): string[] {
  return stops.map((stop) => {
    const reasons = [...new Set(stop.items.flatMap((item) => item.reasons))];
    const carriage = stop.carriage === 'CARRIED' ? 'CARRIED' : `UNKNOWN+${stop.unknownSteps}`;
    return `${nameOf(stop.endpoint)} ${stop.hop} ${carriage}${reasons.length > 0 ? ` (${reasons.join(' ')})` : ''}`;
  });
}

/** The steps in short: "f1 1 CARRIED", or "f2 - EXCLUDED partial (OPEN_LIST)"; a dash where there is no hop. */
export function stepsInShort({ steps }: TraceAnswer): string[] {
  return steps.map((step) => {
    const partial = step.partial ? ' partial' : '';
    const reasons = step.reasons.length > 0 ? ` (${step.reasons.join(' ')})` : '';
    return `${nameOf(step.flow)} ${step.hop ?? '-'} ${step.carriage}${partial}${reasons}`;
  });
}

/** The items of a stop or step in short: "氏名 CARRIED", "→" before a key that was another one. */
export function itemsInShort({ items }: Pick<TraceAnswer['stops'][number], 'items'>): string[] {
  return items.map(({ item, origin, carriage }) => {
    const before = origin === item ? '' : `${nameOf(origin)} → `;
    return `${before}${nameOf(item)} ${carriage}`;
  });
}

/** The unknown ends in short: "OPEN_LIST f4", "ELSEWHERE - [f3 f5]". */
export function endsInShort({ completeness }: TraceAnswer): string[] {
  return completeness.unknowns.map((end) => {
    const flows = end.flows.filter((flow) => flow !== end.at).map(nameOf);
    return `${end.reason} ${end.at === undefined ? '-' : nameOf(end.at)}${flows.length > 0 ? ` [${flows.join(' ')}]` : ''}`;
  });
}
