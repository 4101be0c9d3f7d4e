import { html, type TemplateResult } from 'lit';
import { contractTable, isEntrustment, type Contract } from '../../facts/contractTable.ts';
import { countsOf } from '../../facts/countsOf.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { factPage } from '../../facts/factPage.ts';
import { factSection } from '../../facts/factSection.ts';
import { findingsLink } from '../../facts/findingsLink.ts';
import { flowTable } from '../../facts/flowTable.ts';
import { holdingTable } from '../../facts/holdingTable.ts';
import { notOnDay } from '../../facts/notOnDay.ts';
import { openPageDay } from '../../facts/pageDay.ts';
import { splitByDay } from '../../facts/splitByDay.ts';
import type { HolderRoute } from '../../state/routes/holderRoute.ts';
import { listOf, type ListKind } from '../../state/routes/listRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { notice } from '../../ui/notice.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import type { Stage } from '../Stage.ts';
import type { Holder } from './buildHolder.ts';
import './ExposurePanel.ts';
import { certificateTable } from './certificateTable.ts';
import { drawUnknowns } from '../../facts/drawUnknowns.ts';
import { drawAbout } from './drawAbout.ts';
import { drawHolderPanel } from './drawHolderPanel.ts';
import { drawTimeline } from './drawTimeline.ts';
import { listUnknowns } from './listUnknowns.ts';
import { groupMeasures, measureTable } from './measureTable.ts';

interface Shown {
  readonly value: Holder;
  readonly route: HolderRoute;
  readonly stage: Stage;
}

