import { html } from 'lit';
import type { WholeContractFragment } from '../../api/generated/graphql.ts';
import { evidenceCell, evidenceText } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { statusMark } from '../../ui/statusMark.ts';

const ICONS = { YES: 'carried', BY_RENEWAL: 'carried', UNKNOWN: 'unknown', NO: 'notListed' } as const;

/** Entrustments and linkages of the holder and about its systems, each with its state on the day. */
export function contractTable(
  rows: readonly WholeContractFragment[],
  context: FactContext,
): TableOf<WholeContractFragment> {
  const { texts, href } = context;
  const { exposure, facts, parts, words } = texts;
  const state = ({ inForce, reasons }: WholeContractFragment): string => {
    const because = reasons.map((reason) => words.unknownReason[reason]);
    return because.length === 0 ? words.inForce[inForce] : `${words.inForce[inForce]}（${because.join('、')}）`;
  };
  const places = ({ contract }: WholeContractFragment): Parameters<typeof evidenceCell>[0] =>
    'evidence' in contract ? contract.evidence : [];
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
          html`<span lang="ja">${contract.name}</span> <span class="dim">${words.nodeKind[contract.kind]}</span>`,
      },
      {
        key: 'at',
        head: exposure.at,
        text: ({ at }) => at.name,
        cell: ({ at }) => nodeLink(at, href, texts.lang),
      },
      {
        key: 'effect',
        head: facts.onTheDay,
        text: state,
        cell: (row) => statusMark(ICONS[row.inForce], state(row), row.inForce === 'UNKNOWN'),
      },
      {
        key: 'evidence',
        head: parts.evidence,
        text: (row) => evidenceText(places(row)),
        cell: (row) => evidenceCell(places(row), context),
      },
    ],
  };
}
