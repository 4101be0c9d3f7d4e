import { html, type TemplateResult } from 'lit';
import type { FactContext } from '../../facts/FactContext.ts';
import { factPage } from '../../facts/factPage.ts';
import { factPanel } from '../../facts/factPanel.ts';
import { factSection } from '../../facts/factSection.ts';
import { flowDetails } from '../../facts/flowDetails.ts';
import { flowTable } from '../../facts/flowTable.ts';
import { notOnDay } from '../../facts/notOnDay.ts';
import { openPageDay } from '../../facts/pageDay.ts';
import { splitByDay } from '../../facts/splitByDay.ts';
import { listOf } from '../../state/routes/listRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import type { SubjectRoute } from '../../state/routes/subjectRoute.ts';
import { traceOf } from '../../state/routes/traceRoute.ts';
import { evidenceQuote } from '../../ui/evidenceLink.ts';
import { otherNames } from '../../ui/otherNames.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { factList, panel } from '../../ui/panel.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Stage } from '../Stage.ts';
import type { Subject } from './buildSubject.ts';
import { aboutTable, matterTable } from './subjectTables.ts';

interface Shown {
  readonly value: Subject;
  readonly route: SubjectRoute;
  readonly stage: Stage;
}

/** A data subject: how many as printed, its lists, what comes from and goes to them, and the sheets that name them. */
export function drawSubject({ value, route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  const { subject, frame, facts, words } = texts;
  const { node, about, changes } = value;
  const context: FactContext = { texts, href: stage.href, selectHref: (id) => stage.href({ ...route, sel: id }) };
  const { day, hrefOf, control } = openPageDay(route, changes, stage, new Date());
  const flows = splitByDay(value.flows, ({ flow }) => flow.effect);
  const head = pageHead(
    {
      crumbs: [
        { words: frame.start, href: stage.href(START) },
        { words: words.nodeKind.DATA_SUBJECT, href: stage.href(listOf('subjects')) },
        { words: node.name },
      ],
      kind: words.nodeKind.DATA_SUBJECT,
      kindIcon: 'person',
      title: html`<span lang="ja">${node.name}</span>`,
      isLong: node.name.length >= 30,
      actions: [
        control,
        html`<a
          class="button primary"
          href=${stage.href({ ...traceOf(node.id, route.asOf), allTimes: route.allTimes === true })}
          >${subject.trace}</a
        >`,
        linkAction(texts, stage.say),
        printAction(texts),
      ],
    },
    texts,
  );
  const selected = value.flows.find(({ flow }) => flow.id === route.sel)?.flow;
  const total = node.flowsIn.totalCount + node.flowsOut.totalCount;
  return factPage({
    head,
    main: html`
      ${day !== undefined && flows.now.length === 0 && flows.notNow.length > 0 ? notOnDay(day, changes, hrefOf, texts) : undefined}
      ${factSection({ id: 'flows', title: subject.flows, about: subject.flowsAbout, table: flowTable(flows.now, context), notNow: flowTable(flows.notNow, context), empty: html`${facts.noFlow}<span class="dim">${subject.noFlowHint}</span>`, selected: route.sel, total, fileName: `${node.name}_${subject.flows}` }, texts)}
      ${factSection({ id: 'sets', title: subject.sets, table: aboutTable(about, context), empty: subject.noSets, total: node.itemSets.totalCount + node.informationItems.totalCount, fileName: `${node.name}_${subject.sets}` }, texts)}
      ${factSection({ id: 'matters', title: subject.matters, table: matterTable(node.matters.nodes, node.id, context), empty: subject.noMatters, total: node.matters.totalCount, fileName: `${node.name}_${subject.matters}` }, texts)}
    `,
    side: html`${selected === undefined ? undefined : factPanel(flowDetails(selected, context), stage.href({ ...route, sel: undefined }), context)}${drawAbout(value, context)}`,
  });
}

function drawAbout({ node, counts }: Subject, { texts, href }: FactContext): TemplateResult {
  const { subject, facts, words, parts } = texts;
  const places = [...node.evidence, ...node.counts.flatMap(({ evidence }) => evidence)];
  return panel({
    id: 'about',
    title: subject.about,
    content: html`${factList([
        {
          term: subject.numbers,
          value:
            counts.length === 0
              ? unknownTag(words.unstated.PEOPLE)
              : html`<ul class="cell-list">
                    ${counts.map((count) => html`<li lang="ja">${count}</li>`)}
                  </ul>
                  <span class="dim">${subject.neverAdded}</span>`,
        },
        ...(node.resolved ? [] : [{ term: subject.description, value: unknownTag(subject.unresolved) }]),
        ...(node.aka.length === 0 ? [] : [{ term: facts.aka, value: otherNames(node.aka, texts) }]),
        ...(node.remark === null ? [] : [{ term: facts.remark, value: html`<span lang="ja">${node.remark}</span>` }]),
      ])}
      <h3 class="panel-section">${parts.evidence}</h3>
      ${places.map((evidence) => evidenceQuote(evidence, texts, href))}`,
  });
}
