import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { LineRange } from '../../model/evidence.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import type { Place } from '../places/Place.ts';

/**
 * PlaceWithinSheetRule (warning): the first line of a place is not among those of another sheet than the one it names. Lines of no
 * sheet pass, since attachments stand behind the sheets; the overview (s0) reaches elsewhere on purpose.
 */
export function checkPlaceWithinSheet(
  { draft, report }: DocumentContext,
  { sheet, lines }: Place,
  path: ManifestPath,
): void {
  if (sheet === undefined || sheet === 's0' || lines === undefined) return;
  const sheets = draft.file.manifest.sheets ?? {};
  const isIn = (key: string): boolean => contains(sheets[key]?.lines, lines);
  if (isIn(sheet)) return;
  const other = Object.keys(sheets).find((key) => key !== sheet && isIn(key));
  if (other === undefined) return;
  report({
    severity: 'WARNING',
    rule: 'PlaceWithinSheetRule',
    path,
    message: `行 @L${lines.from} は、件名「${sheet}」ではなく「${other}」の行（${wordsOf(sheets[other]?.lines)}）にあります。`,
    expected: `「${sheet}」の行（${wordsOf(sheets[sheet]?.lines)}）`,
    toDo: '件名のキーか行番号を確かめてください。',
  });
}

function contains(written: string | readonly string[] | undefined, lines: LineRange): boolean {
  return [written ?? []].flat().some((text) => {
    const range = /^L(\d+)-(\d+)$/u.exec(text);
    return range !== null && lines.from >= Number(range[1]) && lines.from <= Number(range[2]);
  });
}

function wordsOf(written: string | readonly string[] | undefined): string {
  return written === undefined ? '記載なし' : [written].flat().join('、');
}
