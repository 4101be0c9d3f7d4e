import { html, type TemplateResult } from 'lit';
import { withReasons } from '../../facts/withReasons.ts';
import type { TableOf } from '../../table/Column.ts';
import { formatDay } from '../../text/day.ts';
import type { Texts } from '../../text/Texts.ts';
import { disclosure } from '../../ui/disclosure.ts';
import type { ToHref } from '../../ui/evidenceLink.ts';
import { inferredTag } from '../../ui/inferredTag.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { CARRIAGE_ICONS, statusMark } from '../../ui/statusMark.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { ExposedItem, Exposure } from './loadExposure.ts';
import { brokenAtWords } from '../../ui/brokenAtWords.ts';

type Presence = ExposedItem['presences'][number];

/** Every item that is, may be, or is stated not to be there, with each fact that says so. */
export function itemTable(
  { items, classified }: Pick<Exposure, 'items' | 'classified'>,
  texts: Texts,
  href: ToHref,
): TableOf<ExposedItem> {
  const { exposure, words, item: itemWords } = texts;
  const repeated = findRepeated(items);
  const answerText = ({ carriage, reasons }: ExposedItem): string =>
    withReasons(exposure.there[carriage], reasons, texts);
  const kinds = ({ item }: ExposedItem): readonly string[] =>
    (classified.get(item.id) ?? []).map(
      ({ scheme, state, decision }) =>
        `${words.classificationScheme[scheme]} ${decision === null ? words.classificationState[state] : words.classificationDecision[decision]}`,
    );
  return {
    rows: items,
    idOf: ({ item }) => item.id,
    hasUnknown: ({ carriage }) => carriage === 'UNKNOWN',
    columns: [
      {
        key: 'item',
        head: texts.facts.items,
        text: ({ item }) => item.name,
        cell: ({ item }) => nodeLink(item, href, texts.lang),
      },
      {
        key: 'list',
        head: exposure.list,
        isWide: true,
        text: listOf,
        cell: (row) => html`<span lang="ja">${brokenAtWords(listOf(row))}</span>`,
      },
      {
        key: 'there',
        head: exposure.isThere,
        text: (row) => `${answerText(row)}${row.inferred ? ` ${texts.parts.inferred}` : ''}`,
        cell: (row) =>
          html`${statusMark(CARRIAGE_ICONS[row.carriage], answerText(row), row.carriage === 'UNKNOWN')}
          ${row.inferred ? inferredTag(texts, null) : undefined}`,
      },
      {
        key: 'why',
        head: exposure.whyThere,
        text: ({ presences }) => presences.map((presence) => presenceText(presence, texts)).join('／'),
        isWide: true,
        cell: (row) => presencesCell(row.presences, texts, href, repeated.has(row)),
      },
      {
        key: 'classified',
        head: exposure.classified,
        text: (row) => kinds(row).join(texts.parts.comma) || itemWords.noClassification,
        cell: (row) =>
          html`${kinds(row).length === 0 ? html`<span class="dim">${itemWords.noClassification}</span>` : kinds(row).map((words) => unknownTag(words))}`,
      },
    ],
  };
}

function listOf({ item }: ExposedItem): string {
  return 'itemSet' in item ? item.itemSet.name : item.name;
}

function presenceText(
  { why, by, at, access, erasure, until }: Presence,
  { exposure, words, parts, lang }: Texts,
): string {
  const details = [
    access === null ? undefined : words.access[access],
    until === null ? undefined : exposure.until(formatDay(until, lang)),
    erasure === null ? undefined : exposure.erasure[erasure],
  ].filter((each) => each !== undefined);
  return exposure.why[why] + parts.colon + at.name + parts.aside([by.name, ...details].join(parts.comma));
}

/** The rows that are there for the same facts as the row above. */
function findRepeated(items: readonly ExposedItem[]): ReadonlySet<ExposedItem> {
  const keys = items.map(({ presences }) =>
    JSON.stringify(
      presences.map(({ why, by, at, access, erasure, until }) => [why, by.id, at.id, access, erasure, until]),
    ),
  );
  return new Set(items.filter((_, index) => index > 0 && keys[index] === keys[index - 1]));
}

/** One fact stands open; several are summed up by why, each once, and open on a click. */
function presencesCell(
  presences: readonly Presence[],
  texts: Texts,
  href: ToHref,
  isRepeated: boolean,
): TemplateResult {
  const { exposure, lang } = texts;
  const [first, ...others] = presences;
  if (first === undefined || others.length === 0)
    return html`${first === undefined ? undefined : presenceCell(first, texts, href)}`;
  const whys = [...new Set(presences.map(({ why }) => exposure.why[why]))].join(lang === 'ja' ? '・' : ', ');
  return disclosure(
    isRepeated
      ? html`${exposure.whys(whys, presences.length)}<span class="only-print"> ${exposure.sameAsAbove}</span>`
      : exposure.whys(whys, presences.length),
    html`<ul class="cell-list">
      ${presences.map((presence) => html`<li>${presenceCell(presence, texts, href)}</li>`)}
    </ul>`,
    isRepeated ? 'plain is-repeated' : 'plain',
  );
}

function presenceCell(presence: Presence, texts: Texts, href: ToHref): TemplateResult {
  const { exposure, words, lang } = texts;
  const { why, by, at, access, erasure, until } = presence;
  return html`<b>${exposure.why[why]}</b> ${nodeLink(at, href, lang)}
    <span class="dim" lang="ja">${by.name}</span>
    ${access === null ? undefined : html`<span class=${access === 'NOT_STATED' ? 'unknown-word' : ''}>${words.access[access]}</span>`}
    ${until === null ? undefined : html`<span class="nowrap">${exposure.until(formatDay(until, lang))}</span>`}
    ${erasure === null ? undefined : html`<span class=${erasure === 'PROOF' ? '' : 'unknown-word'}>${exposure.erasure[erasure]}</span>`}`;
}
