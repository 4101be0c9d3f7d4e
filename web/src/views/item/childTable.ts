import { html } from 'lit';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { ItemNode } from './buildItem.ts';

type Child = ItemNode['children']['nodes'][number];

/** What stands in a section or group, in the printed order. */
export function childTable(rows: readonly Child[], context: FactContext): TableOf<Child> {
  const { texts, href } = context;
  const { item, words } = texts;
  return {
    rows,
    idOf: ({ id }) => id,
    hasUnknown: ({ open, resolved }) => open || !resolved,
    columns: [
      {
        key: 'name',
        head: words.nodeKind.INFORMATION_ITEM,
        isWide: true,
        text: ({ name }) => name,
        cell: (child) => nodeLink(child, href, texts.lang),
      },
      {
        key: 'below',
        head: item.below,
        text: (child) => belowText(child, texts),
        cell: (child) => {
          const remarks = [
            ...(child.resolved ? [] : [words.unknownReason.UNRESOLVED_LIST]),
            ...(child.open ? [words.unknownReason.OPEN_LIST] : []),
          ];
          return html`${child.hasChildren ? item.groupOf(child.children.totalCount) : item.single}
          ${remarks.map((remark) => unknownTag(remark))}`;
        },
      },
      {
        key: 'concept',
        head: words.nodeKind.CONCEPT,
        text: ({ concept }) => concept?.node.name ?? item.noConcept,
        cell: ({ concept }) =>
          concept === null
            ? html`<span class="dim">${item.noConcept}</span>`
            : nodeLink(concept.node, href, texts.lang),
      },
      {
        key: 'classification',
        head: item.classification,
        text: ({ classifications }) => classificationText(classifications, texts),
      },
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}

function belowText({ hasChildren, children, open, resolved }: Child, { item, words }: Texts): string {
  const remarks = [
    ...(resolved ? [] : [words.unknownReason.UNRESOLVED_LIST]),
    ...(open ? [words.unknownReason.OPEN_LIST] : []),
  ];
  return [hasChildren ? item.groupOf(children.totalCount) : item.single, ...remarks].join(' ');
}

function classificationText(classifications: Child['classifications'], { item, words, parts }: Texts): string {
  if (classifications.length === 0) return item.noClassification;
  return classifications
    .map(({ scheme, state, decision }) =>
      decision === null
        ? `${words.classificationScheme[scheme]} ${words.classificationState[state]}`
        : `${words.classificationScheme[scheme]} ${words.classificationDecision[decision]}`,
    )
    .join(parts.comma);
}
