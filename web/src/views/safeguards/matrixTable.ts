import type { SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import type { TableOf } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import { nameColumn } from './nameColumn.ts';
import { nameControl } from './nameControl.ts';
import type { ShownCell, ShownMatrix, ShownRow } from './ShownMatrix.ts';

/** The shown rows and columns as a table, for a file: each cell in words, with the places of what it states. */
export function matrixTable(shown: ShownMatrix, route: SafeguardsRoute, texts: Texts): TableOf<ShownRow> {
  const { safeguards } = texts;
  const own = [
    { key: 'control', head: safeguards.control, text: ({ control }: ShownRow) => nameControl(control, texts) },
    { key: 'group', head: safeguards.group, text: ({ control }: ShownRow) => control.group ?? safeguards.noGroup },
  ];
  const differs = {
    key: 'differs',
    head: safeguards.differs,
    text: (row: ShownRow) => (row.differs ? safeguards.differs : safeguards.same),
  };
  const cells = shown.columns.map((column, at) => ({
    key: column.key,
    head: nameColumn(column, route, texts).whole,
    text: ({ cells: each }: ShownRow) => tell(each[at], texts),
  }));
  return {
    columns: [...own, ...(route.compare === undefined ? [] : [differs]), ...cells],
    rows: shown.rows,
    idOf: ({ control }) => control.id,
  };
}

function tell(cell: ShownCell | undefined, { safeguards }: Texts): string {
  if (cell === undefined) return safeguards.looks.NOT_MENTIONED;
  const word = safeguards.looks[cell.look];
  const places = cell.cell.measures.flatMap(({ detail, evidence }) => [
    ...(detail === null ? [] : [detail]),
    ...evidence.map(({ place }) => place),
  ]);
  return places.length === 0 ? word : `${word}：${[...new Set(places)].join('／')}`;
}
