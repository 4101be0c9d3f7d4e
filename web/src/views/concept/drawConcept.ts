import { html, type TemplateResult } from 'lit';
import { dayElement } from '../../facts/dayElement.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { factPage } from '../../facts/factPage.ts';
import { factSection } from '../../facts/factSection.ts';
import { unionChanges } from '../../facts/unionChanges.ts';
import type { ConceptAnswer, ConceptRoute } from '../../state/routes/conceptRoute.ts';
import { listOf } from '../../state/routes/listRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { traceOf } from '../../state/routes/traceRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { evidenceLinks } from '../../ui/evidenceLink.ts';
import { icon, type IconName } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { factList, panel } from '../../ui/panel.ts';
import { paperName } from '../../ui/paperName.ts';
import type { Stage } from '../Stage.ts';
import { assignmentTable } from './assignmentTable.ts';
import { drawMatterPanel } from './drawMatterPanel.ts';
import { rowsWith, type Report } from './matterRows.ts';
import { matterTable } from './matterTable.ts';

interface Shown {
  readonly value: Report;
  readonly route: ConceptRoute;
  readonly stage: Stage;
}

/** A concept over all sheets: the four answers counted, each sheet with why, and the items that mean it. */
export function drawConcept({ value, route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  const { concept: words, frame } = texts;
  const { concept, matters, changes } = value;
  const routeOn = (asOf: string | undefined): ConceptRoute => ({ ...route, asOf });
  const context: FactContext = { texts, href: stage.href, selectHref: (id) => stage.href({ ...route, sel: id }) };
  const rows = rowsWith(matters.nodes, route.answer);
  const head = pageHead(
    {
      crumbs: [
        { words: frame.start, href: stage.href(START) },
        { words: texts.words.nodeKind.CONCEPT, href: stage.href(listOf('concepts')) },
        { words: concept.name },
      ],
      kind: texts.words.nodeKind.CONCEPT,
      title: html`<span lang="ja">${concept.name}</span>`,
      actions: [
        dayElement(
          {
            day: route.asOf,
            changes: unionChanges([changes]),
            hrefOf: (asOf) => stage.href(routeOn(asOf)),
            go: (asOf) => {
              stage.go(routeOn(asOf));
            },
          },
          texts,
        ),
        html`<a class="button primary" href=${stage.href(traceOf(concept.id, route.asOf))}
          >${texts.facts.ownTrace(concept.name)}</a
        >`,
        linkAction(texts, stage.say),
        printAction(texts),
      ],
    },
    texts,
  );
  const shown = rows.length === matters.nodes.length ? undefined : texts.parts.shownOf(rows.length, matters.totalCount);
  return factPage({
    head,
    band: drawCounts(value, route, context),
    main: html`${factSection(
      {
        id: 'matters',
        title: words.matters,
        about: shown,
        table: matterTable(rows, concept.name, context),
        empty: words.noMatters,
        selected: route.sel,
        total: route.answer === undefined ? matters.totalCount : undefined,
        fileName: `${concept.name}_${words.matters}`,
        groupOf: ({ document }) => `${paperName(document)}\u3000${document.name}`,
      },
      texts,
    )}
    ${factSection(
      {
        id: 'items',
        title: words.items,
        about: words.itemsAbout,
        table: assignmentTable(concept.assignments.nodes, context),
        empty: words.noItems,
        total: concept.assignments.totalCount,
        fileName: `${concept.name}_${words.items}`,
      },
      texts,
    )}`,
    side: html`${drawMatterPanel(value, route.sel, stage.href({ ...route, sel: undefined }), context)}${drawAbout(value, context)}
    ${notice({ kind: 'unknown', title: words.unknownIsNotNone, content: words.unknownIsNotNoneHint })}`,
  });
}

const ANSWERS = [
  ['CARRIED', 'carried'],
  ['EXCLUDED', 'excluded'],
  ['UNKNOWN', 'unknown'],
  ['NOT_LISTED', 'notListed'],
  ['NOT_IN_FORCE', 'calendar'],
] as const satisfies readonly (readonly [ConceptAnswer, IconName])[];

const COUNTED = {
  CARRIED: 'carried',
  EXCLUDED: 'excluded',
  UNKNOWN: 'unknown',
  NOT_LISTED: 'notListed',
  NOT_IN_FORCE: 'notInForce',
} as const;

/** How many sheets give each answer; each is a filter of the table. */
function drawCounts({ counts }: Report, route: ConceptRoute, { texts, href }: FactContext): TemplateResult {
  const { concept } = texts;
  const all = Object.values(COUNTED).reduce((sum, name) => sum + counts[name], 0);
  return html`<nav class="key-numbers answers" aria-label=${concept.counts}>
    ${ANSWERS.filter(([answer]) => answer !== 'NOT_IN_FORCE' || counts.notInForce > 0).map(([answer, name]) => {
      const isChosen = route.answer === answer;
      return html`<a
        class=${answer === 'UNKNOWN' && counts.unknown > 0 ? 'unknown-area' : ''}
        href=${href({ ...route, answer: isChosen ? undefined : answer })}
        data-keep-focus
        aria-current=${isChosen ? 'true' : 'false'}
        ><b>${counts[COUNTED[answer]]}</b
        ><span class="answer-words"
          ><span class="status">${icon(name)}${concept.answers[answer]}</span
          ><span class="small">${hintOf(answer, all, texts)}</span></span
        ></a
      >`;
    })}
  </nav>`;
}

function hintOf(answer: ConceptAnswer, all: number, { concept }: Texts): string {
  return answer === 'CARRIED' ? concept.ofMatters(all) : concept.answerHints[answer];
}

function drawAbout({ concept, papers }: Report, { texts, href }: FactContext): TemplateResult {
  const { concept: words, facts, parts } = texts;
  const { definition, official, assignments, evidence, remark } = concept;
  const inferred = assignments.nodes.filter(({ basis }) => basis === 'INFERRED').length;
  return panel({
    id: 'about',
    title: words.about,
    content: factList([
      { term: words.meaning, value: html`<span lang="ja">${definition ?? ''}</span> ${words.meaningOfConcepts}` },
      ...(official === null
        ? []
        : [
            {
              term: words.official,
              value: html`<span lang="ja">${official.name}</span>
                <span class="dim" lang="ja">${official.source}</span>`,
            },
          ]),
      {
        term: words.items,
        value: html`${words.itemCount(assignments.totalCount)}
          ${inferred === 0 ? undefined : html`<span class="inferred-tag">${parts.inferred}</span> ${inferred}`}<br /><a
            href="#items-title"
            >${words.seeItems}</a
          >`,
      },
      ...(remark === null ? [] : [{ term: facts.remark, value: html`<span lang="ja">${remark}</span>` }]),
      {
        term: facts.searched,
        value: html`<ul class="cell-list">
          ${papers.map((paper) => html`<li><a href=${href({ view: 'paper', id: paper.id })}>${paperName(paper)}</a></li>`)}
        </ul>`,
      },
      ...(evidence.length === 0 ? [] : [{ term: parts.evidence, value: evidenceLinks(evidence, href) }]),
    ]),
  });
}
