import type { Department } from '../../../model/municipality.ts';
import type { SourceDocument } from '../../../model/sourceDocument.ts';
import type { Certificate, System } from '../../../model/system.ts';
import type { EdgeRow } from '../../rows.ts';
import { edgeRow } from '../edgeRow.ts';

/** The relationships of a system, department, certificate or document. */
export function buildPartyEdges(node: System | Department | Certificate | SourceDocument): readonly EdgeRow[] {
  const { id, owner } = node;
  switch (node.kind) {
    case 'SYSTEM':
      return systemEdges(node);
    case 'DEPARTMENT':
      return [
        edgeRow(owner, 'IN_MUNICIPALITY', id, node.municipality),
        ...node.succeeds.map(({ value }) => edgeRow(owner, 'SUCCEEDS', id, value)),
      ];
    case 'CERTIFICATE':
      return [edgeRow(owner, 'CERTIFIES', id, node.organisation)];
    case 'SOURCE_DOCUMENT':
      return node.municipality === undefined ? [] : [edgeRow(owner, 'IN_MUNICIPALITY', id, node.municipality)];
  }
}

function systemEdges({ id, owner, operator, housedOn, housedBy, partOf }: System): readonly EdgeRow[] {
  const relations = [
    ['OPERATED_BY', operator],
    ['HOUSED_ON', housedOn],
    ['HOUSED_BY', housedBy],
    ['PART_OF', partOf],
  ] as const;
  return relations.flatMap(([type, target]) => (target === undefined ? [] : [edgeRow(owner, type, id, target.value)]));
}
