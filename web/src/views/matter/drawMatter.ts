import { html, nothing, type TemplateResult } from 'lit';
import { dayElement } from '../../facts/dayElement.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { findingsLink } from '../../facts/findingsLink.ts';
import type { MatterRoute } from '../../state/routes/matterRoute.ts';
import { listOf } from '../../state/routes/listRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { paperName } from '../../ui/paperName.ts';
import { tabLinks } from '../../ui/tabs.ts';
import type { Stage } from '../Stage.ts';
import type { Matter } from './buildMatter.ts';
import { drawSheets } from './drawSheets.ts';
import { drawSource } from './drawSource.ts';
import { drawTab } from './drawTab.ts';
import { factRows } from './factRows.ts';
import { selectPlaces } from './selectPlaces.ts';

interface Shown {
  readonly value: Matter;
  readonly route: MatterRoute;
  readonly stage: Stage;
}

/** A sheet: its facts in the order of the paper, checklist, flows and notes, beside its own text with the place that is asked for. */
export function drawMatter({ value, route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  const { node } = value;
  const context = openContext(route, stage);
  const rows = factRows(node, texts);
  const facts = rows.length + node.holdings.nodes.length + value.contracts.length;
  const tabs = [
    { tab: undefined, words: texts.matter.facts, count: facts },
    { tab: 'MEASURES', words: texts.matter.measures, count: node.measures.totalCount },
    { tab: 'FLOWS', words: texts.list.titles.flows, count: node.flows.totalCount },
    { tab: 'NOTES', words: texts.facts.notes, count: node.notes.totalCount },
  ] as const;
  const selected = selectPlaces(value, route.sel);
  const isTextShown = node.sourceText !== null && route.noText !== true;
  const hasSide = isTextShown || selected !== undefined;
  return html`<div class="page matter-page">
    ${drawHead(value, route, stage, texts)}
    <div class="matter-columns ${hasSide ? 'has-side' : ''}">
      ${drawSheets({ node, route }, context)}
      <div class="fact-main">
        ${tabLinks(
          texts.matter.parts,
          tabs.map(({ tab, words, count }) => ({
            words,
            count,
            href: stage.href({ ...route, tab }),
            isCurrent: tab === route.tab,
          })),
        )}
        ${drawTab({ value, rows, route }, context)}
      </div>
      ${
        hasSide
          ? html`<aside class="fact-side" aria-label=${texts.matter.source}>
              ${drawSource(
                {
                  text: isTextShown ? node.sourceText : null,
                  selected,
                  closeHref: stage.href({ ...route, sel: undefined }),
                },
                context,
              )}
            </aside>`
          : nothing
      }
    </div>
  </div>`;
}

/** Places of this sheet are shown on this page as it stands; all other links lead away. */
function openContext(route: MatterRoute, stage: Stage): FactContext {
  return {
    texts: stage.texts(),
    href: (to) =>
      stage.href(to.view === 'matter' && to.id === route.id && to.tab === undefined ? { ...route, sel: to.sel } : to),
    selectHref: (id) => stage.href({ ...route, sel: id }),
  };
}

function drawHead({ node, changes, findings }: Matter, route: MatterRoute, stage: Stage, texts: Texts): TemplateResult {
  const { matter, frame, list, words } = texts;
  const routeOn = (asOf: string | undefined): MatterRoute => ({ ...route, asOf });
  const day = dayElement(
    {
      day: route.asOf,
      changes,
      hrefOf: (asOf) => stage.href(routeOn(asOf)),
      go: (asOf) => {
        stage.go(routeOn(asOf));
      },
    },
    texts,
  );
  const textSwitch = html`<a
    class="button"
    href=${stage.href({ ...route, noText: route.noText === true ? undefined : true })}
    data-keep-focus
    >${route.noText === true ? matter.showText : matter.hideText}</a
  >`;
  return pageHead(
    {
      crumbs: [
        { words: frame.start, href: stage.href(START) },
        { words: list.titles.matters, href: stage.href(listOf('matters')) },
        { words: paperName(node.document), href: stage.href({ view: 'paper', id: node.document.id }) },
        { words: matter.sheetOf(node.sheet, words.matterKind[node.matterKind]) },
      ],
      kind: words.matterKind[node.matterKind],
      title: html`<span lang="ja">${node.name}</span>`,
      isLong: true,
      actions: [
        day,
        findingsLink(node.id, findings, texts, stage.href),
        node.sourceText === null ? undefined : textSwitch,
        linkAction(texts, stage.say),
        printAction(texts),
      ],
    },
    texts,
  );
}
