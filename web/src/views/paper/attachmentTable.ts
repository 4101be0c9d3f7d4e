import { html } from 'lit';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { PaperAttachment } from './buildPaper.ts';

/** What a paper refers to as its parts: what is in each, and whether it is in the record. */
export function attachmentTable(rows: readonly PaperAttachment[], context: FactContext): TableOf<PaperAttachment> {
  const { texts, href } = context;
  const { matter, paper, parts, words } = texts;
  return {
    rows,
    idOf: ({ id }) => id,
    hasUnknown: ({ inRecord }) => !inRecord,
    columns: [
      {
        key: 'name',
        head: words.nodeKind.ATTACHMENT,
        isWide: true,
        text: ({ name }) => name,
        cell: ({ name }) => html`<span lang="ja">${name}</span>`,
      },
      {
        key: 'state',
        head: matter.state,
        isShort: true,
        text: ({ inRecord }) => (inRecord ? paper.inRecord : paper.notInRecord),
        cell: ({ inRecord }) => (inRecord ? paper.inRecord : unknownTag(paper.notInRecord)),
      },
      {
        key: 'holds',
        head: paper.holds,
        isShort: true,
        text: ({ holds }) => holds.map((each) => words.attachmentContent[each]).join(parts.comma) || parts.notStated,
      },
      {
        key: 'sets',
        head: words.nodeKind.ITEM_SET,
        text: ({ itemSets }) => itemSets.nodes.map(({ name }) => name).join('、') || paper.noSet,
        cell: ({ itemSets }) =>
          itemSets.nodes.length === 0
            ? html`<span class="dim">${paper.noSet}</span>`
            : html`${itemSets.nodes.map((set) => html`${nodeLink(set, href, texts.lang)} `)}`,
      },
      {
        key: 'matters',
        head: words.nodeKind.MATTER,
        text: ({ matters }) =>
          matters.map((each) => matter.sheetOf(each.sheet, words.matterKind[each.matterKind])).join(parts.comma) ||
          parts.notStated,
        cell: ({ matters }) =>
          matters.length === 0
            ? parts.notStated
            : html`<ul class="cell-list">
                ${matters.map(
                  ({ id, name, sheet, matterKind }) =>
                    html`<li>
                      <a href=${href({ view: 'matter', id, sel: undefined })} title=${name}
                        >${matter.sheetOf(sheet, words.matterKind[matterKind])}</a
                      >
                    </li>`,
                )}
              </ul>`,
      },
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}
