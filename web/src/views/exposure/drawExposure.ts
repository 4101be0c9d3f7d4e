import { html, type TemplateResult } from 'lit';
import { dayElement } from '../../facts/dayElement.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { factSection } from '../../facts/factSection.ts';
import { pageContents, type PageSection } from '../../facts/pageContents.ts';
import { evidenceLinks } from '../../ui/evidenceLink.ts';
import type { ExposureRoute } from '../../state/routes/exposureRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { formatDay } from '../../text/day.ts';
import type { Texts } from '../../text/Texts.ts';
import { nodeLink, type NamedNode } from '../../ui/nodeLink.ts';
import { nodeList } from '../../ui/nodeList.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { factList } from '../../ui/panel.ts';
import { paperName } from '../../ui/paperName.ts';
import { unbroken } from '../../ui/unbroken.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Stage } from '../Stage.ts';
import { conditionTable } from './conditionTable.ts';
import { contractTable } from './contractTable.ts';
import { itemTable } from './itemTable.ts';
import type { Exposure } from './loadExposure.ts';
import { measureTable } from './measureTable.ts';
import { onwardTable } from './onwardTable.ts';
import { subjectTable } from './subjectTable.ts';

interface Shown {
  readonly value: Exposure;
  readonly route: ExposureRoute;
  readonly stage: Stage;
}

