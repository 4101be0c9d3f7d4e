import { html, type TemplateResult } from 'lit';
import { dayElement } from '../../facts/dayElement.ts';
import { factPanel } from '../../facts/factPanel.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { factPage } from '../../facts/factPage.ts';
import { factSection } from '../../facts/factSection.ts';
import { findingsLink } from '../../facts/findingsLink.ts';
import { flowDetails } from '../../facts/flowDetails.ts';
import { notOnDay } from '../../facts/notOnDay.ts';
import type { ItemRoute } from '../../state/routes/itemRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { traceOf } from '../../state/routes/traceRoute.ts';
import { completenessBand } from '../../ui/completenessBand.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { paperName } from '../../ui/paperName.ts';
import type { Stage } from '../Stage.ts';
import type { Item } from './buildItem.ts';
import { childTable } from './childTable.ts';
import { drawAbout, drawClassifications } from './drawAbout.ts';
import { placeTable } from './placeTable.ts';
import { stepTable } from './stepTable.ts';

interface Shown {
  readonly value: Item;
  readonly route: ItemRoute;
  readonly stage: Stage;
}

/** An item, section or group: where it is on the day, which flows carry it, what it consists of, and what it is. */
export function drawItem({ value, route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  const { item, frame, facts } = texts;
  const { node, trace, places, steps, changes } = value;
  const day = trace.asOf ?? undefined;
  const routeOn = (asOf: string | undefined): ItemRoute => ({
    ...route,
    asOf,
    allTimes: asOf === undefined ? true : undefined,
  });
  const hrefOf = (asOf: string | undefined): string => stage.href(routeOn(asOf));
  const context: FactContext = { texts, href: stage.href, selectHref: (id) => stage.href({ ...route, sel: id }) };
  const { owner } = node.itemSet;
  const head = pageHead(
    {
      crumbs: [
        { words: frame.start, href: stage.href(START) },
        ...(owner === null ? [] : [{ words: paperName(owner), href: stage.href({ view: 'paper', id: owner.id }) }]),
        { words: node.itemSet.name, href: stage.href({ view: 'sets', id: node.itemSet.id, filter: undefined }) },
        ...(node.parent === null
          ? []
          : [
              {
                words: node.parent.name,
                href: stage.href({ view: 'item', id: node.parent.id, asOf: route.asOf, allTimes: route.allTimes }),
              },
            ]),
        { words: node.name },
      ],
      kind: node.hasChildren ? item.group : texts.words.nodeKind.INFORMATION_ITEM,
      title: html`<span lang="ja">${node.name}</span>`,
      isLong: node.name.length >= 30,
      actions: [
        dayElement(
          {
            day,
            changes,
            hrefOf,
            go: (asOf) => {
              stage.go(routeOn(asOf));
            },
          },
          texts,
        ),
        html`<a
          class="button primary"
          href=${stage.href({ ...traceOf(node.id, route.asOf), allTimes: route.allTimes === true })}
          >${facts.ownTrace(node.name)}</a
        >`,
        findingsLink(node.id, value.findings, texts, stage.href),
        linkAction(texts, stage.say),
        printAction(texts),
      ],
    },
    texts,
  );
  const nothingNow = day !== undefined && places.length + steps.length === 0 && changes.length > 0;
  return factPage({
    head,
    band: completenessBand(trace.completeness, texts),
    main: html`
      ${nothingNow ? notOnDay(day, changes, hrefOf, texts) : undefined}
      ${factSection({ id: 'places', title: item.places, about: item.placesAbout, table: placeTable(places, context), empty: html`${facts.noHolding}<span class="dim">${facts.noHoldingHint}</span>`, fileName: `${node.name}_${item.places}` }, texts)}
      ${factSection({ id: 'flows', title: item.flows, about: item.flowsAbout, table: stepTable(steps, context), empty: html`${facts.noFlow}<span class="dim">${facts.noFlowHint}</span>`, selected: route.sel, fileName: `${node.name}_${item.flows}` }, texts)}
      ${node.hasChildren ? factSection({ id: 'children', title: item.children, table: childTable(node.children.nodes, context), empty: item.noChildren, total: node.children.totalCount, fileName: `${node.name}_${item.children}` }, texts) : undefined}
    `,
    side: html`${drawPanel(value, route, stage, context)}${drawAbout(value, context)}${drawClassifications(value, context)}`,
  });
}

function drawPanel(
  { steps, places }: Item,
  route: ItemRoute,
  stage: Stage,
  context: FactContext,
): TemplateResult | undefined {
  const closeHref = stage.href({ ...route, sel: undefined });
  const flow = steps.find((step) => step.flow.id === route.sel)?.flow;
  if (flow !== undefined) return factPanel(flowDetails(flow, context), closeHref, context);
  const holding = places.flatMap(({ holdings }) => holdings).find(({ id }) => id === route.sel);
  if (holding === undefined) return undefined;
  const { name, effect, evidence, retention } = holding;
  const stated = [...evidence, ...retention.flatMap((rule) => rule.evidence)];
  return factPanel({ name, kind: context.texts.words.nodeKind.HOLDING, effect, evidence: stated }, closeHref, context);
}
