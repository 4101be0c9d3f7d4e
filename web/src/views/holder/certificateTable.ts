import { html } from 'lit';
import type { FactContext } from '../../facts/FactContext.ts';
import { selectCell } from '../../facts/selectCell.ts';
import type { TableOf } from '../../table/Column.ts';
import { formatDay } from '../../text/day.ts';
import type { Texts } from '../../text/Texts.ts';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { paperName } from '../../ui/paperName.ts';
import { statusMark } from '../../ui/statusMark.ts';
import type { Certificate } from './buildHolder.ts';

/** The day that a certificate is known of: its own, else that of the paper that says so, else the first of its fiscal year. */
export function certificateDay({
  day,
  evidence,
}: Certificate): { readonly day: string; readonly of: 'ITSELF' | 'PAPER' | 'FISCAL_YEAR' } | undefined {
  if (day !== null) return { day, of: 'ITSELF' };
  const [paper] = evidence.map(({ document }) => document);
  if (paper === undefined) return undefined;
  if (paper.date !== null) return { day: paper.date.value, of: 'PAPER' };
  return paper.fiscalYear === null ? undefined : { day: `${paper.fiscalYear.value}-04-01`, of: 'FISCAL_YEAR' };
}

/** Certificates as papers say them; two papers may differ. */
export function certificateTable(rows: readonly Certificate[], context: FactContext): TableOf<Certificate> {
  const { texts } = context;
  const { holder, words } = texts;
  return {
    rows,
    idOf: ({ id }) => id,
    hasUnknown: ({ state }) => state === 'UNREADABLE',
    columns: [
      {
        key: 'scheme',
        head: holder.certificate,
        isShort: true,
        text: ({ scheme, name }) => (scheme === 'OTHER' ? name : words.certificateScheme[scheme]),
        cell: (row) =>
          html`${selectCell(row.scheme === 'OTHER' ? row.name : words.certificateScheme[row.scheme], row.id, row.name, context)}
          ${basisTag(row.basis, texts, row.why)}`,
      },
      {
        key: 'state',
        head: holder.certificateState,
        isShort: true,
        text: ({ state }) => words.certificateState[state],
        cell: ({ state }) =>
          statusMark(state === 'HELD' ? 'certificate' : 'unknown', words.certificateState[state], state !== 'HELD'),
      },
      { key: 'day', head: holder.certificateDay, text: (row) => dayText(row, texts) },
      {
        key: 'paper',
        head: holder.saidBy,
        isShort: true,
        text: ({ evidence }) => [...new Set(evidence.map(({ document }) => paperName(document)))].join('、'),
      },
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}

function dayText(certificate: Certificate, { holder, lang }: Texts): string {
  const dated = certificateDay(certificate);
  if (dated === undefined) return holder.dayNotStated;
  const words = formatDay(dated.day, lang);
  if (dated.of === 'ITSELF') return words;
  return dated.of === 'PAPER' ? holder.dayOfPaper(words) : holder.dayOfYear(dated.day.slice(0, 4));
}
