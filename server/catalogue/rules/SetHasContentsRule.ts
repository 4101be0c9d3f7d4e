import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { SetEntry } from '../define/defineSet.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/**
 * SetHasContentsRule (warning): a list, and each section of one, has its names, or `missing` says which attachment would hold them. Without
 * either its contents are unknown; of a document as a whole (form DOCUMENT) that is normal.
 */
export function checkSetHasContents({ report }: DocumentContext, set: SetEntry, path: ManifestPath): void {
  const warn = (name: string, at: ManifestPath): void => {
    report({
      severity: 'WARNING',
      rule: 'SetHasContentsRule',
      path: at,
      message: `「${name}」に項目の一覧がありません。中身は不明として扱います。`,
      expected: 'list（印刷された一覧）か missing（収録されていない添付）',
      toDo: '一覧が紙にあれば list に写し、添付にあるなら missing に書いてください。',
    });
  };
  const hasSections = set.sections !== undefined && set.sections.length > 0;
  if (set.form !== 'DOCUMENT' && set.list === undefined && !hasSections && set.missing === undefined)
    warn(set.name, path);
  set.sections?.forEach((section, index) => {
    if (section.list === undefined && section.missing === undefined) warn(section.name, [...path, 'sections', index]);
  });
}
