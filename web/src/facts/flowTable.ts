import { html, type TemplateResult } from 'lit';
import type { FlowFactFragment } from '../api/generated/graphql.ts';
import type { Column, TableOf } from '../table/Column.ts';
import { evidenceColumn } from './evidenceCell.ts';
import { inferredTag } from '../ui/inferredTag.ts';
import type { Texts } from '../text/Texts.ts';
import { networkMark } from '../ui/networkRing.ts';
import { nodeLink } from '../ui/nodeLink.ts';
import { unknownTag } from '../ui/unknownTag.ts';
import { effectColumn, periodColumn } from './effectCell.ts';
import type { FactContext } from './FactContext.ts';
import { hasOpenItems, itemsCell, itemsText } from './itemsCell.ts';
import { selectCell } from './selectCell.ts';
import { brokenAtWords } from '../ui/brokenAtWords.ts';

/** A flow as a page lists it: which way it goes for the thing that the page is about. */
export interface FlowRow {
  readonly flow: FlowFactFragment;
  readonly way: 'IN' | 'OUT' | 'INSIDE' | 'OVER';
}

/** Flows with what they carry, over which line, and whether that holds on the day. */
export function flowTable(rows: readonly FlowRow[], context: FactContext): TableOf<FlowRow> {
  return {
    rows,
    idOf: ({ flow }) => flow.id,
    hasUnknown: ({ flow }) => hasOpenItems(flow.carries) || flow.effect.inForce === 'UNKNOWN',
    columns: [...endColumns(rows, context), ...factColumns(context)],
  };
}

type End = FlowFactFragment['from'];

/** Which way, and the other end; both ends where the page is about neither. */
function endColumns(rows: readonly FlowRow[], context: FactContext): readonly Column<FlowRow>[] {
  const { facts } = context.texts;
  const from = (flow: FlowFactFragment): End => flow.from;
  const to = (flow: FlowFactFragment): End => flow.to;
  if (rows.some(({ way }) => way === 'OVER')) {
    return [
      endColumn('from', facts.from, ({ flow }) => from(flow), context, true),
      endColumn('to', facts.to, ({ flow }) => to(flow), context),
    ];
  }
  const words = { IN: facts.wayIn, OUT: facts.wayOut, INSIDE: facts.wayInside, OVER: facts.wayOver };
  return [
    {
      key: 'way',
      head: facts.way,
      isShort: true,
      text: ({ way }) => words[way],
      cell: ({ way, flow }) => selectCell(words[way], flow.id, `${words[way]} ${flow.name}`, context),
    },
    {
      key: 'other',
      head: facts.otherEnd,
      isWide: true,
      text: (row) =>
        otherEnds(row)
          .map(({ name }) => name)
          .join('→'),
      cell: (row) => {
        const ends = otherEnds(row).map(
          (end) => html`<li>${nodeLink(end, context.href, context.texts.lang)}${operatorOf(end)}</li>`,
        );
        return html`<ul class="cell-list">
            ${ends}
          </ul>
          ${inferredEnd(row.flow, context)}`;
      },
    },
  ];
}

/** The end that the page is not about; both where the flow stays inside. */
function otherEnds({ flow, way }: FlowRow): readonly End[] {
  if (way === 'IN') return [flow.from];
  return way === 'OUT' ? [flow.to] : [flow.from, flow.to];
}

function endColumn(
  key: string,
  head: string,
  endOf: (row: FlowRow) => End,
  context: FactContext,
  isSelecting = false,
): Column<FlowRow> {
  const { texts, href } = context;
  return {
    key,
    head,
    isWide: true,
    text: (row) => endOf(row).name,
    cell: (row) => {
      const link = nodeLink(endOf(row), href, texts.lang);
      const details = [operatorOf(endOf(row)), inferredEnd(row.flow, context)];
      return html`${link}${details}${isSelecting ? html`<div>${selectCell(texts.facts.details, row.flow.id, row.flow.name, context)}</div>` : undefined}`;
    },
  };
}

function operatorOf(end: End): TemplateResult | undefined {
  const operator = 'operator' in end ? end.operator?.node.name : undefined;
  return operator === undefined ? undefined : html`<div class="dim" lang="ja">${brokenAtWords(operator)}</div>`;
}

function inferredEnd(flow: FlowFactFragment, { texts }: FactContext): TemplateResult | undefined {
  const isInferred = [flow.basis, flow.fromBasis, flow.toBasis, flow.directionBasis].includes('INFERRED');
  return isInferred ? html` ${inferredTag(texts, flow.directionWhy ?? flow.why)}` : undefined;
}

function factColumns(context: FactContext): readonly Column<FlowRow>[] {
  const { texts } = context;
  const { facts, words } = texts;
  return [
    {
      key: 'carries',
      head: facts.items,
      text: ({ flow }) => itemsText(flow.carries, context),
      cell: ({ flow }) => itemsCell(flow.carries, context),
    },
    {
      key: 'excludes',
      head: facts.notSent,
      text: ({ flow }) => (flow.excludes.length === 0 ? facts.noExclusion : itemsText(flow.excludes, context)),
      cell: ({ flow }) =>
        flow.excludes.length === 0
          ? html`<span class="dim">${facts.noExclusion}</span>`
          : itemsCell(flow.excludes, context),
    },
    {
      key: 'network',
      head: facts.network,
      isWide: true,
      text: ({ flow }) => networkText(flow, texts),
      cell: ({ flow }) =>
        flow.networks.length === 0
          ? unknownTag(words.networkKind.UNSTATED)
          : html`<ul class="cell-list">
              ${flow.networks.map(({ node }) => html`<li>${networkMark(node.networkKind, texts, nameOf(node, texts))}</li>`)}
            </ul>`,
    },
    effectColumn(({ flow }) => flow.effect, texts),
    periodColumn(({ flow }) => flow.effect, texts),
    evidenceColumn(({ flow }) => flow.evidence, context),
  ];
}

function networkText({ networks }: FlowFactFragment, texts: Texts): string {
  if (networks.length === 0) return texts.words.networkKind.UNSTATED;
  return networks.map(({ node }) => nameOf(node, texts)).join('→');
}

function nameOf({ name, protocol }: FlowFactFragment['networks'][number]['node'], { parts }: Texts): string {
  return protocol === null ? name : name + parts.aside(protocol);
}
