import { html } from 'lit';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { nodeList } from '../../ui/nodeList.ts';
import { paperName } from '../../ui/paperName.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Report } from './matterRows.ts';

export type Assignment = Report['concept']['assignments']['nodes'][number];

/** The items that mean the concept, each with why somebody thinks so. */
export function assignmentTable(rows: readonly Assignment[], context: FactContext): TableOf<Assignment> {
  const { texts, href } = context;
  const { concept, facts, words } = texts;
  return {
    rows,
    idOf: ({ item }) => item.id,
    columns: [
      {
        key: 'item',
        head: words.nodeKind.INFORMATION_ITEM,
        text: ({ item }) => item.path.join(' › '),
        cell: ({ item }) =>
          html`${nodeLink(item, href, texts.lang)}<br /><span class="dim" lang="ja"
              >${item.path.slice(0, -1).join(' › ')}</span
            >`,
      },
      {
        key: 'set',
        head: words.nodeKind.ITEM_SET,
        text: ({ item }) => `${setPaper(item)} ${item.itemSet.name}`.trim(),
        cell: ({ item }) =>
          html`<span class="dim">${setPaper(item)}</span> ${nodeLink(item.itemSet, href, texts.lang)}`,
      },
      {
        key: 'whose',
        head: facts.whose,
        isWide: true,
        text: ({ item }) => item.dataSubjects.map(({ name }) => name).join('、') || facts.whoseNotStated,
        cell: ({ item }) =>
          item.dataSubjects.length === 0
            ? unknownTag(facts.whoseNotStated)
            : nodeList(item.dataSubjects, href, texts.lang),
      },
      {
        key: 'basis',
        head: concept.whyHead,
        text: ({ basis, why }) => (why === null ? words.basis[basis] : `${words.basis[basis]}：${why}`),
        cell: ({ basis, why }) =>
          html`<span class=${basis === 'INFERRED' ? 'inferred-tag' : ''}>${words.basis[basis]}</span>
            <span lang="ja">${why ?? ''}</span>`,
      },
      evidenceColumn(({ evidence, item }) => [...item.evidence, ...evidence], context),
    ],
  };
}

function setPaper({ itemSet: { owner } }: Assignment['item']): string {
  return owner === null ? '' : paperName(owner);
}
