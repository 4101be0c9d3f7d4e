import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { paperName } from '../../ui/paperName.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { ExposureMeasure } from './loadExposure.ts';

/** What the sheets say on safeguards, on the holder or on nobody by name. */
export function measureTable(rows: readonly ExposureMeasure[], context: FactContext): TableOf<ExposureMeasure> {
  const { texts, href } = context;
  const { exposure, words, list } = texts;
  return {
    rows,
    idOf: ({ id }) => id,
    hasUnknown: ({ state }) => state === 'BLANK' || state === 'MASKED',
    columns: [
      { key: 'control', head: words.nodeKind.CONTROL, isWide: true, text: ({ control }) => control.name },
      {
        key: 'state',
        head: exposure.state,
        text: ({ state }) => words.measureState[state],
        cell: ({ state }) =>
          state === 'PROMISED' || state === 'NOT_NEEDED'
            ? words.measureState[state]
            : unknownTag(words.measureState[state]),
      },
      { key: 'actor', head: exposure.actor, text: ({ actor }) => words.measureActor[actor] },
      {
        key: 'detail',
        head: exposure.detail,
        text: ({ detail }) => detail ?? list.noDetail,
      },
      {
        key: 'matter',
        head: words.nodeKind.MATTER,
        text: ({ matter }) => `${paperName(matter.document)} ${matter.name}`,
        cell: ({ matter }) => nodeLink(matter, href, texts.lang),
      },
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}
