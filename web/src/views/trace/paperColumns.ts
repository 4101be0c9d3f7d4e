import { html } from 'lit';
import type { TableOf } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import type { ToHref } from '../../ui/evidenceLink.ts';
import { paperName } from '../../ui/paperName.ts';
import type { LoadedTrace } from './loadTrace.ts';

type Paper = LoadedTrace['trace']['completeness']['papers'][number];

/** Every paper that was searched, and whether this answer rests on it. */
export function paperTable({ trace }: LoadedTrace, texts: Texts, href: ToHref): TableOf<Paper> {
  const { trace: words } = texts;
  const cited = new Set(trace.completeness.papersCited.map(({ id }) => id));
  const isCited = ({ id }: Paper): string => (cited.has(id) ? words.cited : words.searchedOnly);
  return {
    rows: trace.completeness.papers,
    idOf: ({ id }) => id,
    columns: [
      {
        key: 'paper',
        head: words.colPaper,
        isShort: true,
        text: paperName,
        cell: (paper) => html`<a href=${href({ view: 'paper', id: paper.id })}>${paperName(paper)}</a>`,
        sortKey: paperName,
      },
      { key: 'name', head: words.colName, text: ({ name }) => name, sortKey: ({ name }) => name },
      { key: 'cited', head: words.colCited, isShort: true, text: isCited, sortKey: isCited },
    ],
  };
}
