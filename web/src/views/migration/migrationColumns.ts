import { html, type TemplateResult } from 'lit';
import type { Column } from '../../table/Column.ts';
import { formatDay } from '../../text/day.ts';
import type { Texts } from '../../text/Texts.ts';
import { evidenceLinks, type ToHref } from '../../ui/evidenceLink.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { paperName } from '../../ui/paperName.ts';
import { statusMark } from '../../ui/statusMark.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { ItemRow, ItemSide, Report } from './loadMigration.ts';

export type FlowRow = Report['flows']['nodes'][number];
export type HolderRow = Report['holders'][number];
export type CheckRow = Report['checks'][number];

/** Places that a cell shows. */
const SHOWN_PLACES = 3;

/** The flows of the old system, and what becomes of each. */
export function flowColumns(report: Report, texts: Texts, href: ToHref): readonly Column<FlowRow>[] {
  const { migration, words, lang, parts } = texts;
  const isIn = ({ flow }: FlowRow): boolean => flow.to.id === report.oldSystem.id;
  const other = (row: FlowRow): FlowRow['flow']['to'] => (isIn(row) ? row.flow.from : row.flow.to);
  const itemsOf = ({ flow }: FlowRow): string => flow.carries.map(({ node }) => node.name).join('、');
  return [
    { key: 'way', head: migration.direction, text: (row) => (isIn(row) ? migration.flowIn : migration.flowOut) },
    {
      key: 'other',
      head: migration.other,
      isWide: true,
      text: (row) => other(row).name,
      cell: (row) => html`${nodeLink(other(row), href, lang)}<br /><span class="dim" lang="ja">${row.flow.name}</span>`,
    },
    {
      key: 'items',
      head: migration.flowItems,
      text: (row) => itemsOf(row) || words.unknownReason.UNSTATED_ITEMS,
      cell: (row) =>
        itemsOf(row) === ''
          ? unknownTag(words.unknownReason.UNSTATED_ITEMS)
          : html`<span lang="ja">${itemsOf(row)}</span>`,
    },
    {
      key: 'fate',
      head: migration.fate,
      text: ({ fate, successor }) => [migration.fates[fate], successor?.name].filter(Boolean).join('：'),
      cell: ({ fate, successor }) =>
        fate === 'NOT_STATED'
          ? unknownTag(migration.fates.NOT_STATED)
          : html`${migration.fates[fate]}${successor === null ? undefined : html`<br />${successor.name}`}`,
    },
    places(texts, href, parts.evidence),
  ];
}

/** What the move means for each holder. */
export function holderColumns(texts: Texts, href: ToHref): readonly Column<HolderRow>[] {
  const { migration, lang } = texts;
  const roles = (all: HolderRow['oldRoles']): string =>
    all.map((role) => migration.roles[role]).join(texts.parts.comma) || migration.noRole;
  const day = (text: string | null): string => (text === null ? migration.dayNotStated : formatDay(text, lang));
  return [
    {
      key: 'holder',
      head: migration.holder,
      isWide: true,
      text: ({ holder }) => holder.name,
      cell: ({ holder }) => nodeLink(holder, href, lang),
    },
    {
      key: 'change',
      head: migration.change,
      text: ({ change }) => migration.changes[change],
      cell: ({ change }) =>
        change === 'LEAVING_NOT_STATED'
          ? unknownTag(migration.changes[change])
          : html`<b>${migration.changes[change]}</b>`,
    },
    { key: 'old', head: migration.old, text: ({ oldRoles }) => roles(oldRoles) },
    { key: 'new', head: migration.new, text: ({ newRoles }) => roles(newRoles) },
    {
      key: 'since',
      head: migration.since,
      text: ({ since, newRoles }) => (newRoles.length === 0 ? migration.noRole : day(since)),
      cell: ({ since, newRoles }) =>
        newRoles.length > 0 && since === null
          ? unknownTag(migration.dayNotStated)
          : html`<span class="nowrap">${newRoles.length === 0 ? migration.noRole : day(since)}</span>`,
    },
  ];
}

/** The checks with their answers. */
export function checkColumns(checks: readonly CheckRow[], texts: Texts, href: ToHref): readonly Column<CheckRow>[] {
  const { migration, lang } = texts;
  const isJapanese = lang === 'ja';
  return [
    { key: 'number', head: migration.number, text: (row) => String(checks.indexOf(row) + 1), align: 'right' },
    { key: 'check', head: migration.check, text: ({ title, titleEn }) => (isJapanese ? title : titleEn) },
    {
      key: 'answer',
      head: migration.answer,
      text: ({ answer }) => migration.answers[answer],
      cell: ({ answer }) => drawAnswer(answer, texts),
    },
    {
      key: 'ground',
      head: migration.ground,
      text: ({ ground, groundEn }) => (isJapanese ? ground : groundEn),
      cell: ({ ground, groundEn, evidence }) =>
        html`<div>${isJapanese ? ground : groundEn}</div>
          ${evidence.length === 0 ? undefined : html`<div>${evidenceLinks(evidence.slice(0, SHOWN_PLACES), href)}</div>`}`,
    },
  ];
}

/** Items of both sides with their correspondence. */
export function itemColumns(texts: Texts, href: ToHref): readonly Column<ItemRow>[] {
  const { migration, words, lang } = texts;
  const names = (side: readonly ItemSide[]): string => side.map(nameOf).join('、') || migration.noItem;
  const draw = (side: readonly ItemSide[]): TemplateResult =>
    side.length === 0
      ? unknownTag(migration.noItem)
      : html`${side.map(
          (node) =>
            html`<div>
              ${nodeLink(node, href, lang)}<br /><span class="small dim" lang="ja">${whereOf(node)}</span>
            </div>`,
        )}`;
  const correspondence = (row: ItemRow): string =>
    row.correspondence === null
      ? migration.unknown[row.unknown ?? 'NOT_STATED']
      : words.migrationCorrespondence[row.correspondence];
  return [
    { key: 'old', head: migration.oldItem, text: (row) => names(row.old), cell: (row) => draw(row.old) },
    {
      key: 'correspondence',
      head: migration.correspondence,
      text: correspondence,
      cell: (row) =>
        row.correspondence === null ? unknownTag(correspondence(row)) : html`<b>${correspondence(row)}</b>`,
    },
    { key: 'new', head: migration.newItem, text: (row) => names(row.new), cell: (row) => draw(row.new) },
  ];
}

function places<Row extends { readonly evidence: FlowRow['evidence'] }>(
  { parts }: Texts,
  href: ToHref,
  head: string,
): Column<Row> {
  return {
    key: 'places',
    head,
    isWide: true,
    text: ({ evidence }) =>
      [...new Set(evidence.map(({ document, place }) => `${paperName(document)} ${place}`))].join('、') ||
      parts.notStated,
    cell: ({ evidence }) => evidenceLinks(evidence.slice(0, SHOWN_PLACES), href),
  };
}

function drawAnswer(answer: CheckRow['answer'], { migration }: Texts): TemplateResult {
  const icons = { YES: 'ok', NO: 'failed', UNKNOWN: 'unknown' } as const;
  return statusMark(icons[answer], migration.answers[answer], answer === 'UNKNOWN');
}

function nameOf(node: ItemSide): string {
  return node.__typename === 'ItemSet' ? node.name : node.path.join('／');
}

function whereOf(node: ItemSide): string {
  return node.__typename === 'ItemSet' ? '' : [node.itemSet.name, ...node.path.slice(0, -1)].join(' › ');
}
