import { html, nothing } from 'lit';
import type { Column, TableOf } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import { evidenceLinks, type ToHref } from '../../ui/evidenceLink.ts';
import { inferredTag } from '../../ui/inferredTag.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { carriageMark, itemAnswerMark } from '../../ui/statusMark.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import { toShape } from '../../viewgraph/toShape.ts';
import type { LoadedTrace, TraceStop } from './loadTrace.ts';
import { formatCustody } from './pictureWords.ts';
import { listRetention, placesOf } from './rowParts.ts';

/** Every stop of the answer: the same as the boxes of the picture, none folded. */
export function stopTable({ trace }: LoadedTrace, texts: Texts, href: ToHref): TableOf<TraceStop> {
  return {
    rows: trace.stops,
    idOf: ({ endpoint }) => endpoint.id,
    hasUnknown: (stop) => stop.carriage === 'UNKNOWN' || stop.held === 'UNKNOWN',
    columns: [...holderColumns(texts, href), ...answerColumns(texts, href)],
  };
}

function holderColumns(texts: Texts, href: ToHref): readonly Column<TraceStop>[] {
  const { trace: words } = texts;
  return [
    { key: 'hop', head: words.colHop, text: ({ hop }) => String(hop), sortKey: ({ hop }) => hop, align: 'right' },
    {
      key: 'holder',
      head: words.colHolder,
      isWide: true,
      text: ({ endpoint }) => endpoint.name,
      cell: ({ endpoint }) => nodeLink(endpoint, href, texts.lang),
      sortKey: ({ endpoint }) => endpoint.name,
    },
    {
      key: 'kind',
      head: words.colKind,
      isShort: true,
      text: ({ endpoint }) => words.shape[toShape(endpoint)],
      sortKey: ({ endpoint }) => toShape(endpoint),
    },
    {
      key: 'custody',
      head: words.colCustody,
      text: ({ custody }) => (custody.length === 0 ? words.holderIsSubject : formatCustody(custody, texts)),
      cell: ({ custody }) =>
        custody.includes('UNDECIDED')
          ? unknownTag(formatCustody(custody, texts))
          : custody.length === 0
            ? words.holderIsSubject
            : formatCustody(custody, texts),
      sortKey: ({ custody }) => formatCustody(custody, texts),
    },
    {
      key: 'operator',
      head: words.colOperator,
      text: ({ operator, endpoint }) =>
        operator?.name ?? (endpoint.kind === 'SYSTEM' ? words.noOperator : endpoint.name),
      cell: ({ operator, endpoint }) =>
        operator === null
          ? endpoint.kind === 'SYSTEM'
            ? unknownTag(words.noOperator)
            : endpoint.name
          : nodeLink(operator, href, texts.lang),
      sortKey: ({ operator }) => operator?.name ?? '',
    },
  ];
}

function answerColumns(texts: Texts, href: ToHref): readonly Column<TraceStop>[] {
  const { trace: words, words: model } = texts;
  return [
    {
      key: 'arrives',
      head: words.colArrives,
      text: ({ carriage, partial, inferred }) =>
        [model.carriage[carriage], partial ? words.partial : '', inferred ? texts.parts.inferred : '']
          .filter((one) => one !== '')
          .join(texts.parts.comma),
      cell: ({ carriage, partial, inferred }) =>
        html`<span class="inline"
          >${carriageMark(carriage, texts, partial)}${partial ? words.partial : nothing}${inferred ? inferredTag(texts) : nothing}</span
        >`,
      sortKey: ({ carriage }) => carriage,
    },
    {
      key: 'items',
      head: words.colItems,
      text: ({ itemCounts }) => String(itemCounts.carried + itemCounts.unknown),
      align: 'right',
      sortKey: ({ itemCounts }) => itemCounts.carried + itemCounts.unknown,
    },
    {
      key: 'held',
      head: words.colHeld,
      text: ({ held, holdings }) =>
        held === 'NOT_LISTED' && holdings.length === 0 ? words.notListed : model.itemAnswer[held],
      cell: ({ held, holdings }) =>
        held === 'NOT_LISTED' && holdings.length === 0 ? unknownTag(words.notListed) : itemAnswerMark(held, texts),
      sortKey: ({ held }) => held,
    },
    {
      key: 'retention',
      head: words.colRetention,
      text: (stop) =>
        listRetention(stop, stop.endpoint.kind, texts)
          .map(({ text }) => text)
          .join(texts.parts.comma),
      cell: (stop) =>
        html`<span class="stack"
          >${listRetention(stop, stop.endpoint.kind, texts).map(({ text, unknown }) => (unknown ? unknownTag(text) : html`<span>${text}</span>`))}</span
        >`,
    },
    {
      key: 'evidence',
      head: words.colEvidence,
      isWide: true,
      text: (stop) => placesOf(evidenceOf(stop), texts),
      cell: (stop) => (evidenceOf(stop).length === 0 ? words.noEvidence : evidenceLinks(evidenceOf(stop), href)),
    },
  ];
}

function evidenceOf(stop: TraceStop): TraceStop['holdings'][number]['evidence'] {
  return stop.holdings.flatMap((holding) => holding.evidence);
}
