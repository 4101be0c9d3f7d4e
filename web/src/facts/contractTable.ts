import { html, type TemplateResult } from 'lit';
import type { EntrustmentFactFragment, LinkageFactFragment } from '../api/generated/graphql.ts';
import type { TableOf } from '../table/Column.ts';
import { evidenceColumn } from './evidenceCell.ts';
import { basisTag } from '../ui/inferredTag.ts';
import { nodeLink } from '../ui/nodeLink.ts';
import { effectColumn, periodColumn } from './effectCell.ts';
import type { FactContext } from './FactContext.ts';
import { hasOpenItems, itemsCell, itemsText } from './itemsCell.ts';
import { selectCell } from './selectCell.ts';

/** An entrustment or a linkage. */
export type Contract = EntrustmentFactFragment | LinkageFactFragment;

/** Whether it is an entrustment. */
export function isEntrustment(contract: Contract): contract is EntrustmentFactFragment {
  return 'parties' in contract;
}

/** Contracts and linkages: with whom, for what, which items, how they get at them, and whether that holds on the day. */
export function contractTable(rows: readonly Contract[], context: FactContext): TableOf<Contract> {
  const { texts } = context;
  const { facts, words } = texts;
  return {
    rows,
    idOf: ({ id }) => id,
    hasUnknown: (contract) => hasOpenItems(contract.items) || contract.effect.inForce === 'UNKNOWN',
    columns: [
      {
        key: 'name',
        head: facts.contract,
        isWide: true,
        text: ({ name }) => name,
        cell: (contract) =>
          html`${selectCell(contract.name, contract.id, contract.name, context)}<br /><span class="dim"
              >${kindText(contract, context)}</span
            >
            ${basisTag(contract.basis, texts, contract.why)}`,
      },
      {
        key: 'parties',
        head: facts.parties,
        isWide: true,
        text: (contract) => partyLines(contract, context).join('／'),
        cell: (contract) => partiesCell(contract, context),
      },
      {
        key: 'items',
        head: facts.items,
        text: ({ items }) => itemsText(items, context),
        cell: ({ items }) => itemsCell(items, context),
      },
      {
        key: 'access',
        head: facts.access,
        text: (contract) => (isEntrustment(contract) ? words.access[contract.access.value] : facts.noAccess),
        cell: (contract) =>
          isEntrustment(contract)
            ? html`<span class=${contract.access.value === 'NOT_STATED' ? 'unknown-word' : ''}
                  >${words.access[contract.access.value]}</span
                >
                ${basisTag(contract.access.basis, texts, contract.access.why)}`
            : html`<span class="dim">${facts.noAccess}</span>`,
      },
      effectColumn(({ effect }) => effect, texts),
      periodColumn(({ effect }) => effect, texts),
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}

function kindText(contract: Contract, { texts }: FactContext): string {
  const kind = texts.words.nodeKind[contract.kind];
  return isEntrustment(contract) ? `${kind}・${texts.words.entrustmentForm[contract.form.value]}` : kind;
}

/** 乙 日本事務器株式会社（契約済み）：保守 */
function partyLines(contract: Contract, { texts: { parts, words } }: FactContext): readonly string[] {
  if (!isEntrustment(contract)) return [contract.partner.node.name];
  return contract.parties.map(({ organisation, partyRole, standing, tasks }) => {
    const role = partyRole === null ? '' : `${words.partyRole[partyRole]} `;
    const work = tasks.map(({ taskKind }) => words.taskKind[taskKind]);
    const said = `${role}${organisation.name}${parts.aside(words.standing[standing])}`;
    return work.length === 0 ? said : `${said}${parts.colon}${[...new Set(work)].join(parts.comma)}`;
  });
}

function partiesCell(contract: Contract, context: FactContext): TemplateResult {
  const { texts, href } = context;
  const { words } = texts;
  if (!isEntrustment(contract)) return html`${nodeLink(contract.partner.node, href, texts.lang)}`;
  return html`<ul class="cell-list">
    ${contract.parties.map(
      ({ organisation, partyRole, standing, tasks }) =>
        html`<li>
          ${partyRole === null ? undefined : words.partyRole[partyRole]} ${nodeLink(organisation, href, texts.lang)}
          <span class=${standing === 'UNDECIDED' ? 'unknown-word' : 'dim'}>${words.standing[standing]}</span>
          ${[...new Set(tasks.map(({ taskKind }) => words.taskKind[taskKind]))].join(texts.parts.comma)}
        </li>`,
    )}
  </ul>`;
}
