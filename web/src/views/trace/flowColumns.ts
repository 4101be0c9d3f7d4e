import { html, nothing, type TemplateResult } from 'lit';
import { evidenceCell } from '../../facts/evidenceCell.ts';
import type { Column, TableOf } from '../../table/Column.ts';
import { formatPeriod } from '../../text/formatPeriod.ts';
import type { Texts } from '../../text/Texts.ts';
import type { ToHref } from '../../ui/evidenceLink.ts';
import { inferredTag } from '../../ui/inferredTag.ts';
import { networkMark } from '../../ui/networkRing.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { carriageMark } from '../../ui/statusMark.ts';
import { unbroken } from '../../ui/unbroken.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import { toNames } from '../../viewgraph/buildStubs.ts';
import type { LoadedTrace, TraceStep } from './loadTrace.ts';
import { listRetention, placesOf } from './rowParts.ts';

/** A flow, or what a paper says is left out of it beside the subject. */
export interface FlowRow {
  readonly step: TraceStep;
  readonly excluded: readonly string[] | undefined;
}

/** Every flow of the answer, and after it what it is stated to leave out: the same as the lines and stubs of the picture. */
export function flowTable({ trace }: LoadedTrace, texts: Texts, href: ToHref): TableOf<FlowRow> {
  const rows = trace.steps.flatMap((step): readonly FlowRow[] => {
    const names = step.carriage === 'EXCLUDED' ? [] : step.flow.excludes.flatMap(toNames);
    return [{ step, excluded: undefined }, ...(names.length === 0 ? [] : [{ step, excluded: names }])];
  });
  return {
    columns: flowColumns(trace, texts, href),
    rows,
    idOf: ({ step, excluded }) => (excluded === undefined ? step.flow.id : `${step.flow.id} EXCLUDED`),
    hasUnknown: ({ step, excluded }) =>
      excluded === undefined && (step.carriage === 'UNKNOWN' || step.reasons.length > 0),
  };
}

function flowColumns(trace: LoadedTrace['trace'], texts: Texts, href: ToHref): readonly Column<FlowRow>[] {
  const { trace: words } = texts;
  const stops = new Map(trace.stops.map((stop) => [stop.endpoint.id, stop]));
  const hop = ({ step }: FlowRow): string => (step.hop === null ? words.hopNone : String(step.hop));
  const retention = ({ step, excluded }: FlowRow): ReturnType<typeof listRetention> => {
    if (excluded !== undefined || step.carriage === 'EXCLUDED') return [{ text: words.excludedShort, unknown: false }];
    return listRetention(stops.get(step.to.id), step.to.kind, texts);
  };
  return [
    { key: 'hop', head: words.colHop, text: hop, sortKey: ({ step }) => step.hop ?? 999, align: 'right' },
    {
      key: 'from',
      head: words.colFrom,
      isWide: true,
      text: ({ step }) => step.from.name,
      cell: ({ step }) => nodeLink(step.from, href, texts.lang),
      sortKey: ({ step }) => step.from.name,
    },
    {
      key: 'to',
      head: words.colTo,
      isWide: true,
      text: ({ step }) => step.to.name,
      cell: ({ step }) => nodeLink(step.to, href, texts.lang),
      sortKey: ({ step }) => step.to.name,
    },
    {
      key: 'carriage',
      head: words.colCarried(trace.subject.name),
      text: (row) => carriageText(row, texts),
      cell: (row) => carriageCell(row, texts),
      sortKey: ({ step }) => step.carriage,
    },
    {
      key: 'network',
      head: words.colNetwork,
      isWide: true,
      text: ({ step }) =>
        networksOf(step, texts)
          .map(({ name }) => name)
          .join(texts.parts.comma),
      cell: ({ step }) =>
        html`<span class="stack"
          >${networksOf(step, texts).map(({ kind, name }) => networkMark(kind, texts, name))}</span
        >`,
      sortKey: ({ step }) => networksOf(step, texts)[0]?.name ?? '',
    },
    {
      key: 'period',
      head: words.colPeriod,
      isWide: true,
      text: ({ step }) => joinLines(listAuthorities(step, texts), texts),
      cell: ({ step }) => drawLines(listAuthorities(step, texts)),
    },
    {
      key: 'erasure',
      head: words.colErasure,
      isWide: true,
      text: (row) => joinLines(retention(row), texts),
      cell: (row) => drawLines(retention(row)),
    },
    {
      key: 'evidence',
      head: words.colEvidence,
      isWide: true,
      text: ({ step }) => placesOf(step.flow.evidence, texts),
      cell: ({ step }) =>
        step.flow.evidence.length === 0 ? words.noEvidence : evidenceCell(step.flow.evidence, { href, texts }),
    },
  ];
}

