import type { MeasureText } from '../layout/estimateWidth.ts';
import { wrapText } from '../layout/wrapText.ts';
import { chooseRows } from '../transform/chooseRows.ts';
import type { Detail } from '../transform/levelOfDetail.ts';
import type { ViewBox } from '../viewgraph/ViewGraph.ts';
import type { Mark } from './marks.ts';
import type { PictureWords, Saying } from './PictureWords.ts';

/** A row of a box below its name: its lines of text and where it begins. */
export interface PlannedRow {
  readonly kind: 'ITEM' | 'MORE' | 'FOOT';
  readonly mark: Mark;
  readonly lines: readonly string[];
  readonly unknown: boolean;
  readonly y: number;
  readonly height: number;
}

/** What is written in a box, where, and how large it gets. Lengths in px at the level's own size. */
export interface BoxPlan {
  readonly box: ViewBox;
  readonly detail: Detail;
  readonly width: number;
  readonly height: number;
  /** Where lines like to meet it, from its top. */
  readonly anchor: number;
  readonly name: readonly string[];
  readonly sayings: readonly (Saying & { readonly y: number })[];
  readonly rows: readonly PlannedRow[];
  readonly shape: string;
  readonly custody: string;
  readonly title: string;
}

/** What the reader has opened or asked for. */
export interface BoxChoice {
  readonly unfolded: boolean;
  readonly filter: string;
}

export const PADDING = 12;
export const HEADER = 30;
const NARROWEST = 166;
const WIDEST = 220;
const STEP = 18;
const MOST_FEET = 2;

/** Plans a box at a level of detail. */
export function planBox(
  box: ViewBox,
  detail: Detail,
  choice: BoxChoice,
  words: PictureWords,
  measure: MeasureText,
): BoxPlan {
  const title = words.describeBox(box);
  const frame = { box, detail, shape: words.shape(box), custody: words.custody(box), title };
  if (detail === 'FAR') return { ...frame, width: 56, height: 12, anchor: 6, name: [], sayings: [], rows: [] };
  if (detail === 'MIDDLE') return { ...frame, ...planMiddle(box, words, measure) };
  return { ...frame, ...planNear(box, choice, words, measure) };
}

function planMiddle(
  box: ViewBox,
  words: PictureWords,
  measure: MeasureText,
): Omit<BoxPlan, 'box' | 'detail' | 'shape' | 'custody' | 'title'> {
  const { lines } = wrapText(words.name(box), { width: 150 - 42 - 8, size: 14, bold: true, maxLines: 1 }, measure);
  const count = box.members?.length ?? box.counts.carried + box.counts.unknown;
  const sayings = [
    { text: box.members === undefined ? words.itemCount(count) : words.members(count), unknown: false, y: 46 },
  ];
  if (box.unknownEnds > 0) sayings.push({ text: words.unknownCount(box.unknownEnds), unknown: true, y: 46 });
  return { width: 150, height: 58, anchor: 29, name: lines, sayings, rows: [] };
}

function planNear(
  box: ViewBox,
  choice: BoxChoice,
  words: PictureWords,
  measure: MeasureText,
): Omit<BoxPlan, 'box' | 'detail' | 'shape' | 'custody' | 'title'> {
  const padding = box.shape === 'PASS_THROUGH' ? PADDING + 4 : PADDING;
  const name = words.name(box);
  const header = measure(words.shape(box), 14, false) + measure(words.custody(box), 14, true) + 40 + 2 * padding;
  const width = chooseWidth(name, Math.max(NARROWEST, header), padding, measure);
  const inner = width - 2 * padding;
  const lines = wrapText(name, { width: inner, size: 16, bold: true, maxLines: 2 }, measure).lines;
  let y = HEADER + 8 + lines.length * 22;
  const details = [
    ...box.details.map(words.detail),
    ...(box.members === undefined ? [] : [{ text: words.members(box.members.length), unknown: false }]),
  ];
  const sayings = details.flatMap((saying) =>
    wrapText(saying.text, { width: inner, size: 14, bold: saying.unknown, maxLines: 2 }, measure).lines.map((text) => {
      y += 20;
      return { text, unknown: saying.unknown, y: y - 5 };
    }),
  );
  y += 6;
  const rows: PlannedRow[] = [];
  for (const row of listRows(box, choice, words)) {
    const wrapped = wrapText(row.text, { width: inner - 22, size: 14, bold: row.unknown, maxLines: 3 }, measure).lines;
    const height = wrapped.length * 20 + (row.kind === 'FOOT' ? 8 : 6);
    rows.push({ kind: row.kind, mark: row.mark, unknown: row.unknown, lines: wrapped, y, height });
    y += height;
  }
  const height = rows.length === 0 ? y + 6 : y;
  return { width, height, anchor: 45, name: lines, sayings, rows };
}

/** The narrowest box whose name fits its two lines. */
function chooseWidth(name: string, least: number, padding: number, measure: MeasureText): number {
  for (let width = Math.ceil(least); width < WIDEST; width += STEP) {
    const inner = width - 2 * padding;
    if (!wrapText(name, { width: inner, size: 16, bold: true, maxLines: 2 }, measure).cut) return width;
  }
  return WIDEST;
}

interface ListedRow {
  readonly kind: PlannedRow['kind'];
  readonly mark: Mark;
  readonly text: string;
  readonly unknown: boolean;
}

function listRows(box: ViewBox, { unfolded, filter }: BoxChoice, words: PictureWords): readonly ListedRow[] {
  const chosen = ['PASS_THROUGH', 'SUBJECT', 'GROUP'].includes(box.shape)
    ? undefined
    : chooseRows(box, unfolded, filter);
  if (chosen !== undefined && !unfolded && filter === '' && box.counts.carried === 0 && box.counts.unknown > 1) {
    const text = words.unknownItems(box.counts.unknown);
    return [{ kind: 'MORE', mark: 'unknown', text, unknown: true }, ...listFeet(box, words)];
  }
  const rows = (chosen?.rows ?? []).map((item): ListedRow => {
    const unknown = item.carriage === 'UNKNOWN' || item.unresolved;
    const mark: Mark = item.unresolved
      ? 'unresolved'
      : item.carriage === 'CARRIED'
        ? box.partial
          ? 'partial'
          : 'carried'
        : item.carriage === 'UNKNOWN'
          ? 'unknown'
          : 'stopped';
    return { kind: 'ITEM', mark, text: item.unresolved ? words.unresolved(item.name) : item.name, unknown };
  });
  const more: ListedRow[] = [];
  if (chosen !== undefined && chosen.more > 0)
    more.push({ kind: 'MORE', mark: 'more', text: words.moreItems(chosen.more), unknown: false });
  if (chosen !== undefined && chosen.filtered > 0)
    more.push({ kind: 'MORE', mark: 'more', text: words.hiddenItems(chosen.filtered), unknown: false });
  return [...rows, ...more, ...listFeet(box, words)];
}

function listFeet(box: ViewBox, words: PictureWords): readonly ListedRow[] {
  return box.feet.slice(0, MOST_FEET).map((foot): ListedRow => {
    const { text, unknown } = words.foot(foot);
    return { kind: 'FOOT', mark: unknown ? 'unknown' : 'erase', text, unknown };
  });
}