/** Everything that a leak at one holder would touch on a day: the law first, then what, whose, by what contract, under what promises, and where to. */
export function drawExposure({ value, route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  const { answer } = value;
  const { exposure: words } = texts;
  const context: FactContext = {
    texts,
    href: stage.href,
    selectHref: () => stage.href({ view: 'holder', id: answer.holder.id, asOf: answer.asOf }),
  };
  const file = (what: string): string => `${answer.holder.name}_${answer.asOf}_${what}`;
  return html`<div class="page exposure-page">
    ${drawHead(value, route, stage)}
    <div class="fact-main">
      <p>${words.about(formatDay(answer.asOf, texts.lang))}${texts.lang === 'ja' ? '' : ' '}${words.peopleDecide}</p>
      ${drawNumbers(value, texts)} ${pageContents(listSections(value, texts), texts)}
      ${factSection({ id: 'conditions', title: words.roles.REPORT, about: words.conditionsAbout, table: conditionTable(answer.conditions, context), empty: '', fileName: file(words.title) }, texts)}
      ${factSection({ id: 'subjects', title: texts.facts.whose, about: words.subjectsAbout, table: subjectTable(answer.subjects, context), empty: unknownTag(texts.facts.whoseNotStated), fileName: file(texts.facts.whose) }, texts)}
      ${factSection({ id: 'items', title: texts.facts.items, about: words.itemsAbout, table: itemTable(value, texts, stage.href), empty: html`${words.noItems}<span class="dim">${words.noItemsHint}</span>`, fileName: file(texts.facts.items) }, texts)}
      ${factSection({ id: 'onward', title: words.onward, about: words.onwardAbout, table: onwardTable(answer.onwardSteps, context), empty: html`${words.noOnward}<span class="dim">${texts.facts.noFlowHint}</span>`, fileName: file(words.onward) }, texts)}
      ${factSection({ id: 'contracts', title: texts.facts.contract, before: drawClauses(value, context), table: contractTable(answer.contracts, context), empty: html`${texts.holder.noContract}<span class="dim">${texts.holder.noContractHint}</span>`, fileName: file(texts.facts.contract) }, texts)}
      ${factSection({ id: 'measures', title: words.measures, about: words.measuresAbout, table: measureTable(value.measures, context), empty: html`${texts.holder.noMeasures}<span class="dim">${texts.holder.noMeasuresHint}</span>`, fileName: file(words.measures) }, texts)}
      ${drawWhere(value, context)}
    </div>
  </div>`;
}

function drawHead({ answer }: Exposure, route: ExposureRoute, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { frame, exposure, words } = texts;
  const on = (asOf: string | undefined): ExposureRoute => ({ ...route, asOf });
  const names = (nodes: readonly { readonly name: string }[]): readonly string[] => nodes.map(({ name }) => name);
  const day = dayElement(
    {
      day: answer.asOf,
      changes: answer.changes.map(({ day, starts, ends }) => ({ day, starts: names(starts), ends: names(ends) })),
      hasAllTimes: false,
      hrefOf: (asOf) => stage.href(on(asOf)),
      go: (asOf) => {
        stage.go(on(asOf));
      },
    },
    texts,
  );
  return pageHead(
    {
      crumbs: [
        { words: frame.start, href: stage.href(START) },
        { words: answer.holder.name, href: stage.href({ view: 'holder', id: answer.holder.id, asOf: route.asOf }) },
        { words: exposure.title },
      ],
      kind: words.nodeKind[answer.holder.kind],
      title: exposure.pageTitle(answer.holder.name),
      actions: [day, linkAction(texts, stage.say), printAction(texts)],
    },
    texts,
  );
}

function drawNumbers({ answer: { itemCounts, subjects, onwardStops } }: Exposure, texts: Texts): TemplateResult {
  const { exposure, holder, facts } = texts;
  const printed = [...new Set(subjects.flatMap(({ counts }) => counts.map(({ count }) => count.count.printed)))];
  return html`<dl class="key-numbers" aria-label=${holder.numbers}>
    <div>
      <dt>${exposure.there.CARRIED}</dt>
      <dd><b>${exposure.items(itemCounts.carried)}</b></dd>
    </div>
    <div class=${itemCounts.unknown === 0 ? '' : 'unknown-area'}>
      <dt>${exposure.thereUnknown}</dt>
      <dd><b>${exposure.items(itemCounts.unknown)}</b></dd>
    </div>
    <div>
      <dt>${facts.whose}</dt>
      <dd><b>${holder.times(subjects.length)}</b></dd>
      <dd class=${printed.length === 0 ? 'small unknown-word' : 'small'} lang="ja">
        ${unbroken(printed.slice(0, 2).join('、') || texts.words.unstated.PEOPLE)}
      </dd>
    </div>
    <div>
      <dt>${exposure.onward}</dt>
      <dd><b>${holder.times(onwardStops.length)}</b></dd>
    </div>
  </dl>`;
}

function listSections({ answer, items, measures }: Exposure, texts: Texts): readonly PageSection[] {
  const { exposure, facts } = texts;
  return [
    { id: 'conditions', title: exposure.roles.REPORT, count: answer.conditions.length },
    { id: 'subjects', title: facts.whose, count: answer.subjects.length },
    { id: 'items', title: facts.items, count: items.length },
    { id: 'onward', title: exposure.onward, count: answer.onwardSteps.length },
    { id: 'contracts', title: facts.contract, count: answer.contracts.length },
    { id: 'measures', title: exposure.measures, count: measures.length },
    {
      id: 'where',
      title: exposure.where,
      count: answer.scope.length + answer.departments.length + answer.matters.length,
    },
  ];
}

function drawClauses(
  { answer: { ruleSets, contracts } }: Exposure,
  { texts, href }: FactContext,
): TemplateResult | undefined {
  if (contracts.length === 0) return undefined;
  const { exposure } = texts;
  if (ruleSets.length === 0) return html`<p>${unknownTag(exposure.noClauses)}</p>`;
  return html`<ul class="cell-list">
    ${ruleSets.map(
      ({ name, evidence }) =>
        html`<li>${exposure.clauses} <span lang="ja">${name}</span> ${evidenceLinks(evidence.slice(0, 1), href)}</li>`,
    )}
  </ul>`;
}

function drawWhere({ answer }: Exposure, { texts, href }: FactContext): TemplateResult {
  const { exposure, words, parts } = texts;
  const links = (nodes: readonly NamedNode[]): TemplateResult =>
    nodes.length === 0 ? unknownTag(parts.notStated) : nodeList(nodes, href, texts.lang);
  return html`<section class="fact-section">
    <div class="section-head"><h2 id="where-title">${exposure.where}</h2></div>
    ${factList([
      {
        term: exposure.scope,
        value: html`<ul class="cell-list">
          ${answer.scope.map(
            ({ endpoint, why }) =>
              html`<li>${nodeLink(endpoint, href, texts.lang)} <span class="dim">${exposure.scopeWhy[why]}</span></li>`,
          )}
        </ul>`,
      },
      { term: exposure.departments, value: links(answer.departments) },
      { term: words.nodeKind.MATTER, value: links(answer.matters) },
      {
        term: texts.facts.searched,
        value: answer.completeness.papers.map(paperName).join('、'),
      },
    ])}
  </section>`;
}