interface Line {
  readonly text: string;
  readonly unknown: boolean;
}

function joinLines(lines: readonly Line[], { parts }: Texts): string {
  return lines.map(({ text }) => text).join(parts.comma);
}

function drawLines(lines: readonly Line[]): TemplateResult {
  return html`<span class="stack"
    >${lines.map(({ text, unknown }) => (unknown ? unknownTag(text) : html`<span>${unbroken(text)}</span>`))}</span
  >`;
}

function carriageText({ step, excluded }: FlowRow, texts: Texts): string {
  const { trace, words, parts } = texts;
  if (excluded !== undefined) return `${words.carriage.EXCLUDED} ${excluded.join(parts.comma)}`;
  return [
    words.carriage[step.carriage],
    step.partial ? trace.partial : '',
    step.reasons.length === 0 ? '' : step.reasons.map((reason) => words.unknownReason[reason]).join(parts.comma),
    step.inferred ? parts.inferred : '',
  ]
    .filter((part) => part !== '')
    .join(parts.comma);
}

function carriageCell({ step, excluded }: FlowRow, texts: Texts): TemplateResult {
  const { trace, words, parts } = texts;
  if (excluded !== undefined)
    return html`<span class="stack is-dim"
      >${carriageMark('EXCLUDED', texts)}<span>${excluded.join(parts.comma)}</span></span
    >`;
  return html`<span class="stack">
    <span class="inline"
      >${carriageMark(step.carriage, texts, step.partial)}${step.inferred ? inferredTag(texts) : nothing}</span
    >
    ${step.partial ? html`<span>${trace.partial}</span>` : nothing}
    ${step.reasons.map((reason) => unknownTag(words.unknownReason[reason]))}
  </span>`;
}

function networksOf(
  { flow }: TraceStep,
  { words }: Texts,
): readonly { readonly kind: TraceStep['flow']['networks'][number]['node']['networkKind']; readonly name: string }[] {
  if (flow.networks.length === 0) return [{ kind: 'UNSTATED', name: words.networkKind.UNSTATED }];
  return flow.networks.map(({ node }) => ({
    kind: node.networkKind,
    name: [node.networkKind === 'OTHER' ? node.name : words.networkKind[node.networkKind], node.protocol ?? '']
      .filter((part) => part !== '')
      .join(' '),
  }));
}

/** What governs the flow, each with its own state on the day; the lapsed and the unknown say so. */
function listAuthorities({ authorities }: TraceStep, texts: Texts): readonly Line[] {
  const { words, trace } = texts;
  const once = new Map<string, Line>();
  for (const { origin, inForce, reason, period } of authorities) {
    const span = period === null ? trace.noPeriod : formatPeriod(period, texts);
    const state = inForce === 'YES' ? '' : reason === null ? words.inForce[inForce] : words.unknownReason[reason];
    const text = [
      origin === 'OWN' ? '' : words.periodOrigin[origin],
      state === '' ? span : trace.authorityState(span, state),
    ]
      .filter((part) => part !== '')
      .join(' ');
    once.set(text, { text, unknown: inForce === 'UNKNOWN' });
  }
  return once.size === 0 ? [{ text: trace.noPeriod, unknown: true }] : [...once.values()];
}
