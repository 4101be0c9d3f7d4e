import type { Problem } from '../../manifest/Problem.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DefinitionIndex } from '../define/DefinitionIndex.ts';
import { referencesIn } from '../referencesIn.ts';

/** ReferencesStayRule: what a document of the record refers to is not removed by an import that does not bring that document along. */
export function checkNothingIsLost(
  index: DefinitionIndex,
  replaced: readonly CatalogueDocument[],
  kept: readonly CatalogueDocument[],
): readonly Problem[] {
  const gone = new Map<string, string>(
    replaced.flatMap(({ nodes, file }) =>
      nodes.filter(({ id }) => index.get(id) === undefined).map(({ id }) => [id, file] as const),
    ),
  );
  if (gone.size === 0) return [];
  return kept.flatMap((document) =>
    [...referencesIn(document)].flatMap((id): readonly Problem[] => {
      const file = gone.get(id);
      if (file === undefined) return [];
      return [
        {
          severity: 'ERROR',
          rule: 'ReferencesStayRule',
          file: document.file,
          line: 1,
          column: 1,
          ref: id,
          message: `この文書が参照している「${id}」が、${file} からなくなります。`,
          expected: '参照されているものの定義',
          toDo: `${file} に定義を残すか、この文書を一緒に直して取り込んでください。`,
          other: index.homeOf(id),
        },
      ];
    }),
  );
}
