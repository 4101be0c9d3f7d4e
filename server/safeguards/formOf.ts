import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { ColumnForm, Statement } from './SafeguardMatrix.ts';

/**
 * What kind of list a column was read from (docs/decisions/0302): a checklist only if every row has a printed answer of its own, an
 * empty one included; free text otherwise. A list that cannot be read goes before both: what stands in it is not known.
 */
export function formOf(statements: readonly Statement[], facts: RecordFacts): ColumnForm {
  if (statements.length === 0) return 'NOTHING_STATED';
  const isUnreadable = ({ measure }: Statement): boolean =>
    facts.findOf('CONTROL', measure.control)?.unreadable === true;
  if (statements.some(isUnreadable)) return 'MASKED';
  return statements.every(({ measure }) => measure.mark !== undefined) ? 'CHECKLIST' : 'FREE_TEXT';
}
