import { html } from 'lit';
import type { NoteFactFragment } from '../api/generated/graphql.ts';
import type { TableOf } from '../table/Column.ts';
import { nodeList } from '../ui/nodeList.ts';
import { evidenceColumn } from './evidenceCell.ts';
import type { FactContext } from './FactContext.ts';
import { selectCell } from './selectCell.ts';

/** Oddities of a paper: what is printed, how it was understood, and whether that changes an answer. */
export function noteTable(rows: readonly NoteFactFragment[], context: FactContext): TableOf<NoteFactFragment> {
  const { texts, href } = context;
  const { matter, words } = texts;
  const changes = ({ changesAnswers }: NoteFactFragment): string =>
    changesAnswers ? matter.changesAnswers : matter.changesNothing;
  return {
    rows,
    idOf: ({ id }) => id,
    columns: [
      {
        key: 'kind',
        head: matter.noteKind,
        isShort: true,
        text: ({ noteKind }) => words.noteKind[noteKind],
        cell: (note) => selectCell(words.noteKind[note.noteKind], note.id, note.printedWords, context),
      },
      {
        key: 'printed',
        head: matter.printed,
        isWide: true,
        text: ({ printedWords }) => printedWords,
        cell: ({ printedWords }) => html`<span lang="ja">「${printedWords}」</span>`,
      },
      {
        key: 'understood',
        head: matter.understood,
        isWide: true,
        text: ({ understood }) => understood,
        cell: ({ understood }) => html`<span lang="ja">${understood}</span>`,
      },
      { key: 'changes', head: matter.effect, isShort: true, text: changes },
      {
        key: 'about',
        head: matter.about,
        text: ({ about }) => about.map(({ name }) => name).join(texts.parts.comma) || matter.aboutWhole,
        cell: ({ about }) => (about.length === 0 ? matter.aboutWhole : nodeList(about, href, texts.lang)),
      },
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}
