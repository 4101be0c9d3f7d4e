import { html } from 'lit';
import type { FactContext } from '../../facts/FactContext.ts';
import { flowTable } from '../../facts/flowTable.ts';
import type { Column, TableOf } from '../../table/Column.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { carriageMark } from '../../ui/statusMark.ts';
import type { Step } from './buildItem.ts';

/** The columns of a flow that say nothing of one item. */
const OF_WHOLE_FLOWS: ReadonlySet<string> = new Set(['carries', 'excludes']);

/** The flows that carry, exclude or may carry an item, with which of these it is and why that is not known. */
export function stepTable(rows: readonly Step[], context: FactContext): TableOf<Step> {
  const { texts } = context;
  const flows = flowTable(
    rows.map(({ flow }) => ({ flow, way: 'OVER' })),
    context,
  );
  const [from, to, ...rest] = flows.columns
    .filter(({ key }) => !OF_WHOLE_FLOWS.has(key))
    .map(({ key, head, align, text, cell }): Column<Step> => ({
      key,
      head,
      align,
      text: ({ flow }) => text({ flow, way: 'OVER' }),
      ...(cell === undefined ? {} : { cell: ({ flow }: Step) => cell({ flow, way: 'OVER' }) }),
    }));
  const carriage: Column<Step> = {
    key: 'carriage',
    head: texts.item.isSent,
    text: ({ carriage: answer, reasons }) =>
      [texts.words.carriage[answer], ...reasons.map((reason) => texts.words.unknownReason[reason])].join(' '),
    cell: ({ carriage: answer, reasons, inferred, partial }) =>
      html`${carriageMark(answer, texts, partial)} ${basisTag(inferred ? 'INFERRED' : 'STATED', texts)}
      ${reasons.map((reason) => html`<br /><span class="unknown-word small">${texts.words.unknownReason[reason]}</span>`)}`,
  };
  return {
    rows,
    idOf: ({ flow }) => flow.id,
    hasUnknown: ({ carriage: answer }) => answer === 'UNKNOWN',
    columns: [from, to, carriage, ...rest].filter((column) => column !== undefined),
  };
}
