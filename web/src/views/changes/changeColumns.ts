import { html, type TemplateResult } from 'lit';
import type { ChangeKind } from '../../api/generated/enums.ts';
import { routeOfHit } from '../../state/routeOfNode.ts';
import type { Column } from '../../table/Column.ts';
import { formatDay } from '../../text/day.ts';
import { formatPeriod } from '../../text/formatPeriod.ts';
import type { Texts } from '../../text/Texts.ts';
import { evidenceLinks, type ToHref } from '../../ui/evidenceLink.ts';
import type { IconName } from '../../ui/icon.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { paperName } from '../../ui/paperName.ts';
import { statusMark } from '../../ui/statusMark.ts';
import { unbroken } from '../../ui/unbroken.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { ChangeRow } from './groupChanges.ts';
import type { Change } from './loadChanges.ts';

const CHANGE_ICONS: Readonly<Record<ChangeKind, IconName>> = {
  STARTS: 'run',
  RENEWED: 'passThrough',
  BECOMES_UNKNOWN: 'unknown',
  UNKNOWN_OTHERWISE: 'unknown',
  ENDS: 'stop',
};

type State = Change['before'];

/** The columns of the changes in a file: one for each value. */
export function fileColumns(texts: Texts): readonly Column<ChangeRow>[] {
  const { changes: words, words: model } = texts;
  return [
    { key: 'day', head: words.day, text: ({ change }) => change.day },
    { key: 'change', head: words.changeLabel, text: ({ change }) => words.change[change.change] },
    { key: 'kind', head: words.kind, text: ({ change }) => model.nodeKind[change.fact.kind] },
    { key: 'fact', head: words.fact, text: ({ change }) => change.fact.name },
    { key: 'before', head: words.before, text: ({ change }) => stateWords(change.before, texts) },
    { key: 'after', head: words.after, text: ({ change }) => stateWords(change.after, texts) },
    {
      key: 'period',
      head: words.period,
      text: ({ change }) => change.periods.map((one) => periodWords(one, change, texts).join(' ')).join('、'),
    },
    {
      key: 'holders',
      head: words.holder,
      text: ({ change }) => change.holders.map(({ name }) => name).join('、') || words.noHolder,
    },
    {
      key: 'places',
      head: words.places,
      text: ({ change }) =>
        [...new Set(change.evidence.map(({ document, place }) => `${paperName(document)} ${place}`))].join('、'),
    },
  ];
}

/** The columns on the screen and in print: the same words, fewer columns; the day is left out where it stands over the rows. */
export function changeColumns(texts: Texts, href: ToHref, hasDays: boolean): readonly Column<ChangeRow>[] {
  const { changes: words, words: model, lang } = texts;
  const inFile = new Map(fileColumns(texts).map((column) => [column.key, column]));
  const drawn = (key: string, cell: (change: Change) => TemplateResult | string): readonly Column<ChangeRow>[] => {
    const column = inFile.get(key);
    // One box: on a narrow screen a cell stands beside its head.
    return column === undefined
      ? []
      : [
          {
            ...column,
            isWide: key === 'fact' || key === 'holders',
            cell: ({ change }) => html`<div>${cell(change)}</div>`,
          },
        ];
  };
  return [
    ...(hasDays ? [] : drawn('day', ({ day }) => html`<time datetime=${day}>${formatDay(day, lang)}</time>`)),
    ...drawn('change', (change) => drawChange(change, texts)),
    ...drawn(
      'fact',
      (change) =>
        html`<span class="change-kind small dim">${model.nodeKind[change.fact.kind]}</span>${drawFact(change, href)}`,
    ),
    ...drawn('after', (change) => drawStates(change, texts)),
    ...drawn('period', (change) => html`${change.periods.map((one) => drawPeriod(one, change, texts))}`),
    ...drawn('holders', ({ holders }) =>
      holders.length === 0
        ? words.noHolder
        : html`<ul class="change-list">
            ${holders.map((holder) => html`<li>${nodeLink(holder, href, lang)}</li>`)}
          </ul>`,
    ),
    ...drawn(
      'places',
      ({ documents, evidence }) =>
        html`<span class="change-papers small dim" lang="ja">${documents.map(paperName).join('、')}</span
          >${evidenceLinks(evidence, href)}`,
    ),
  ];
}

/** What happens, and the last day of what was before it. */
function drawChange({ change, dayBefore }: Change, { lang, changes: words }: Texts): TemplateResult {
  const isUnknown = change === 'BECOMES_UNKNOWN' || change === 'UNKNOWN_OTHERWISE';
  const last =
    change === 'STARTS'
      ? undefined
      : html`<span class="small dim change-last">${words.lastDay(formatDay(dayBefore, lang))}</span>`;
  return html`${statusMark(CHANGE_ICONS[change], words.change[change], isUnknown)}${last}`;
}

/** A fact without a page of its own leads to the sheet that states its period, with the fact selected. */
function drawFact({ fact, evidence }: Change, href: ToHref): TemplateResult {
  const sheets = evidence.flatMap(({ matter }) =>
    matter === null ? [] : [{ id: matter.id, kind: 'MATTER' as const }],
  );
  const route = routeOfHit(fact, sheets.slice(0, 1));
  const name = html`<span lang="ja">${fact.name}</span>`;
  return route === undefined ? name : html`<a href=${href(route)}>${name}</a>`;
}

/** The state from the day on, and under it the one before. */
function drawStates({ before, after }: Change, texts: Texts): TemplateResult {
  return html`${drawState(after, texts)}<span class="small dim change-before"
      >${texts.changes.before}${texts.lang === 'ja' ? '：' : ': '}${stateWords(before, texts)}</span
    >`;
}

function drawState(state: State, texts: Texts): TemplateResult | string {
  const words = stateWords(state, texts);
  return state.inForce === 'UNKNOWN' ? unknownTag(words) : words;
}

function stateWords({ inForce, reasons }: State, { words: model, parts }: Texts): string {
  const state = model.inForce[inForce];
  if (reasons.length === 0) return state;
  const why = reasons.map((reason) => model.unknownReason[reason]);
  return `${state}${parts.colon}${why.join(parts.comma)}`;
}

type Lent = Change['periods'][number];

function drawPeriod(lent: Lent, change: Change, texts: Texts): TemplateResult {
  const [period, by] = periodWords(lent, change, texts);
  return html`<div class="change-period">
    <span>${unbroken(period)}</span
    >${by === undefined ? undefined : html`<span class="small dim" lang="ja">${by}</span>`}
  </div>`;
}

/** The period, and what lends it if that is another than the fact itself. */
function periodWords({ period, origin, by }: Lent, { fact }: Change, texts: Texts): readonly [string, string?] {
  const words = formatPeriod(period, texts);
  return by.id === fact.id ? [words] : [words, texts.changes.lentBy(texts.words.periodOrigin[origin], by.name)];
}