/** The page of a system, organisation or department. */
export function drawHolder({ value, route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  const { day, hrefOf, control } = openPageDay(route, value.changes, stage, new Date());
  const context: FactContext = {
    texts,
    href: stage.href,
    selectHref: (id) => stage.href({ ...route, sel: id }),
  };
  const head = pageHead(
    {
      crumbs: [
        { words: texts.frame.start, href: stage.href(START) },
        listCrumb(value, stage),
        { words: value.node.name },
      ],
      kind: kindOf(value, texts),
      kindIcon:
        value.node.kind === 'SYSTEM' ? 'server' : value.node.kind === 'DEPARTMENT' ? 'department' : 'organisation',
      title: html`<span lang="ja">${value.node.name}</span>`,
      isLong: value.node.name.length >= 30,
      actions: [
        control,
        findingsLink(value.node.id, value.findings, texts, stage.href),
        linkAction(texts, stage.say),
        printAction(texts),
      ],
    },
    texts,
  );
  return factPage({
    head,
    main: html`${drawNumbers(value, context)} ${drawSections(value, route, day, hrefOf, context)}`,
    side: html`${drawHolderPanel(value, route.sel, stage.href({ ...route, sel: undefined }), context)}<ms-exposure
        .texts=${texts}
        .holder=${value.node.id}
        .day=${day}
        .ask=${stage.ask}
        .href=${stage.href}
      ></ms-exposure
      >${drawUnknowns(listUnknowns(value, texts), context)}${drawAbout(value, context)}`,
  });
}

/** What the holder is to the municipality, where its contracts say so. */
function kindOf({ node, contracts }: Holder, { words }: Texts): string {
  if (node.kind !== 'ORGANISATION' || contracts.length === 0) return words.nodeKind[node.kind];
  return contracts.some(isEntrustment) ? words.custody.CONTRACTOR : words.custody.LINKAGE_PARTNER;
}

function listCrumb(
  { node, contracts }: Holder,
  { href, texts }: Stage,
): { readonly words: string; readonly href: string } {
  const { words } = texts();
  const list: ListKind =
    node.kind === 'SYSTEM'
      ? 'systems'
      : node.kind === 'DEPARTMENT'
        ? 'departments'
        : contracts.length > 0
          ? 'contractors'
          : 'organisations';
  return {
    words: list === 'contractors' ? words.custody.CONTRACTOR : words.nodeKind[node.kind],
    href: href(listOf(list)),
  };
}

function drawNumbers(value: Holder, { texts }: FactContext): TemplateResult {
  const { holdings, contracts } = value;
  const { holder } = texts;
  const kept = splitByDay(holdings, ({ effect }) => effect).now;
  const subjects = new Map(
    kept
      .flatMap(({ matters }) => matters.flatMap(({ dataSubjects }) => dataSubjects))
      .map((each) => [each.subject.id, each]),
  );
  const inForce = contracts.filter(({ effect }) => effect.inForce === 'YES' || effect.inForce === 'BY_RENEWAL');
  const unknown = listUnknowns(value, texts);
  const printed = [...subjects.values()].flatMap(countsOf);
  return html`<dl class="key-numbers" aria-label=${holder.numbers}>
    ${number(holder.countHoldings, holder.times(kept.length))}
    ${number(holder.countSubjects, holder.times(subjects.size), printed.slice(0, 2).join('、') || texts.words.unstated.PEOPLE, printed.length === 0)}
    ${number(holder.countContracts, holder.times(inForce.length))}
    <div class=${unknown.length === 0 ? '' : 'unknown-area'}>
      <dt>${holder.countUnknown}</dt>
      <dd><b>${holder.times(unknown.length)}</b></dd>
      <dd class="small">${holder.countUnknownHint}</dd>
    </div>
  </dl>`;
}

function number(term: string, value: string, hint?: string, isUnknown = false): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd><b>${value}</b></dd>
    ${hint === undefined ? undefined : html`<dd class=${isUnknown ? 'small unknown-word' : 'small'} lang="ja">${hint}</dd>`}
  </div>`;
}

function drawSections(
  value: Holder,
  { sel }: HolderRoute,
  day: string | undefined,
  hrefOf: (asOf: string | undefined) => string,
  context: FactContext,
): TemplateResult {
  const { texts } = context;
  const { facts, holder } = texts;
  const { node, certificates, measures, changes } = value;
  const holdings = splitByDay(value.holdings, ({ effect }) => effect);
  const flows = splitByDay(value.flows, ({ flow }) => flow.effect);
  const contracts = splitByDay(value.contracts, ({ effect }: Contract) => effect);
  const isNothingNow = holdings.now.length + flows.now.length + contracts.now.length === 0;
  const isSomethingElse = holdings.notNow.length + flows.notNow.length + contracts.notNow.length > 0;
  const file = (what: string): string => `${node.name}_${what}`;
  return html`
    ${day !== undefined && isNothingNow && isSomethingElse ? notOnDay(day, changes, hrefOf, texts) : undefined}
    ${value.cut ? notice({ kind: 'truncated', title: holder.cut }) : undefined}
    ${factSection({ id: 'holdings', title: holder.holdings, about: holder.holdingsAbout, table: holdingTable(holdings.now, context), notNow: holdingTable(holdings.notNow, context), empty: html`${facts.noHolding}<span class="dim">${facts.noHoldingHint}</span>`, selected: sel, fileName: file(holder.holdings) }, texts)}
    ${
      'certificates' in node || value.contracts.length > 0
        ? html`${factSection({ id: 'contracts', title: holder.contracts, about: holder.contractsAbout, before: drawTimeline(value.contracts, certificates, day, texts), table: contractTable(contracts.now, context), notNow: contractTable(contracts.notNow, context), empty: html`${holder.noContract}<span class="dim">${holder.noContractHint}</span>`, selected: sel, fileName: file(holder.contracts) }, texts)} `
        : undefined
    }
    ${
      'certificates' in node
        ? factSection(
            {
              id: 'certificates',
              title: holder.certificates,
              about: holder.certificatesAbout,
              table: certificateTable(certificates, context),
              empty: html`<span class="unknown-word">${holder.noCertificate}</span
                ><span class="dim">${holder.noCertificateHint}</span>`,
              selected: sel,
              fileName: file(holder.certificates),
            },
            texts,
          )
        : undefined
    }
    ${factSection({ id: 'flows', title: holder.flows, table: flowTable(flows.now, context), notNow: flowTable(flows.notNow, context), empty: html`${facts.noFlow}<span class="dim">${facts.noFlowHint}</span>`, selected: sel, fileName: file(holder.flows) }, texts)}
    ${
      'measures' in node
        ? factSection(
            {
              id: 'measures',
              title: holder.measures,
              about: holder.measuresAbout,
              table: measureTable(groupMeasures(measures), context),
              empty: html`${holder.noMeasures}<span class="dim">${holder.noMeasuresHint}</span>`,
              total: undefined,
              fileName: file(holder.measures),
            },
            texts,
          )
        : undefined
    }
  `;
}
