import { html } from 'lit';
import type { UnknownReason } from '../../api/generated/enums.ts';
import type { TableOf } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import { evidenceLinks, type ToHref } from '../../ui/evidenceLink.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { LoadedTrace, TraceUnknown } from './loadTrace.ts';
import { placesOf } from './rowParts.ts';

/** An unknown end with its number in the answer. */
export interface UnknownRow {
  readonly end: TraceUnknown;
  readonly index: number;
}

/** Every unknown end of the answer, or those of one reason: why, where, what is open, the printed words, what was searched. */
export function unknownTable(
  { trace }: LoadedTrace,
  reason: UnknownReason | undefined,
  texts: Texts,
  href: ToHref,
): TableOf<UnknownRow> {
  const { trace: words, words: model } = texts;
  const where = ({ end }: UnknownRow): string => whereOf(end, texts);
  const printed = ({ end }: UnknownRow): string => {
    const said = [...new Set(end.evidence.flatMap((one) => one.printed ?? []))];
    return said.length === 0 ? words.noPrinted : said.map((one) => `「${one}」`).join(' ');
  };
  const searched = ({ end }: UnknownRow): string =>
    end.searched.length === 0
      ? words.wholeRecord
      : end.searched
          .slice(0, 2)
          .map(({ name }) => name)
          .join(texts.parts.comma) + more(end.searched.length - 2, texts);
  return {
    rows: trace.completeness.unknowns
      .map((end, index) => ({ end, index }))
      .filter(({ end }) => reason === undefined || end.reason === reason),
    idOf: ({ end, index }) => end.flows[0]?.id ?? end.at?.id ?? `unknown ${index}`,
    hasUnknown: () => true,
    columns: [
      {
        key: 'reason',
        head: words.colReason,
        text: ({ end }) => model.unknownReason[end.reason],
        cell: ({ end }) => unknownTag(model.unknownReason[end.reason]),
        sortKey: ({ end }) => model.unknownReason[end.reason],
      },
      { key: 'where', head: words.colWhere, text: where, sortKey: where },
      { key: 'what', head: words.colWhat, text: ({ end }) => whatOf(end, texts) },
      {
        key: 'printed',
        head: words.colPrinted,
        text: printed,
        cell: (row) => html`<span class="printed">${printed(row)}</span>`,
      },
      { key: 'searched', head: words.colSearched, text: searched },
      {
        key: 'evidence',
        head: words.colEvidence,
        isWide: true,
        text: ({ end }) => placesOf(end.evidence, texts),
        cell: ({ end }) => (end.evidence.length === 0 ? words.noEvidence : evidenceLinks(end.evidence, href)),
      },
    ],
  };
}

/** What selecting an unknown end selects: its flow, or the holder it is at. */
export function selectionOf({ at, flows }: TraceUnknown, { trace }: LoadedTrace): string | undefined {
  const flow = flows.find(({ id }) => trace.steps.some((step) => step.flow.id === id));
  const stop = trace.stops.find(
    ({ endpoint, holdings }) => endpoint.id === at?.id || holdings.some(({ id }) => id === at?.id),
  );
  return flow?.id ?? stop?.endpoint.id;
}

function whereOf({ at, flows }: TraceUnknown, { trace }: Texts): string {
  const [flow] = flows;
  if (flow !== undefined && (at === null || at.kind === 'FLOW'))
    return `${flow.from.name}${trace.arrow}${flow.to.name}`;
  return at?.name ?? trace.noPlace;
}

function whatOf({ reason, flowCount, keys }: TraceUnknown, { trace, parts }: Texts): string {
  const counts = [flowCount > 1 ? trace.unknownFlows(flowCount) : '', keys > 1 ? trace.itemCount(keys) : ''].filter(
    (one) => one !== '',
  );
  return counts.length === 0
    ? trace.unknownWhat[reason]
    : trace.unknownWhat[reason] + parts.aside(counts.join(parts.comma));
}

function more(count: number, { parts }: Texts): string {
  return count > 0 ? `${parts.comma}${parts.moreRows(count)}` : '';
}
