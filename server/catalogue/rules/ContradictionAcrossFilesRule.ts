import type { Problem } from '../../manifest/Problem.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentDraft } from '../define/DocumentDraft.ts';
import { toProblem } from '../ProblemList.ts';

interface Claim {
  readonly file: string;
  readonly owner: string;
  readonly position: { readonly line: number; readonly column: number };
}

/** ContradictionAcrossFilesRule: an id is defined by one file only; the others refer to it (`mentions` gives it their places and printed forms). */
export function checkFilesAgree(
  drafts: readonly DocumentDraft[],
  known: readonly CatalogueDocument[],
): readonly Problem[] {
  const claims = new Map<string, Claim>();
  for (const { nodes, file, owner } of known) {
    for (const { id } of nodes) claims.set(id, { file, owner, position: { line: 1, column: 1 } });
  }
  return drafts.flatMap(({ file, owner, definitions }) =>
    [...definitions.values()].flatMap(({ id, kind, path }) => {
      const first = claims.get(id);
      if (first === undefined) {
        claims.set(id, { file: file.file, owner, position: file.positionOf(path) });
        return [];
      }
      if (kind === 'INFORMATION_ITEM' || (first.owner === owner && kind !== 'SOURCE_DOCUMENT')) return [];
      return [
        toProblem(file, {
          rule: 'ContradictionAcrossFilesRule',
          path,
          ref: id,
          message: `「${id}」は、すでに ${first.file} で定義されています。`,
          expected: '一つのものは一つのファイルで定義する',
          toDo: 'ここでは定義を消して id で参照し、この文書での場所や印刷された形は mentions に書いてください。',
          other: { file: first.file, ...first.position },
        }),
      ];
    }),
  );
}
