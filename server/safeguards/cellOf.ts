import type { Ref } from '../model/ref.ts';
import type { Measure, MeasureState } from '../model/safeguard.ts';
import type { CellState, ColumnForm, SafeguardCell, Statement } from './SafeguardMatrix.ts';

/** One cell: what its statements say together, or which silence it is. Several statements count as the least sure of them, never as more. */
export function cellOf(
  statements: readonly Statement[],
  form: ColumnForm,
  notesOn: (measure: Measure) => readonly Ref<'NOTE'>[],
): SafeguardCell {
  const measures = statements.map(({ measure }) => measure);
  const named = statements.filter(({ unaddressed }) => !unaddressed);
  const deciding = named.length > 0 ? named : statements;
  const state = LEAST_SURE_FIRST.find((one) => deciding.some(({ measure }) => measure.state === one));
  if (state === undefined) return silent(form);
  const isRead = named.some(({ measure }) => measure.state === state && measure.basis === 'STATED');
  return {
    state,
    basis: isRead ? 'STATED' : 'INFERRED',
    unaddressed: named.length === 0,
    mixed: deciding.some(({ measure }) => measure.state !== state),
    measures,
    notes: [...new Set(measures.flatMap(notesOn))],
  };
}

const LEAST_SURE_FIRST: readonly MeasureState[] = ['MASKED', 'BLANK', 'NOT_NEEDED', 'PROMISED'];

const SILENCE: Readonly<Record<ColumnForm, CellState>> = {
  CHECKLIST: 'NOT_ASKED',
  FREE_TEXT: 'NOT_MENTIONED',
  NOTHING_STATED: 'NOT_MENTIONED',
  MASKED: 'MASKED',
};

function silent(form: ColumnForm): SafeguardCell {
  return { state: SILENCE[form], unaddressed: false, mixed: false, measures: [], notes: [] };
}
