import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { MeasureState } from '../../model/safeguard.ts';
import type { DocumentContext } from '../DocumentContext.ts';

const PROMISED = new Set(['○', '〇', '◯']);
const NOT_NEEDED = new Set(['-', '－', 'ー', '‐', '−', '―', '–', '—', '─']);

/**
 * MeasureMarkIsKnownRule: what a printed answer means. ○ is PROMISED, a dash NOT_NEEDED, an empty cell BLANK; a list without a column
 * for answers promises each row. Any other mark needs a `state` beside it.
 */
export function readMeasureState(
  { report }: DocumentContext,
  mark: string | undefined,
  state: MeasureState | undefined,
  path: ManifestPath,
): MeasureState {
  if (state !== undefined) return state;
  const printed = mark?.trim();
  if (printed === undefined || PROMISED.has(printed)) return 'PROMISED';
  if (printed === '') return 'BLANK';
  if (NOT_NEEDED.has(printed)) return 'NOT_NEEDED';
  report({
    rule: 'MeasureMarkIsKnownRule',
    path,
    message: `対策の答え「${printed}」の意味が決まりません。`,
    expected: '○（実施）、-（不要）、空欄',
    toDo: 'state に PROMISED、NOT_NEEDED、BLANK、MASKED のどれかを書いてください。',
  });
  return 'MASKED';
}
