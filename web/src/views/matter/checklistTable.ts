import { html } from 'lit';
import type { MeasureState } from '../../api/generated/enums.ts';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { selectCell } from '../../facts/selectCell.ts';
import type { TableOf } from '../../table/Column.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { SheetMeasure } from './buildMatter.ts';

/** States that do not tell whether something is promised. */
const UNKNOWN_STATES: ReadonlySet<MeasureState> = new Set(['BLANK', 'MASKED']);

/** The safeguards of a sheet in the order of the paper: which, who does it towards whom, and what the sheet says of it. */
export function checklistTable(rows: readonly SheetMeasure[], context: FactContext): TableOf<SheetMeasure> {
  const { texts, href } = context;
  const { matter, words } = texts;
  return {
    rows,
    idOf: ({ id }) => id,
    hasUnknown: ({ state }) => UNKNOWN_STATES.has(state),
    columns: [
      {
        key: 'control',
        head: words.nodeKind.CONTROL,
        isWide: true,
        text: ({ control, detail }) => (detail === null ? control.name : `${control.name}：${detail}`),
        cell: ({ control, detail, id, basis, why }) =>
          html`${selectCell(control.name, id, control.name, context)} ${basisTag(basis, texts, why)}
          ${detail === null ? undefined : html`<br /><span class="dim" lang="ja">${detail}</span>`}`,
      },
      { key: 'side', head: matter.side, isShort: true, text: ({ side }) => words.measureSide[side] },
      {
        key: 'actor',
        head: matter.actor,
        text: ({ actor, toward }) => [words.measureActor[actor], ...toward.map(({ name }) => name)].join('→'),
        cell: ({ actor, toward }) =>
          html`${actor === 'NOT_STATED' ? html`<span class="unknown-word">${words.measureActor[actor]}</span>` : words.measureActor[actor]}
          ${toward.map((node) => html`→ ${nodeLink(node, href, texts.lang)} `)}`,
      },
      { key: 'form', head: matter.form, isShort: true, text: ({ form }) => words.measureForm[form] },
      {
        key: 'state',
        head: matter.state,
        isShort: true,
        text: ({ state }) => words.measureState[state],
        cell: ({ state }) =>
          UNKNOWN_STATES.has(state) ? unknownTag(words.measureState[state]) : html`${words.measureState[state]}`,
      },
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}
