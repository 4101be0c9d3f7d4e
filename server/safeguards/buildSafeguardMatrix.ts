import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { Ref } from '../model/ref.ts';
import type { Measure } from '../model/safeguard.ts';
import { groupBy } from '../shared/groupBy.ts';
import { cellOf } from './cellOf.ts';
import { columnsOf } from './columnsOf.ts';
import { countStates } from './countStates.ts';
import { differ } from './differ.ts';
import { formOf } from './formOf.ts';
import { notesAtRows } from './notesAtRows.ts';
import type {
  ColumnDraft,
  SafeguardCell,
  SafeguardColumn,
  SafeguardMatrix,
  SafeguardQuestion,
  SafeguardRow,
} from './SafeguardMatrix.ts';
import { searchedIn } from './searchedIn.ts';

/** A matrix of so many cells is not built; the sheets or controls are to be narrowed. */
export interface TooManyCells {
  readonly cells: number;
}

/** Every cell of the controls and columns that are asked for. Costs the cells, the statements of the sheets and the notes of the record. */
export function buildSafeguardMatrix(
  question: SafeguardQuestion,
  facts: RecordFacts,
  mostCells: number,
): SafeguardMatrix | TooManyCells {
  const controls = question.controls ?? readableControls(facts);
  const drafts = columnsOf(question, facts);
  const cells = controls.length * drafts.length;
  if (cells > mostCells) return { cells };
  const notesOn = notesAtRows(facts);
  const columns = drafts.map((draft) => openColumn(draft, notesOn, facts));
  const rows = controls.map((control): SafeguardRow => {
    const row = columns.map(({ cellOn }) => cellOn(control));
    return { control, cells: row, differs: differ(row) };
  });
  return {
    columns: columns.map(({ column }, index) => ({
      ...column,
      counts: countStates(rows.flatMap((row) => row.cells[index] ?? [])),
    })),
    rows,
    counts: countStates(rows.flatMap((row) => row.cells)),
    differing: rows.filter(({ differs }) => differs).length,
  };
}

function readableControls(facts: RecordFacts): readonly Ref<'CONTROL'>[] {
  return facts
    .of('CONTROL')
    .filter(({ unreadable }) => unreadable !== true)
    .map(({ id }) => id);
}

interface OpenColumn {
  readonly column: Omit<SafeguardColumn, 'counts'>;
  readonly cellOn: (control: Ref<'CONTROL'>) => SafeguardCell;
}

function openColumn(
  { statements, ...draft }: ColumnDraft,
  notesOn: (measure: Measure) => readonly Ref<'NOTE'>[],
  facts: RecordFacts,
): OpenColumn {
  const form = formOf(statements, facts);
  const byControl = groupBy(statements, ({ measure }) => measure.control);
  return {
    column: { ...draft, form, searched: searchedIn(statements) },
    cellOn: (control) => cellOf(byControl.get(control) ?? [], form, notesOn),
  };
}
