import { html } from 'lit';
import type { PaperSheetFragment } from '../../api/generated/graphql.ts';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { Column, TableOf } from '../../table/Column.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { nodeList } from '../../ui/nodeList.ts';
import { unknownTag } from '../../ui/unknownTag.ts';

/** The sheets of a paper: what about, whose, how much each states, and what became of it. */
export function sheetTable(rows: readonly PaperSheetFragment[], context: FactContext): TableOf<PaperSheetFragment> {
  const { texts, href } = context;
  const { matter, facts, holder, words } = texts;
  const count = (key: string, head: string, of: (sheet: PaperSheetFragment) => number): Column<PaperSheetFragment> => ({
    key,
    head,
    align: 'right',
    text: (sheet) => String(of(sheet)),
  });
  return {
    rows,
    idOf: ({ id }) => id,
    columns: [
      {
        key: 'sheet',
        head: words.nodeKind.MATTER,
        isShort: true,
        text: (row) => matter.sheetOf(row.sheet, words.matterKind[row.matterKind]),
      },
      {
        key: 'name',
        head: texts.paper.name,
        isWide: true,
        text: ({ name }) => name,
        cell: (row) => nodeLink(row, href, texts.lang),
      },
      {
        key: 'whose',
        head: facts.whose,
        isWide: true,
        text: ({ dataSubjects }) => dataSubjects.map(({ subject }) => subject.name).join('、') || facts.whoseNotStated,
        cell: ({ dataSubjects }) =>
          dataSubjects.length === 0
            ? unknownTag(facts.whoseNotStated)
            : nodeList(
                dataSubjects.map(({ subject }) => subject),
                href,
                texts.lang,
              ),
      },
      count('flows', texts.list.titles.flows, ({ flows }) => flows.totalCount),
      count('holdings', holder.holdings, ({ holdings }) => holdings.totalCount),
      count('measures', matter.measures, ({ measures }) => measures.totalCount),
      count('notes', facts.notes, ({ notes }) => notes.totalCount),
      {
        key: 'outcome',
        head: matter.outcome,
        text: ({ outcome }) => outcome?.value ?? words.unstated.OUTCOME,
        cell: ({ outcome }) =>
          outcome === null ? unknownTag(words.unstated.OUTCOME) : html`<span lang="ja">${outcome.value}</span>`,
      },
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}
