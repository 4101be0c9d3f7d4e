import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { KIND_NAMES } from '../kindNames.ts';

const KINDS = new Set(['DATA_SUBJECT', 'ITEM_SET', 'ORGANISATION', 'SYSTEM', 'DEPARTMENT', 'BUSINESS', 'NETWORK']);

/** NamesAreDistinctRule (warning): two keys of one kind have different printed names; the same name twice is often one thing. */
export function checkNamesAreDistinct({ draft, report }: DocumentContext, { nodes }: CatalogueDocument): void {
  const first = new Map<string, string>();
  for (const node of nodes) {
    if (!KINDS.has(node.kind)) continue;
    const printed = node.printed ?? node.name;
    const name = `${node.kind} ${printed}`;
    const other = first.get(name);
    const definition = draft.definitions.get(node.id);
    if (other === undefined) first.set(name, node.id);
    else if (other !== node.id && definition !== undefined) {
      const elsewhere = draft.definitions.get(other);
      report({
        severity: 'WARNING',
        rule: 'NamesAreDistinctRule',
        path: definition.path,
        ref: node.id,
        message: `${KIND_NAMES[node.kind]}「${printed}」が、二つのキーで書かれています。`,
        expected: '一つのものに一つのキー',
        toDo: '同じものなら一つにまとめ、別のものなら remark に違いを書いてください。',
        other: elsewhere && { file: draft.file.file, ...draft.file.positionOf(elsewhere.path) },
      });
    }
  }
}
