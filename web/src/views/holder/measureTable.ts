import { html } from 'lit';
import type { MeasureState } from '../../api/generated/enums.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { paperName } from '../../ui/paperName.ts';
import type { Measure } from './buildHolder.ts';

/** The safeguards of one sheet towards this holder, counted by state. */
export interface MeasureRow {
  readonly matter: Measure['matter'];
  readonly counts: Readonly<Record<MeasureState, number>>;
}

/** The measures of each sheet, in the order of the record. */
export function groupMeasures(measures: readonly Measure[]): readonly MeasureRow[] {
  const groups = new Map<
    string,
    { readonly matter: Measure['matter']; readonly counts: Record<MeasureState, number> }
  >();
  for (const { matter, state } of measures) {
    let group = groups.get(matter.id);
    if (group === undefined) {
      group = { matter, counts: { PROMISED: 0, NOT_NEEDED: 0, BLANK: 0, MASKED: 0 } };
      groups.set(matter.id, group);
    }
    group.counts[state] += 1;
  }
  return [...groups.values()];
}

const STATES = ['PROMISED', 'NOT_NEEDED', 'BLANK', 'MASKED'] as const satisfies readonly MeasureState[];

/** How many safeguards each sheet promises of this holder; each sheet leads to its checklist. */
export function measureTable(rows: readonly MeasureRow[], { texts, href }: FactContext): TableOf<MeasureRow> {
  return {
    rows,
    idOf: ({ matter }) => matter.id,
    hasUnknown: ({ counts }) => counts.BLANK + counts.MASKED > 0,
    columns: [
      {
        key: 'matter',
        head: texts.words.nodeKind.MATTER,
        text: ({ matter }) => `${paperName(matter.document)} ${matter.name}`,
        cell: ({ matter }) =>
          html`<span class="dim">${paperName(matter.document)}</span> ${nodeLink(matter, href, texts.lang)}`,
      },
      ...STATES.map((state) => ({
        key: state,
        head: texts.words.measureState[state],
        align: 'right' as const,
        text: ({ counts }: MeasureRow) => String(counts[state]),
      })),
      {
        key: 'checklist',
        head: texts.holder.checklist,
        text: () => texts.holder.checklistOpen,
        cell: ({ matter }) =>
          html`<a href=${href({ view: 'matter', id: matter.id, sel: undefined, tab: 'MEASURES' })}
            >${texts.holder.checklistOpen}</a
          >`,
      },
    ],
  };
}
