import type { QueryTexts } from '../../text/QueryTexts.ts';
import { element } from '../../ui/element.ts';
import { toReferenceLink } from './referenceLink.ts';

/** Lists longer than this are shown in parts. */
const PART = 100;
/** How many levels begin open: enough to see the shape of an answer. */
const OPEN_LEVELS = 4;
/** Entries of a list longer than this begin closed, each with its name. */
const SHORT_LIST = 12;
/** Once so many rows are shown, no fold begins open, so that a large answer appears at once. */
const OPEN_ROWS = 400;

export interface JsonTree {
  readonly root: HTMLElement;
  readonly openAll: () => void;
  readonly closeAll: () => void;
}

type Entries = readonly (readonly [key: string, value: unknown])[];

interface Drawing {
  readonly texts: QueryTexts;
  rowsLeft: number;
}

/** Draws the inside of a fold that was not open yet. */
const drawers = new WeakMap<HTMLDetailsElement, () => void>();

/** Shows an answer as folds that are drawn when they are first opened. References in it are links that look them up. */
export function createJsonTree(value: unknown, texts: QueryTexts): JsonTree {
  const root = element('div', { class: 'json' });
  const drawing = { texts, rowsLeft: OPEN_ROWS };
  // The outermost braces say nothing: their fields stand by themselves.
  const fields: Entries = isRecord(value) ? Object.entries(value) : [['data', value]];
  root.append(...fields.map(([key, inner]) => drawValue(key, inner, drawing, OPEN_LEVELS)));
  return {
    root,
    openAll: () => {
      openAll(root);
    },
    closeAll: () => {
      for (const fold of root.querySelectorAll('details')) fold.open = false;
    },
  };
}

function openAll(within: Element): void {
  for (const fold of within.querySelectorAll('details')) {
    fold.open = true;
    const draw = drawers.get(fold);
    draw?.();
    if (draw !== undefined) openAll(fold);
  }
}

function drawValue(key: string, value: unknown, drawing: Drawing, openLevels: number): HTMLElement {
  const entries = toEntries(value);
  return entries.length === 0
    ? drawLeaf(key, value, drawing.texts)
    : drawFold(key, Array.isArray(value), entries, drawing, openLevels);
}

function drawFold(key: string, isList: boolean, entries: Entries, drawing: Drawing, openLevels: number): HTMLElement {
  const { texts } = drawing;
  const count = isList ? `[${texts.items(entries.length)}]` : `{${texts.fieldsCount(entries.length)}}`;
  const words = [drawKey(key), isList ? undefined : drawGist(entries), element('span', { class: 'count' }, [count])];
  const body = element('div', { class: 'inside' });
  const fold = element('details', {}, [element('summary', {}, words), body]);
  const insideOpen = isList && entries.length > SHORT_LIST ? 0 : openLevels - 1;
  const draw = (): void => {
    if (drawers.delete(fold)) drawPart(body, entries, drawing, insideOpen);
  };
  drawers.set(fold, draw);
  fold.addEventListener('toggle', draw);
  drawing.rowsLeft -= 1;
  if (openLevels > 0 && drawing.rowsLeft > 0) {
    fold.open = true;
    draw();
  }
  return fold;
}

function drawPart(body: HTMLElement, entries: Entries, drawing: Drawing, openLevels: number): void {
  body.append(...entries.slice(0, PART).map(([key, value]) => drawValue(key, value, drawing, openLevels)));
  const rest = entries.slice(PART);
  if (rest.length === 0) return;
  const more = element(
    'button',
    { type: 'button', class: 'plain' },
    [drawing.texts.more(Math.min(rest.length, PART))],
    {
      click: () => {
        const next = body.childElementCount - 1;
        more.remove();
        drawPart(body, rest, drawing, openLevels);
        body.children[next]?.querySelector<HTMLElement>('summary, a')?.focus();
      },
    },
  );
  body.append(more);
}

/** What a fold is about: the name in it, or the name of the first thing in it that has one. */
function drawGist(entries: Entries): HTMLElement | undefined {
  const inside = entries.map(([, value]) => value).filter(isRecord);
  const gist = [Object.fromEntries(entries), ...inside].map(findName).find((name) => name !== undefined);
  return gist === undefined ? undefined : element('span', { class: 'gist' }, [`${gist.slice(0, 80)} `]);
}

function findName(value: Readonly<Record<string, unknown>>): string | undefined {
  return ['name', 'place', 'value', 'id', 'kind'].map((key) => value[key]).find((each) => typeof each === 'string');
}

function drawLeaf(key: string, value: unknown, texts: QueryTexts): HTMLElement {
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  const shown = element('span', { class: value === null ? 'null' : typeof value }, [text]);
  const link = typeof value === 'string' ? toReferenceLink(value, texts) : undefined;
  return element('div', { class: 'leaf' }, [drawKey(key), shown, link]);
}

function drawKey(key: string): HTMLElement {
  return element('span', { class: /^\d+$/u.test(key) ? 'key index' : 'key' }, [`${key}: `]);
}

function toEntries(value: unknown): Entries {
  if (Array.isArray(value)) return value.map((each: unknown, index) => [String(index), each] as const);
  return isRecord(value) ? Object.entries(value) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
