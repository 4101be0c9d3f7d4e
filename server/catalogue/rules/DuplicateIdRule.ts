import type { ManifestFile, ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Definition } from '../define/DocumentDraft.ts';
import type { Report } from '../ProblemList.ts';

/** DuplicateIdRule: an id is defined once in a file. Says whether this one is free. */
export function checkDuplicateId(
  definitions: ReadonlyMap<string, Definition>,
  id: string,
  path: ManifestPath,
  file: ManifestFile,
  report: Report,
): boolean {
  const first = definitions.get(id);
  if (first === undefined) return true;
  report({
    rule: 'DuplicateIdRule',
    path,
    ref: id,
    message: `「${id}」は、このファイルで二度定義されています。`,
    expected: '一つのものに一つの id',
    toDo: 'どちらかのキーか id を変えてください。同じものなら、一つにまとめてください。',
    other: { file: file.file, ...file.positionOf(first.path) },
  });
  return false;
}
