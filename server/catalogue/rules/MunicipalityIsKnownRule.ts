import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/** MunicipalityIsKnownRule: the scope of a paper or department is a municipality (or joint body) that some file defines, or `jp`. */
export function checkMunicipalityIsKnown({ index, report }: DocumentContext, scope: string, path: ManifestPath): void {
  if (scope === 'jp' || index.get(`municipality:jp/${scope}`) !== undefined) return;
  report({
    rule: 'MunicipalityIsKnownRule',
    path,
    ref: `municipality:jp/${scope}`,
    message: `自治体「${scope}」は、読み込んだどのファイルにもありません。`,
    expected: 'どこかの municipalities に書かれたキー',
    toDo: `語彙ファイルの municipalities に「${scope}: { name: …, code: … }」を書いてください。`,
  });
}
