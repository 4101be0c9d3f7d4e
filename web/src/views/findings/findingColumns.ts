import { html, type TemplateResult } from 'lit';
import type { FindingSeverity } from '../../api/generated/enums.ts';
import type { Column } from '../../table/Column.ts';
import { formatDay } from '../../text/day.ts';
import type { Texts } from '../../text/Texts.ts';
import { evidenceLinks, type ToHref } from '../../ui/evidenceLink.ts';
import type { IconName } from '../../ui/icon.ts';
import { paperName } from '../../ui/paperName.ts';
import { statusMark } from '../../ui/statusMark.ts';
import { unbroken } from '../../ui/unbroken.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Finding } from './loadFindings.ts';

/** Places that a cell shows; the panel has all. */
const SHOWN_PLACES = 3;

/** Each weight with its icon. */
export const SEVERITY_ICONS: Readonly<Record<FindingSeverity, IconName>> = {
  SUSPECTED_ERROR: 'warning',
  CHECK: 'search',
  GAP: 'unknown',
  NOTATION: 'information',
};

/** The columns of the findings, for the screen, CSV and print; `toSelect` is the address at which a finding is shown whole. */
export function findingColumns(
  texts: Texts,
  href: ToHref,
  toSelect?: (id: string) => string,
): readonly Column<Finding>[] {
  const { findings, lang } = texts;
  return [
    {
      key: 'severity',
      head: findings.severityLabel,
      isShort: true,
      text: ({ rule }) => findings.severity[rule.severity],
      cell: ({ rule }) =>
        statusMark(SEVERITY_ICONS[rule.severity], findings.severity[rule.severity], rule.severity === 'GAP'),
    },
    { key: 'rule', head: findings.rule, text: ({ rule }) => (lang === 'ja' ? rule.title : rule.titleEn) },
    {
      key: 'found',
      head: findings.found,
      text: (finding) => messageOf(finding, texts),
      cell: (finding) => {
        const words = html`<span lang=${lang}>${unbroken(messageOf(finding, texts))}</span>`;
        return toSelect === undefined
          ? words
          : html`<a class="finding-open" href=${toSelect(finding.id)} data-keep-focus>${words}</a>`;
      },
    },
    {
      key: 'printed',
      head: findings.printed,
      text: (finding) => (finding.printed === null ? silenceOf(finding, texts) : `「${finding.printed}」`),
      cell: (finding) => {
        if (finding.printed !== null) return html`<span lang="ja">「${unbroken(finding.printed)}」</span>`;
        const words = silenceOf(finding, texts);
        return finding.rule.severity === 'GAP' ? unknownTag(words) : html`<span class="dim">${words}</span>`;
      },
    },
    {
      key: 'places',
      head: findings.places,
      isWide: true,
      text: ({ evidence }) =>
        [...new Set(evidence.map(({ document, place }) => `${paperName(document)} ${place}`))].join('、') ||
        texts.parts.notStated,
      cell: ({ evidence }) => drawPlaces(evidence, texts, href),
    },
  ];
}

/** What was found, in the language of the page, its days as people write them. */
export function messageOf({ message, messageEn }: Finding, { lang }: Texts): string {
  return (lang === 'ja' ? message : messageEn).replaceAll(/\d{4}-\d{2}-\d{2}/gu, (day) => formatDay(day, lang));
}

/** What stands where nothing is quoted: for a gap that nothing is on record, else that the places show it. */
function silenceOf({ rule }: Finding, { findings }: Texts): string {
  return rule.severity === 'GAP' ? findings.notPrinted : findings.seePlaces;
}

/** The first places, paper by paper. */
function drawPlaces(evidence: Finding['evidence'], { parts }: Texts, href: ToHref): TemplateResult {
  const papers = new Map<string, Finding['evidence'][number][]>();
  for (const one of evidence.slice(0, SHOWN_PLACES)) {
    const name = paperName(one.document);
    papers.set(name, [...(papers.get(name) ?? []), one]);
  }
  const more = evidence.length - SHOWN_PLACES;
  return html`${[...papers].map(
    ([paper, places]) =>
      html`<div class="finding-paper"><span class="small dim">${paper}</span>${evidenceLinks(places, href)}</div>`,
  )}${more > 0 ? html`<span class="small dim">${parts.moreRows(more)}</span>` : undefined}`;
}
