import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import { closest } from '../../shared/closest.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/** SheetExistsRule: a sheet that a place or an entry names is one of `sheets`. */
export function checkSheetExists({ draft, report }: DocumentContext, sheet: string, path: ManifestPath): boolean {
  const sheets = draft.keys.get('MATTER');
  if (sheets?.has(sheet) === true) return true;
  const keys = [...(sheets?.keys() ?? [])];
  report({
    rule: 'SheetExistsRule',
    path,
    message: `件名「${sheet}」は、この文書の sheets にありません。`,
    expected: keys.length === 0 ? 'sheets に書かれた件名のキー' : keys.join('、'),
    toDo: `キーを直すか、sheets に「${closest(sheet, keys) ?? sheet}」を書いてください。`,
  });
  return false;
}
