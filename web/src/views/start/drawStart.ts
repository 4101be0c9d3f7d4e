import { html, nothing, type TemplateResult } from 'lit';
import type { NodeKind } from '../../api/generated/enums.ts';
import { listOf, type ListKind } from '../../state/routes/listRoute.ts';
import type { StartRoute } from '../../state/routes/startRoute.ts';
import { brokenAtWords } from '../../ui/brokenAtWords.ts';
import { icon } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { paperName } from '../../ui/paperName.ts';
import { unbroken } from '../../ui/unbroken.ts';
import type { Stage } from '../Stage.ts';
import './FindingCounts.ts';
import { drawResults } from './drawResults.ts';
import type { StartValue } from './loadStart.ts';
import { buildQuestions } from './questions.ts';

interface Shown {
  readonly value: StartValue;
  readonly route: StartRoute;
  readonly stage: Stage;
  readonly redraw: () => void;
}

/** The start page; with words to search for, what was found stands in place of numbers and questions. */
export function drawStart({ value, route, stage, redraw }: Shown): TemplateResult {
  const { start } = stage.texts();
  const { record, found } = value;
  return html`<div class="page reading start">
    ${
      found === undefined
        ? html`<h1 class="start-title" tabindex="-1">${start.title}</h1>`
        : html`<h1 tabindex="-1">${start.resultsTitle(route.q ?? '')}</h1>`
    }
    <ms-search .stage=${stage} .words=${route.q ?? ''} .lang=${stage.texts().lang}></ms-search>
    ${drawExamples(stage)}
    ${
      found === undefined
        ? drawRecord(value, stage)
        : drawResults({
            found,
            route,
            stage,
            papers: record.catalogue.papers.totalCount,
            lists: record.catalogue.unknowns.unresolvedItemSets,
            redraw,
          })
    }
  </div>`;
}

const EXAMPLE_WORDS = ['顔写真', '口座番号', '日本事務器株式会社', '資料8'];

function drawExamples(stage: Stage): TemplateResult {
  const { start } = stage.texts();
  return html`<p class="search-examples">
    <span
      >${start.searchExamples}
      ${EXAMPLE_WORDS.map(
        (words) => html`<a lang="ja" href=${stage.href({ view: 'start', q: words, kind: undefined })}>${words}</a> `,
      )}</span
    >
    <span class="dim">${start.searchHint}</span>
  </p>`;
}

function drawRecord({ record }: StartValue, stage: Stage): TemplateResult {
  const { start } = stage.texts();
  if (record.catalogue.papers.totalCount === 0)
    return notice({ kind: 'plain', icon: 'document', title: start.empty, content: start.emptyHint });
  return html`${drawNumbers({ record, found: undefined }, stage)}
    <div class="start-columns">
      <div>
        <section aria-labelledby="questions">
          <h2 id="questions">${start.questions}</h2>
          <ol class="questions">
            ${buildQuestions(record, stage.scope(), stage.texts()).map(
              ({ words, about, route }, index) =>
                html`<li>
                  <span class="question-number" aria-hidden="true">${index + 1}</span>
                  <span><a href=${stage.href(route)}>${words}</a><br /><span class="small dim">${about}</span></span>
                  ${icon('right')}
                </li>`,
            )}
          </ol>
        </section>
        <ms-finding-counts .stage=${stage} .scope=${stage.scope() ?? ''} .texts=${stage.texts()}></ms-finding-counts>
      </div>
      ${drawPapers({ record, found: undefined }, stage)}
    </div>`;
}

const COUNTED = [
  ['MUNICIPALITY', 'municipalities', undefined],
  ['SOURCE_DOCUMENT', 'papers', 'papers'],
  ['MATTER', 'matters', 'matters'],
  ['INFORMATION_ITEM', 'items', 'items'],
  ['FLOW', 'flows', 'flows'],
] as const satisfies readonly (readonly [NodeKind, string, ListKind | undefined])[];

/** What the record says it does not know, and the list that shows it. */
const UNKNOWNS = [
  ['unresolvedItemSets', 'sets', { resolved: 'no' }],
  ['unresolvedItems', 'items', { resolved: 'no' }],
  ['openLists', 'sets', { open: 'yes' }],
  ['unresolvedDataSubjects', 'subjects', { resolved: 'no' }],
  ['undecidedParties', 'organisations', { party: 'UNDECIDED' }],
  ['missingAttachments', 'attachments', { inRecord: 'no' }],
] as const satisfies readonly (readonly [string, ListKind, Readonly<Record<string, string>>])[];

function drawNumbers({ record }: StartValue, stage: Stage): TemplateResult {
  const { start } = stage.texts();
  const { counts, papers, unknowns } = record.catalogue;
  const countOf = (kind: NodeKind): number =>
    // Vocabularies are files of ours, no papers; of a municipality that is chosen, the counts are of what belongs to it.
    kind === 'SOURCE_DOCUMENT'
      ? papers.totalCount
      : kind === 'MUNICIPALITY' && stage.scope() !== undefined
        ? 1
        : (counts.find((each) => each.kind === kind)?.count ?? 0);
  const missing = UNKNOWNS.filter(([name]) => unknowns[name] > 0);
  return html`<section class="numbers" aria-label=${start.numbers}>
    ${COUNTED.map(([kind, name, list]) => {
      const number = html`<b>${countOf(kind)}</b><span>${start[name]}</span>`;
      return list === undefined
        ? html`<div class="number">${number}</div>`
        : html`<a class="number" href=${stage.href(listOf(list))}>${number}</a>`;
    })}
    ${
      missing.length === 0
        ? nothing
        : html`<div class="numbers-unknown unknown-area">
            <p>
              <b>${start.unknownTitle}</b><br />
              ${missing.map(
                ([name, list, only]) =>
                  html`<a href=${stage.href(listOf(list, only))}>${start.unknowns[name]} ${unknowns[name]}</a> `,
              )}
            </p>
          </div>`
    }
  </section>`;
}

function drawPapers({ record }: StartValue, stage: Stage): TemplateResult {
  const { start } = stage.texts();
  return html`<section aria-labelledby="papers">
    <div class="section-head">
      <h2 id="papers">${start.papersTitle}</h2>
      <a class="small" href=${stage.href(listOf('papers'))}>${start.allPapers}</a>
    </div>
    <ul class="paper-lines">
      ${record.catalogue.papers.nodes.map(
        (paper) =>
          html`<li>
            <span class="dim">${unbroken(paperName(paper))}</span>
            <a lang="ja" href=${stage.href({ view: 'paper', id: paper.id })}>${brokenAtWords(paper.name)}</a>
            <span class="nowrap">${start.mattersCount(paper.matters.totalCount)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
