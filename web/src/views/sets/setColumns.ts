import type { Column } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import { paperName } from '../../ui/paperName.ts';
import type { SetItem } from './loadSet.ts';

/** An item in words: what CSV holds and what the filter looks in. */
export function setColumns({ list, parts, sets }: Texts): readonly Column<SetItem>[] {
  return [
    { key: 'path', head: list.heads.path, text: ({ path }) => path.slice(0, -1).join(' › ') || sets.top },
    { key: 'name', head: list.heads.name, text: ({ name }) => name },
    { key: 'list', head: list.heads.list, text: (item) => toListWords(item, { list }) },
    {
      key: 'concept',
      head: list.heads.concept,
      text: ({ concept }) =>
        concept === null
          ? list.notAssigned
          : concept.node.name + (concept.basis === 'INFERRED' ? parts.aside(parts.inferred) : ''),
    },
    {
      key: 'subject',
      head: list.heads.subject,
      text: ({ dataSubjects }) => dataSubjects.map(({ name }) => name).join('、') || list.noSubject,
    },
    {
      key: 'evidence',
      head: list.heads.evidence,
      isWide: true,
      text: ({ evidence }) =>
        [...new Set(evidence.map(({ document, place }) => `${paperName(document)} ${place}`))].join('、') ||
        list.noOwner,
    },
  ];
}

/** Whether what stands below is in the record, and all of it. */
function toListWords(
  { resolved, open, hasChildren }: Pick<SetItem, 'resolved' | 'open' | 'hasChildren'>,
  { list }: Pick<Texts, 'list'>,
): string {
  if (!resolved) return list.unresolved;
  if (open) return list.openList;
  return hasChildren ? list.closed : list.single;
}
