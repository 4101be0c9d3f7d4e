import { html, type TemplateResult } from 'lit';
import type { EvidencePlaceFragment, PaperNameFragment } from '../../api/generated/graphql.ts';
import type { Column } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import { disclosure } from '../../ui/disclosure.ts';
import { foldedEvidence } from '../../ui/foldedEvidence.ts';
import { nodeLink, type NamedNode } from '../../ui/nodeLink.ts';
import { nodeList } from '../../ui/nodeList.ts';
import { paperName } from '../../ui/paperName.ts';
import { unbroken } from '../../ui/unbroken.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { ColumnTools } from './ListDefinition.ts';

type Head = keyof Texts['list']['heads'];

/** The name of the row, leading to its page. */
export function nameColumn<Row extends NamedNode>({ texts, href }: ColumnTools): Column<Row> {
  return {
    key: 'name',
    head: texts.list.heads.name,
    text: ({ name }) => name,
    cell: (row) => nodeLink(row, href, texts.lang),
    sortKey: ({ name }) => name,
  };
}

/** A plain word. `unknown`: what stands, hatched, where there is none. */
export function wordColumn<Row>(
  { texts }: ColumnTools,
  key: Head,
  toWord: (row: Row) => string | null | undefined,
  unknown?: string,
): Column<Row> {
  const find = (row: Row): string | undefined => toWord(row) ?? undefined;
  return {
    key,
    head: texts.list.heads[key],
    text: (row) => find(row) ?? unknown ?? texts.parts.notStated,
    cell: (row) => {
      const word = find(row);
      return word === undefined ? unknownTag(unknown ?? texts.parts.notStated) : unbroken(word);
    },
    sortKey: (row) => find(row) ?? '',
  };
}

/** A number, at the right. */
export function countColumn<Row>({ texts }: ColumnTools, key: Head, toCount: (row: Row) => number): Column<Row> {
  return {
    key,
    head: texts.list.heads[key],
    text: (row) => String(toCount(row)),
    sortKey: toCount,
    align: 'right',
  };
}

/** Nodes by name, each leading to its page. `none`: what stands where there is none, hatched if `isUnknown`. */
export function nodesColumn<Row>(
  { texts, href }: ColumnTools,
  key: Head,
  toNodes: (row: Row) => readonly NamedNode[],
  none: string,
  isUnknown = true,
): Column<Row> {
  return {
    key,
    head: texts.list.heads[key],
    text: (row) => joinNames(toNodes(row)) ?? none,
    cell: (row) => drawNodes(toNodes(row), { texts, href }) ?? (isUnknown ? unknownTag(none) : none),
    // The name of a sheet is a sentence.
    isWide: key === 'matter' || key === 'matters',
    sortKey: (row) => joinNames(toNodes(row)) ?? '',
  };
}

/** The paper that states the row, by its short name. */
export function paperColumn<Row>(
  { texts, href }: ColumnTools,
  toPaper: (row: Row) => PaperNameFragment | null | undefined,
): Column<Row> {
  const { heads, noOwner } = texts.list;
  const toText = (row: Row): string => {
    const paper = toPaper(row);
    return paper === null || paper === undefined ? noOwner : paperName(paper);
  };
  return {
    key: 'paper',
    head: heads.paper,
    text: toText,
    cell: (row) => {
      const paper = toPaper(row);
      return paper === null || paper === undefined
        ? noOwner
        : html`<a
            class=${paper.number === null ? '' : 'nowrap'}
            href=${href({ view: 'paper', id: paper.id })}
            title=${paper.name}
            >${paperName(paper)}</a
          >`;
    },
    sortKey: toText,
  };
}

/** Where it stands, by place. */
export function evidenceColumn<Row extends { readonly evidence: readonly EvidencePlaceFragment[] }>({
  texts,
  href,
}: ColumnTools): Column<Row> {
  return {
    key: 'evidence',
    head: texts.list.heads.evidence,
    text: ({ evidence }) =>
      [...new Set(evidence.map(({ document, place }) => `${paperName(document)} ${place}`))].join('、') ||
      texts.list.noOwner,
    cell: ({ evidence }) => (evidence.length === 0 ? texts.list.noOwner : foldedEvidence(evidence, texts, href)),
    isWide: true,
  };
}

/** Whether a list is in the record and closed: words, hatched unless it is. */
export function listStateColumn<Row extends { readonly resolved: boolean; readonly open: boolean }>({
  texts,
}: ColumnTools): Column<Row> {
  const { list } = texts;
  const toWords = ({ resolved, open }: Row): string =>
    resolved ? (open ? list.openList : list.closed) : list.unresolved;
  return {
    key: 'list',
    head: list.heads.list,
    text: toWords,
    cell: (row) => (row.resolved && !row.open ? toWords(row) : unknownTag(toWords(row))),
    sortKey: toWords,
  };
}

function joinNames(nodes: readonly NamedNode[]): string | undefined {
  return nodes.length === 0 ? undefined : [...new Set(nodes.map(({ name }) => name))].join('、');
}

/** How many names a cell holds before the rest fold. */
const SHOWN = 4;

function drawNodes(nodes: readonly NamedNode[], { texts, href }: ColumnTools): TemplateResult | undefined {
  if (nodes.length === 0) return undefined;
  const draw = (some: readonly NamedNode[]): TemplateResult => nodeList(some, href, texts.lang);
  if (nodes.length <= SHOWN + 1) return draw(nodes);
  return html`${draw(nodes.slice(0, SHOWN))}
  ${disclosure(texts.list.more(nodes.length - SHOWN), draw(nodes.slice(SHOWN)))}`;
}
