import { html } from 'lit';
import type { OnwardStepFragment } from '../../api/generated/graphql.ts';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { inferredTag } from '../../ui/inferredTag.ts';
import { networkMark } from '../../ui/networkRing.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { carriageMark } from '../../ui/statusMark.ts';
import { unknownTag } from '../../ui/unknownTag.ts';

/** Every flow by which it has gone on from the holder. */
export function onwardTable(rows: readonly OnwardStepFragment[], context: FactContext): TableOf<OnwardStepFragment> {
  const { texts, href } = context;
  const { facts, parts, words } = texts;
  return {
    rows,
    idOf: ({ flow }) => flow.id,
    hasUnknown: ({ carriage }) => carriage === 'UNKNOWN',
    columns: [
      {
        key: 'from',
        head: facts.from,
        text: ({ from }) => from.name,
        cell: ({ from }) => nodeLink(from, href, texts.lang),
      },
      { key: 'to', head: facts.to, text: ({ to }) => to.name, cell: ({ to }) => nodeLink(to, href, texts.lang) },
      {
        key: 'carriage',
        head: texts.exposure.isSent,
        text: ({ carriage, reasons, inferred }) =>
          [
            words.carriage[carriage],
            ...reasons.map((reason) => words.unknownReason[reason]),
            ...(inferred ? [parts.inferred] : []),
          ].join(' '),
        cell: ({ carriage, reasons, inferred }) =>
          html`${carriageMark(carriage, texts)} ${inferred ? inferredTag(texts) : undefined}
          ${reasons.map((reason) => unknownTag(words.unknownReason[reason]))}`,
      },
      {
        key: 'network',
        head: facts.network,
        isWide: true,
        text: ({ flow: { networks } }) => networks.map(({ node }) => node.name).join('→') || words.networkKind.UNSTATED,
        cell: ({ flow: { networks } }) =>
          networks.length === 0
            ? unknownTag(words.networkKind.UNSTATED)
            : html`<ul class="cell-list">
                ${networks.map(({ node }) => html`<li>${networkMark(node.networkKind, texts, node.name)}</li>`)}
              </ul>`,
      },
      evidenceColumn(({ flow }) => flow.evidence, context),
    ],
  };
}
