import { html } from 'lit';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { paperName } from '../../ui/paperName.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import { countsOn, type About, type Matter } from './buildSubject.ts';

/** The lists and parts of lists that are about somebody. */
export function aboutTable(rows: readonly About[], context: FactContext): TableOf<About> {
  const { texts, href } = context;
  const { subject, words } = texts;
  const remarks = ({ open, resolved }: About): readonly string[] => [
    ...(resolved ? [] : [words.unknownReason.UNRESOLVED_LIST]),
    ...(open ? [words.unknownReason.OPEN_LIST] : []),
  ];
  const contents = (row: About): string =>
    'items' in row ? subject.itemsIn(row.items.totalCount) : row.path.join(' › ');
  return {
    rows,
    idOf: ({ id }) => id,
    hasUnknown: ({ open, resolved }) => open || !resolved,
    columns: [
      {
        key: 'paper',
        head: words.nodeKind.SOURCE_DOCUMENT,
        isShort: true,
        text: (row) => ownerOf(row),
      },
      {
        key: 'name',
        head: words.nodeKind.ITEM_SET,
        isWide: true,
        text: ({ name }) => name,
        cell: (row) => nodeLink(row, href, texts.lang),
      },
      {
        key: 'contents',
        head: subject.contents,
        text: (row) => [contents(row), ...remarks(row)].join(' '),
        cell: (row) =>
          html`<span lang="ja">${contents(row)}</span> ${remarks(row).map((remark) => unknownTag(remark))}`,
      },
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}

function ownerOf(row: About): string {
  const owner = 'items' in row ? row.owner : row.itemSet.owner;
  return owner === null ? '' : paperName(owner);
}

/** The sheets that name a data subject, with the numbers printed there. */
export function matterTable(rows: readonly Matter[], id: string, context: FactContext): TableOf<Matter> {
  const { texts, href } = context;
  const { subject, words } = texts;
  return {
    rows,
    idOf: ({ id: matter }) => matter,
    hasUnknown: (matter) => countsOn(matter, id).length === 0,
    columns: [
      {
        key: 'paper',
        head: words.nodeKind.SOURCE_DOCUMENT,
        isShort: true,
        text: ({ document }) => paperName(document),
      },
      {
        key: 'matter',
        head: words.nodeKind.MATTER,
        text: ({ sheet, name }) => `${sheet} ${name}`,
        cell: (matter) =>
          html`${matter.sheet} ${words.matterKind[matter.matterKind]}<br />${nodeLink(matter, href, texts.lang)}`,
      },
      {
        key: 'counts',
        head: subject.numbers,
        text: (matter) => countsOn(matter, id).join('、') || words.unstated.PEOPLE,
        cell: (matter) => {
          const counts = countsOn(matter, id);
          return counts.length === 0
            ? unknownTag(words.unstated.PEOPLE)
            : html`<span lang="ja">${counts.join('、')}</span>`;
        },
      },
      evidenceColumn((matter) => placesOn(matter, id), context),
    ],
  };
}

function placesOn({ dataSubjects }: Matter, id: string): Matter['dataSubjects'][number]['evidence'] {
  return dataSubjects.filter((each) => each.subject.id === id).flatMap(({ evidence }) => evidence);
}
