import { html } from 'lit';
import type { Basis, CertificateScheme, CertificateState, NetworkKind, Party } from '../../api/generated/enums.ts';
import { formatPeriod, type PeriodText } from '../../text/formatPeriod.ts';
import type { Column } from '../../table/Column.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { networkRing } from '../../ui/networkRing.ts';
import { nodeLink, type NamedNode } from '../../ui/nodeLink.ts';
import { unbroken } from '../../ui/unbroken.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { ColumnTools } from './ListDefinition.ts';

/** How somebody is named; whoever is not named is hatched. */
export function partyColumn<Row extends { readonly party: Party }>({ texts }: ColumnTools): Column<Row> {
  const { words, list } = texts;
  return {
    key: 'party',
    head: list.heads.party,
    text: ({ party }) => words.party[party],
    cell: ({ party }) => (party === 'NAMED' ? words.party[party] : unknownTag(words.party[party])),
    sortKey: ({ party }) => words.party[party],
  };
}

/** Periods as exact as printed. */
export function periodColumn<Row extends { readonly periods: readonly { readonly period: PeriodText }[] }>({
  texts,
}: ColumnTools): Column<Row> {
  const { list } = texts;
  const toTexts = ({ periods }: Row): readonly string[] => [
    ...new Set(periods.map(({ period }) => formatPeriod(period, texts))),
  ];
  return {
    key: 'period',
    head: list.heads.period,
    text: (row) => toTexts(row).join('／') || list.noPeriod,
    cell: (row) =>
      row.periods.length === 0
        ? unknownTag(list.noPeriod)
        : html`${toTexts(row).map((text) => html`<div>${unbroken(text)}</div>`)}`,
    isWide: true,
    sortKey: ({ periods }) => periods[0]?.period.from?.first ?? periods[0]?.period.to?.first ?? '',
  };
}

/** Networks with their rings. */
export function networksColumn<
  Row extends { readonly networks: readonly { readonly node: NamedNode & { readonly networkKind: NetworkKind } }[] },
>({ texts, href }: ColumnTools): Column<Row> {
  const { list } = texts;
  const toText = ({ networks }: Row): string => networks.map(({ node }) => node.name).join('、');
  return {
    key: 'network',
    head: list.heads.network,
    isWide: true,
    text: (row) => toText(row) || list.noNetwork,
    cell: ({ networks }) =>
      networks.length === 0
        ? html`<span class="network-mark is-unknown">${networkRing('UNSTATED')}<span>${list.noNetwork}</span></span>`
        : html`${networks.map(
            ({ node }) =>
              html`<div class="network-mark">
                ${networkRing(node.networkKind)}<span>${nodeLink(node, href, texts.lang)}</span>
              </div>`,
          )}`,
    sortKey: toText,
  };
}

/** The concept that people gave an item, with 推定 where it rests on a reading. */
export function conceptColumn<
  Row extends {
    readonly concept: { readonly basis: Basis; readonly why: string | null; readonly node: NamedNode } | null;
  },
>({ texts, href }: ColumnTools): Column<Row> {
  const { list, parts } = texts;
  const toText = ({ concept }: Row): string =>
    concept === null
      ? list.notAssigned
      : concept.node.name + (concept.basis === 'INFERRED' ? parts.aside(parts.inferred) : '');
  return {
    key: 'concept',
    head: list.heads.concept,
    text: toText,
    cell: ({ concept }) =>
      concept === null
        ? html`<span class="unknown-word">${list.notAssigned}</span>`
        : html`${nodeLink(concept.node, href, texts.lang)} ${basisTag(concept.basis, texts, concept.why)}`,
    sortKey: toText,
  };
}

/** Certificates in a word each. */
export function certificatesColumn<
  Row extends {
    readonly certificates: {
      readonly nodes: readonly { readonly scheme: CertificateScheme; readonly state: CertificateState }[];
    };
  },
>({ texts }: ColumnTools): Column<Row> {
  const { words, list, parts } = texts;
  const toText = ({ certificates }: Row): string =>
    [
      ...new Set(
        certificates.nodes.map(
          ({ scheme, state }) => words.certificateScheme[scheme] + parts.aside(words.certificateState[state]),
        ),
      ),
    ].join(parts.comma);
  return {
    key: 'certificates',
    head: list.heads.certificates,
    text: (row) => toText(row) || list.noCertificate,
    cell: (row) => toText(row) || unknownTag(list.noCertificate),
    sortKey: toText,
  };
}

/** Whether the paper states it or a reader inferred it. */
export function basisColumn<Row extends { readonly basis: Basis; readonly why: string | null }>({
  texts,
}: ColumnTools): Column<Row> {
  const { words, list } = texts;
  return {
    key: 'state',
    head: list.heads.basis,
    text: ({ basis, why }) =>
      basis === 'INFERRED' && why !== null ? `${words.basis[basis]}：${why}` : words.basis[basis],
    cell: ({ basis, why }) => basisTag(basis, texts, why) ?? words.basis[basis],
    sortKey: ({ basis }) => basis,
  };
}
