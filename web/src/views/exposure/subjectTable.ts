import { html } from 'lit';
import type { WholeSubjectFragment } from '../../api/generated/graphql.ts';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { unknownTag } from '../../ui/unknownTag.ts';

/** Whose items are or may be there, with every number as printed: nothing is added. */
export function subjectTable(
  rows: readonly WholeSubjectFragment[],
  context: FactContext,
): TableOf<WholeSubjectFragment> {
  const { texts, href } = context;
  const { exposure, facts, words } = texts;
  return {
    rows,
    idOf: ({ subject }) => subject.id,
    hasUnknown: ({ counts, itemCounts }) => counts.length === 0 || itemCounts.unknown > 0,
    columns: [
      {
        key: 'subject',
        head: facts.whose,
        text: ({ subject }) => subject.name,
        cell: ({ subject }) => nodeLink(subject, href, texts.lang),
      },
      {
        key: 'count',
        head: exposure.howMany,
        isWide: true,
        text: ({ counts }) =>
          counts.map(({ count, at }) => count.count.printed + texts.parts.aside(at.name)).join('／') ||
          words.unstated.PEOPLE,
        cell: ({ subject, counts }) =>
          counts.length === 0
            ? unknownTag(words.unstated.PEOPLE)
            : html`<ul class="cell-list">
                ${counts.map(
                  ({ count, at }) =>
                    html`<li>
                      <b lang="ja">${count.count.printed}</b>
                      ${at.id === subject.id ? undefined : html`<span class="dim">${nodeLink(at, href, texts.lang)}</span>`}
                    </li>`,
                )}
              </ul>`,
      },
      { key: 'carried', head: exposure.there.CARRIED, align: 'right', text: (row) => String(row.itemCounts.carried) },
      { key: 'unknown', head: exposure.there.UNKNOWN, align: 'right', text: (row) => String(row.itemCounts.unknown) },
      evidenceColumn(
        ({ counts }) => counts.flatMap(({ count }) => count.evidence),
        context,
        () => exposure.noPlace,
      ),
    ],
  };
}
