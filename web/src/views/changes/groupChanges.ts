import type { ChangeGroup } from '../../state/changeKinds.ts';
import { formatDay } from '../../text/day.ts';
import type { Texts } from '../../text/Texts.ts';
import { paperName } from '../../ui/paperName.ts';
import type { Change } from './loadChanges.ts';

/** A change under one heading of the table. */
export interface ChangeRow {
  readonly change: Change;
  readonly group: string;
  /** Day and fact: what names a change to scripts. */
  readonly id: string;
}

/** Changes under their headings: by day as they come; by paper or holder once under each that they have, the headings in their order of names. */
export function groupChanges(changes: readonly Change[], group: ChangeGroup, texts: Texts): readonly ChangeRow[] {
  const rows = changes.flatMap((change) =>
    headingsOf(change, group, texts).map((heading) => ({ change, group: heading, id: idOf(change, heading, group) })),
  );
  if (group === 'DAY') return rows;
  const order = new Intl.Collator(texts.lang);
  return rows.toSorted((a, b) => order.compare(a.group, b.group));
}

function headingsOf(
  { day, documents, holders }: Change,
  group: ChangeGroup,
  { lang, changes: words }: Texts,
): readonly string[] {
  switch (group) {
    case 'DAY':
      return [formatDay(day, lang)];
    case 'PAPER':
      return documents.map(paperName);
    case 'HOLDER':
      return holders.length === 0 ? [words.noHolder] : [...new Set(holders.map(({ name }) => name))];
  }
}

/** Under several headings a change stands several times. */
function idOf({ day, fact }: Change, heading: string, group: ChangeGroup): string {
  return group === 'DAY' ? `${day} ${fact.id}` : `${day} ${fact.id} ${heading}`;
}
