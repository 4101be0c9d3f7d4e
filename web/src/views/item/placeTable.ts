import { html } from 'lit';
import { evidenceCell, evidenceText } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { erasureCell, erasureText } from '../../facts/erasureCell.ts';
import { periodLines } from '../../facts/effectCell.ts';
import { selectCell } from '../../facts/selectCell.ts';
import type { TableOf } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import { custodyTag, orderCustody } from '../../ui/custodyTag.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { carriageMark, itemAnswerMark, statusMark } from '../../ui/statusMark.ts';
import { unbroken } from '../../ui/unbroken.ts';
import type { Stop } from './buildItem.ts';

/** Where an item is on the day: who keeps it, whom it reaches, until when, and how it is erased. */
export function placeTable(rows: readonly Stop[], context: FactContext): TableOf<Stop> {
  const { texts, href } = context;
  const { facts, item, parts } = texts;
  return {
    rows,
    idOf: ({ endpoint }) => endpoint.id,
    hasUnknown: ({ carriage, held, holdings }) =>
      carriage === 'UNKNOWN' || held === 'UNKNOWN' || holdings.some(({ retention }) => retention.length === 0),
    columns: [
      {
        key: 'holder',
        head: item.holder,
        isWide: true,
        text: ({ endpoint, operator }) =>
          operator === null ? endpoint.name : endpoint.name + texts.parts.aside(operator.name),
        cell: ({ endpoint, operator, holdings }) =>
          html`${nodeLink(endpoint, href, texts.lang)}
          ${operator === null ? undefined : html`<div class="dim">${nodeLink(operator, href, texts.lang)}</div>`}
          ${holdings.map((holding) => html`<div>${selectCell(facts.details, holding.id, holding.name, context)}</div>`)}`,
      },
      {
        key: 'custody',
        head: item.custody,
        isShort: true,
        text: ({ custody }) =>
          orderCustody(custody)
            .map((each) => texts.words.custody[each])
            .join(texts.parts.comma) || item.custodyOfPeople,
        cell: ({ custody }) => html`${orderCustody(custody).map((each) => html`${custodyTag(each, texts)} `)}`,
      },
      {
        key: 'why',
        head: item.whyThere,
        text: (stop) => whyText(stop, texts),
        cell: (stop) =>
          html`${stop.held === 'NOT_LISTED' ? statusMark('partial', item.arrivesOnly) : itemAnswerMark(stop.held, texts)}
            <br />${carriageMark(stop.carriage, texts)} ${basisTag(stop.inferred ? 'INFERRED' : 'STATED', texts)}`,
      },
      {
        key: 'erasure',
        head: facts.erasure,
        isWide: true,
        text: ({ holdings }) => erasureText(holdings, texts),
        cell: ({ holdings }) => erasureCell(holdings, texts),
      },
      {
        key: 'period',
        head: facts.period,
        isWide: true,
        text: ({ holdings }) => periodsOf(holdings, texts).join('／'),
        cell: ({ holdings }) =>
          html`<ul class="cell-list">
            ${periodsOf(holdings, texts).map((line) => html`<li>${unbroken(line)}</li>`)}
          </ul>`,
      },
      {
        key: 'evidence',
        head: parts.evidence,
        isWide: true,
        text: ({ holdings }) => evidenceText(holdings.flatMap(({ evidence }) => evidence)) || item.seeFlows,
        cell: ({ holdings }) =>
          holdings.length === 0
            ? html`<a href="#flows-title">${item.seeFlows}</a>`
            : evidenceCell(
                holdings.flatMap(({ evidence }) => evidence),
                context,
              ),
      },
    ],
  };
}

function whyText({ held, carriage }: Stop, { item, words }: Texts): string {
  const kept = held === 'NOT_LISTED' ? item.arrivesOnly : words.itemAnswer[held];
  return `${kept}／${words.carriage[carriage]}`;
}

function periodsOf(holdings: Stop['holdings'], texts: Texts): readonly string[] {
  if (holdings.length === 0) return [texts.item.noHoldingHere];
  return [...new Set(holdings.flatMap(({ effect }) => periodLines(effect, texts)))];
}
