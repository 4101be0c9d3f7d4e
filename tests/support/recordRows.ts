import { edgeRow } from '../../server/graph/build/edgeRow.ts';
import type { CarriageEdge, ItemHop } from '../../server/graph/hops.ts';
import { familyOf, labelOf } from '../../server/graph/kinds.ts';
import type { EdgeRow, GraphRows, NodeRow, Props } from '../../server/graph/rows.ts';
import { leavesListOpen } from '../../server/lineage/sources/HopSource.ts';
import type { TraceRecord } from '../../server/lineage/TraceRecord.ts';
import { formatRef, parseRef, type Ref } from '../../server/model/ref.ts';
import { invariant } from '../../server/shared/invariant.ts';

/** The rows by which a store holds what walks know of this record: the same properties and relationships that the builders write. */
export function recordRows(record: TraceRecord): GraphRows {
  const edges = [
    ...itemEdges(record),
    ...endpointEdges(record),
    ...flowEdges(record),
    ...holdingEdges(record),
    ...contractEdges(record),
    ...paperEdges(record),
  ];
  const nodes = new Map([...named(edges), ...hopNodes(record), ...paperNodes(record)].map((node) => [node.id, node]));
  return { nodes: [...nodes.values()], edges: [...new Map(edges.map((edge) => [identityOf(edge), edge])).values()] };
}

const OWNER = formatRef('SOURCE_DOCUMENT', 'jp', 'all-of-it');

function hopNodes({ endpoints, items, flows, holdings, contracts = [], missing }: TraceRecord): readonly NodeRow[] {
  return [
    ...endpoints.map((hop) => toNode(hop.id, { hop: JSON.stringify(hop) })),
    ...items.map((hop) => toNode(hop.id, { hop: JSON.stringify(hop) })),
    ...flows.map(({ hop }) => {
      const listOpen = leavesListOpen(hop);
      return toNode(hop.id, {
        hop: JSON.stringify(hop),
        listOpen,
        loose: listOpen || hop.correspondences.length > 0,
      });
    }),
    ...[...holdings, ...contracts].map(({ hop }) =>
      toNode(hop.id, { hop: JSON.stringify(hop), listOpen: leavesListOpen(hop) }),
    ),
    ...missing.map((hop) => toNode(hop.attachment, { hop: JSON.stringify(hop), missing: true })),
  ];
}

function paperNodes({ papers, flows, holdings, sheets = [] }: TraceRecord): readonly NodeRow[] {
  const matters = [...flows, ...holdings].flatMap(({ hop }) =>
    hop.matters.map((matter) => toNode(matter, {}, hop.document)),
  );
  return [
    ...papers.map(({ id, scope }) => toNode(id, { documentKind: 'PAPER', scope })),
    ...matters.filter(({ id }) => !sheets.some((sheet) => sheet.id === id)),
    ...sheets.map(({ id, document, sort, scope, matterKind }) => toNode(id, { sort, scope, matterKind }, document)),
  ];
}

/** Whatever a relationship leads to is a node, if only in name. */
function named(edges: readonly EdgeRow[]): readonly NodeRow[] {
  return edges.flatMap(({ from, to }) => [toNode(from as Ref, {}), toNode(to as Ref, {})]);
}

function itemEdges({ items }: TraceRecord): readonly EdgeRow[] {
  const byId = new Map<string, ItemHop>(items.map((item) => [item.id, item]));
  return items.flatMap(({ id, up, itemSet, about, concept }) => {
    const parent = up[1];
    const above = parent === undefined ? undefined : byId.get(parent);
    const isSaidHere = JSON.stringify(about) !== JSON.stringify(above?.about ?? []);
    return [
      ...(parent === undefined ? [] : [edge('CHILD_OF', id, parent), edge('IN_SET', id, itemSet)]),
      ...(isSaidHere ? about.map((subject) => edge('ABOUT', id, subject)) : []),
      ...(concept === undefined ? [] : [edge('ASSIGNED_TO', id, concept)]),
    ];
  });
}

function endpointEdges({ endpoints, engagements }: TraceRecord): readonly EdgeRow[] {
  return [
    ...endpoints.flatMap(({ id, operator }) => (operator === undefined ? [] : [edge('OPERATED_BY', id, operator)])),
    ...engagements.map((engagement, n) =>
      edgeRow(OWNER, engagement.role === 'CONTRACTOR' ? 'PARTY' : 'PARTNER', engagement.by, engagement.organisation, {
        key: String(n),
        engagement: JSON.stringify(engagement),
      }),
    ),
  ];
}

function flowEdges({ flows }: TraceRecord): readonly EdgeRow[] {
  return flows.flatMap(({ hop, carriage }) => [
    edge('FROM', hop.id, hop.from),
    edge('TO', hop.id, hop.to),
    ...carriageEdges(hop.id, carriage),
    ...hop.correspondences.flatMap(({ from, to }) =>
      to.flatMap((became) => [
        edgeRow(OWNER, 'CORRESPONDS', hop.id, from, { key: became }),
        edgeRow(OWNER, 'BECOMES', hop.id, became, { key: from }),
      ]),
    ),
  ]);
}

function holdingEdges({ holdings }: TraceRecord): readonly EdgeRow[] {
  return holdings.flatMap(({ hop, carriage }) => [
    edge('HELD_BY', hop.id, hop.holder),
    ...carriageEdges(hop.id, carriage),
  ]);
}

function contractEdges({ contracts = [] }: TraceRecord): readonly EdgeRow[] {
  return contracts.flatMap(({ hop, carriage }) => carriageEdges(hop.id, carriage));
}

function carriageEdges(id: Ref, carriage: readonly CarriageEdge[]): readonly EdgeRow[] {
  return carriage.map(({ how, node, inferred }) => edgeRow(OWNER, how, id, node, { inferred }));
}

function paperEdges({ flows, holdings, missing }: TraceRecord): readonly EdgeRow[] {
  return [
    ...missing.flatMap(({ attachment, matters }) => matters.map((matter) => edge('REFERS_TO', matter, attachment))),
    ...[...flows, ...holdings].flatMap(({ hop }) => hop.matters.map((matter) => edge('STATED_IN', hop.id, matter))),
    ...[...flows, ...holdings].flatMap(({ hop }) =>
      leavesListOpen(hop) ? hop.concerns.map((concern) => edge('CONCERNS', hop.id, concern)) : [],
    ),
  ];
}

function edge(type: EdgeRow['type'], from: Ref, to: Ref): EdgeRow {
  return edgeRow(OWNER, type, from, to);
}

function toNode(id: Ref, props: Props, owner: Ref<'SOURCE_DOCUMENT'> = OWNER): NodeRow {
  const parts = parseRef(id);
  invariant(parts !== undefined, `"${id}" is no reference`);
  const sheet: Props = parts.kind === 'MATTER' ? { sort: id, scope: parts.scope, matterKind: 'PROCESSING' } : {};
  return { id, family: familyOf(parts.kind), label: labelOf(parts.kind), owner, props: { ...sheet, ...props } };
}

function identityOf({ type, from, to, key }: EdgeRow): string {
  return [type, from, to, key].join('\n');
}
