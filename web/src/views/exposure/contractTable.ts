import { html } from 'lit';
import type { WholeContractFragment } from '../../api/generated/graphql.ts';
import { effectColumn, periodColumn } from '../../facts/effectCell.ts';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { brokenAtWords } from '../../ui/brokenAtWords.ts';

/** Entrustments and linkages of the holder and about its systems, each with its state on the day. */
export function contractTable(
  rows: readonly WholeContractFragment[],
  context: FactContext,
): TableOf<WholeContractFragment> {
  const { texts, href } = context;
  const { exposure, facts, words } = texts;
  return {
    rows,
    idOf: ({ contract, at }) => `${contract.id} ${at.id}`,
    hasUnknown: ({ inForce }) => inForce === 'UNKNOWN',
    columns: [
      {
        key: 'contract',
        head: facts.contract,
        isWide: true,
        text: ({ contract }) => contract.name,
        cell: ({ contract }) =>
          html`<span lang="ja">${brokenAtWords(contract.name)}</span>
            <span class="dim">${words.nodeKind[contract.kind]}</span>`,
      },
      {
        key: 'at',
        head: exposure.at,
        text: ({ at }) => at.name,
        cell: ({ at }) => nodeLink(at, href, texts.lang),
      },
      effectColumn((row) => row, texts),
      periodColumn((row) => row, texts),
      evidenceColumn(({ contract }) => ('evidence' in contract ? contract.evidence : []), context),
    ],
  };
}
