import { html, type TemplateResult } from 'lit';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { selectCell } from '../../facts/selectCell.ts';
import type { TableOf } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import type { IconName } from '../../ui/icon.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { brokenAtWords } from '../../ui/brokenAtWords.ts';
import { foldedList } from '../../ui/foldedList.ts';
import { nodeList } from '../../ui/nodeList.ts';
import { paperName } from '../../ui/paperName.ts';
import { statusMark } from '../../ui/statusMark.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import { answerOf, decidingFacts, mannerOf, placesOf, type MatterRow } from './matterRows.ts';

/** So many names or places stand in a cell. */
const SHOWN = 3;

/** Each sheet with what it says of the concept, as the picture has it. */
export function matterTable(rows: readonly MatterRow[], name: string, context: FactContext): TableOf<MatterRow> {
  const { texts, href } = context;
  const { concept, facts, words } = texts;
  return {
    rows,
    idOf: ({ matter }) => matter.id,
    hasUnknown: ({ answer }) => answer === 'UNKNOWN',
    columns: [
      {
        key: 'matter',
        head: words.nodeKind.MATTER,
        isShort: true,
        text: (row) => `${paperName(row.document)} ${matterText(row, texts)}`,
        cell: (row) => selectCell(matterText(row, texts), row.matter.id, row.matter.name, context),
      },
      {
        key: 'printed',
        head: concept.printedNames,
        text: (row) => namesText(row, texts),
        cell: (row) =>
          row.answer === 'UNKNOWN' && row.items.length === 0
            ? reasonTags(row, texts)
            : shorten(
                row.items.map(({ item }) => item.name),
                namesText(row, texts),
                texts,
              ),
      },
      {
        key: 'whose',
        head: facts.whose,
        isWide: true,
        text: ({ matter }) => matter.dataSubjects.map(({ subject }) => subject.name).join('、') || facts.whoseNotStated,
        cell: ({ matter }) =>
          matter.dataSubjects.length === 0
            ? unknownTag(facts.whoseNotStated)
            : nodeList(
                matter.dataSubjects.map(({ subject }) => subject),
                href,
                texts.lang,
              ),
      },
      {
        key: 'where',
        head: facts.where,
        isWide: true,
        text: (row) => placesOf(row).join('／') || concept.nowhere,
        cell: (row) => drawPlaces(placesOf(row), texts),
      },
      {
        key: 'answer',
        head: concept.answerHead(name),
        text: (row) => [answerWords(row, texts), ...row.reasons.map((reason) => words.unknownReason[reason])].join(' '),
        cell: (row) => answerCell(row, texts),
      },
      evidenceColumn(
        (row) => decidingFacts(row).flatMap(({ evidence }) => evidence),
        context,
        () => concept.nowhere,
      ),
    ],
  };
}

/** 2 外部結合 */
export function matterText({ matter }: MatterRow, { words }: Texts): string {
  return `${matter.sheet} ${words.matterKind[matter.matterKind]}`;
}

const ICONS: Readonly<Record<ReturnType<typeof answerOf>, IconName>> = {
  CARRIED: 'carried',
  UNKNOWN: 'unknown',
  EXCLUDED: 'excluded',
  NOT_LISTED: 'notListed',
  NOT_IN_FORCE: 'calendar',
};

/** The answer of a sheet in words. */
function answerWords(row: MatterRow, { concept, words }: Texts): string {
  switch (answerOf(row)) {
    case 'CARRIED':
      return { HELD: words.itemAnswer.CARRIED, SENT: words.carriage.CARRIED, ENTRUSTED: concept.entrusted }[
        mannerOf(row)
      ];
    case 'EXCLUDED':
      return mannerOf(row) === 'HELD' && !decidingFacts(row).some(({ fact }) => fact.kind === 'FLOW')
        ? words.itemAnswer.EXCLUDED
        : words.carriage.EXCLUDED;
    case 'UNKNOWN':
      return words.itemAnswer.UNKNOWN;
    case 'NOT_LISTED':
      return words.itemAnswer.NOT_LISTED;
    case 'NOT_IN_FORCE':
      return concept.notInForce;
  }
}

function answerCell(row: MatterRow, texts: Texts): TemplateResult {
  const mark = statusMark(ICONS[answerOf(row)], answerWords(row, texts), row.answer === 'UNKNOWN');
  const reasons =
    row.answer === 'EXCLUDED'
      ? row.reasons.map(
          (reason) => html`<br /><span class="unknown-word small">${texts.words.unknownReason[reason]}</span>`,
        )
      : undefined;
  return html`${mark} ${basisTag(row.inferred ? 'INFERRED' : 'STATED', texts)}${reasons}`;
}

function namesText({ answer, items, reasons }: MatterRow, { concept, words, parts }: Texts): string {
  if (items.length > 0) return items.map(({ item }) => item.name).join('、');
  if (answer === 'UNKNOWN') return reasons.map((reason) => words.unknownReason[reason]).join(parts.comma);
  return answer === 'NOT_LISTED' ? concept.closedList : concept.nowhere;
}

function reasonTags({ reasons }: MatterRow, { words }: Texts): TemplateResult {
  return html`<span class="cell-tags">${reasons.map((reason) => unknownTag(words.unknownReason[reason]))}</span>`;
}

/** The first places, a line for each, the rest folded. */
function drawPlaces(all: readonly string[], texts: Texts): TemplateResult {
  if (all.length === 0) return html`<span class="dim">${texts.concept.nowhere}</span>`;
  const lines = all.map((place) => html`<li lang="ja">${brokenAtWords(place)}</li>`);
  return foldedList(lines, SHOWN, texts);
}

/** The first of several, the rest folded; `none` where there is nothing. */
function shorten(all: readonly string[], none: string, { parts }: Texts): TemplateResult {
  if (all.length === 0) return html`<span class="dim">${none}</span>`;
  const rest = all.slice(SHOWN);
  const first = html`<span lang="ja">${all.slice(0, SHOWN).join('、')}</span>`;
  if (rest.length === 0) return first;
  return html`${first}
    <details class="disclosure plain">
      <summary>${parts.moreRows(rest.length)}</summary>
      <div class="disclosed" lang="ja">${rest.join('、')}</div>
    </details>`;
}
