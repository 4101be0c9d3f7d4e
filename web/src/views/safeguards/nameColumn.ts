import type { SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { paperName } from '../../ui/paperName.ts';
import type { ShownColumn } from './ShownMatrix.ts';

/** The words of a column: paper, sheet with its kind, and who must act; in a comparison its whole name. */
export interface ColumnName {
  readonly paper: string;
  readonly sheet: string;
  /** Who must act; that it is not stated; or that no safeguard is. */
  readonly actor: string;
  /** What is not stated of the actor looks unknown. */
  readonly isUnknown: boolean;
  /** All of it in a line. */
  readonly whole: string;
}

/** Names a column in words, for heads, cells and files. */
export function nameColumn(
  { subject, matters, actor, form }: ShownColumn,
  { compare }: Pick<SafeguardsRoute, 'compare'>,
  { safeguards, words, parts }: Texts,
): ColumnName {
  const [matter] = matters;
  if (compare === 'PARTY' || matter === undefined) {
    const papers = [...new Set(matters.map(({ document }) => paperName(document)))].join(parts.comma);
    const name = { paper: papers, sheet: subject.name, actor: safeguards.forms[form], isUnknown: false };
    return { ...name, whole: subject.name };
  }
  const paper = paperName(matter.document);
  const sheet = [safeguards.sheet(matter.sheet), matter.sheet === 0 ? '' : words.matterKind[matter.matterKind]]
    .filter((part) => part !== '')
    .join(' ');
  if (compare === 'SHEET') {
    return { paper, sheet, actor: safeguards.forms[form], isUnknown: false, whole: `${paper} ${sheet} ${matter.name}` };
  }
  const who = actor === null ? safeguards.forms.NOTHING_STATED : words.measureActor[actor];
  return {
    paper,
    sheet,
    actor: who,
    isUnknown: actor === null || actor === 'NOT_STATED',
    whole: safeguards.column(paper, sheet, who),
  };
}
