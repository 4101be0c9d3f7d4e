import type { Retention } from '../../../model/flow.ts';
import type { Matter } from '../../../model/matter.ts';
import type { Ref } from '../../../model/ref.ts';
import type { Clause, Measure, Note, RuleSet } from '../../../model/safeguard.ts';
import type { Attachment } from '../../../model/sourceDocument.ts';
import type { EdgeRow } from '../../rows.ts';
import { edgeRow } from '../edgeRow.ts';

type SheetNode = Matter | Attachment | Retention | Measure | RuleSet | Clause | Note;

/** The relationships of a sheet and of what stands on sheets. */
export function buildSheetEdges(node: SheetNode): readonly EdgeRow[] {
  const { id, owner } = node;
  switch (node.kind) {
    case 'MATTER':
      return referredBy(node).map((target) => edgeRow(owner, 'REFERS_TO', id, target));
    case 'ATTACHMENT':
      return node.matters.map((matter) => edgeRow(owner, 'REFERS_TO', matter, id));
    case 'RETENTION':
      return [edgeRow(owner, 'RULE_OF', id, node.holding)];
    case 'MEASURE':
      return [
        edgeRow(owner, 'STATES_CONTROL', id, node.control),
        ...node.toward.map((target) => edgeRow(owner, 'TOWARD', id, target)),
      ];
    case 'RULE_SET':
      return node.citedBy.map(({ value }) => edgeRow(owner, 'CITES', value, id));
    case 'CLAUSE':
      return [
        edgeRow(owner, 'CLAUSE_OF', id, node.ruleSet),
        ...node.controls.map((control) => edgeRow(owner, 'STATES_CONTROL', id, control)),
      ];
    case 'NOTE':
      return node.about.map((target) => edgeRow(owner, 'NOTES', id, target));
  }
}

function referredBy(matter: Matter): readonly Ref[] {
  return [
    ...matter.itemSets.map(({ value }) => value),
    ...matter.dataSubjects.map(({ value }) => value.subject),
    ...matter.business.map(({ value }) => value),
    ...matter.departments.map(({ value }) => value),
    ...matter.decisions,
    ...matter.attachments,
  ];
}
