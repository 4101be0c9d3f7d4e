import type { Texts } from '../../text/Texts.ts';
import { element } from '../../ui/element.ts';
import { toReferenceLink } from './referenceLink.ts';

/** Lists longer than this are shown in parts. */
const PART = 100;
/** Folds that begin open: enough to see the shape of an answer. */
const OPEN_LEVELS = 4;
/** No fold beyond these begins open, so that a large answer appears at once. */
const OPEN_ROWS = 400;

export interface JsonTree {
  readonly root: HTMLElement;
  readonly openAll: () => void;
  readonly closeAll: () => void;
}

/** Shows a value as folds that are drawn when they are first opened. References in it are links that look them up. */
export function createJsonTree(value: unknown, texts: Texts): JsonTree {
  const budget = { rows: OPEN_ROWS };
  const root = element('div', { class: 'json' }, [drawValue(undefined, value, texts, 0, budget)]);
  const setAll = (open: boolean): void => {
    for (let folds = [...root.querySelectorAll('details')]; folds.length > 0; ) {
      for (const fold of folds) fold.open = open;
      // Folds inside are drawn at the toggle event, which comes later: draw them now.
      folds = open ? folds.flatMap((fold) => drawInside(fold)) : [];
    }
  };
  return {
    root,
    openAll: () => {
      setAll(true);
    },
    closeAll: () => {
      setAll(false);
    },
  };
}

const drawers = new WeakMap<HTMLDetailsElement, () => void>();

function drawInside(fold: HTMLDetailsElement): readonly HTMLDetailsElement[] {
  const draw = drawers.get(fold);
  if (draw === undefined) return [];
  draw();
  return [...fold.querySelectorAll('details')];
}

interface Budget {
  rows: number;
}

function drawValue(key: string | undefined, value: unknown, texts: Texts, level: number, budget: Budget): HTMLElement {
  if (typeof value !== 'object' || value === null) return drawLeaf(key, value, texts);
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown, index) => [String(index), each] as const)
    : Object.entries(value);
  if (entries.length === 0) return drawLeaf(key, value, texts);
  return drawFold(key, Array.isArray(value), entries, texts, level, budget);
}

function drawFold(
  key: string | undefined,
  isList: boolean,
  entries: readonly (readonly [string, unknown])[],
  texts: Texts,
  level: number,
  budget: Budget,
): HTMLElement {
  const count = element('span', { class: 'count' }, [isList ? texts.items(entries.length) : texts.fieldsCount(entries.length)]);
  const summary = element('summary', {}, [drawKey(key, isList), isList ? '[ ' : '{ ', drawGist(entries, isList), count, isList ? ' ]' : ' }']);
  const body = element('div', { class: 'inside' });
  const fold = element('details', {}, [summary, body]);
  const draw = (): void => {
    if (!drawers.delete(fold)) return;
    drawPart(body, entries, 0, texts, level + 1, budget);
  };
  drawers.set(fold, draw);
  fold.addEventListener('toggle', draw);
  budget.rows -= entries.length;
  if (level < OPEN_LEVELS && budget.rows > 0) {
    fold.open = true;
    draw();
  }
  return fold;
}

function drawPart(body: HTMLElement, entries: readonly (readonly [string, unknown])[], from: number, texts: Texts, level: number, budget: Budget): void {
  body.append(...entries.slice(from, from + PART).map(([key, value]) => drawValue(key, value, texts, level, budget)));
  const left = entries.length - from - PART;
  if (left <= 0) return;
  const more = element('button', { type: 'button', class: 'plain' }, [texts.more(Math.min(left, PART))], {
    click: () => {
      const last = body.children.length - 1;
      more.remove();
      drawPart(body, entries, from + PART, texts, level, { rows: 0 });
      const next = body.children[last];
      if (next instanceof HTMLElement) (next.querySelector<HTMLElement>('summary, a') ?? next).focus();
    },
  });
  body.append(more);
}

/** What a closed fold is about: the name or id in it. */
function drawGist(entries: readonly (readonly [string, unknown])[], isList: boolean): HTMLElement | undefined {
  if (isList) return undefined;
  const named = ['name', 'id', 'place', 'value'].flatMap((key) => entries.filter(([each, value]) => each === key && typeof value === 'string'))[0];
  return named === undefined ? undefined : element('span', { class: 'gist' }, [`${String(named[1]).slice(0, 80)} `]);
}

function drawLeaf(key: string | undefined, value: unknown, texts: Texts): HTMLElement {
  const kind = value === null ? 'null' : typeof value;
  const shown = element('span', { class: `value ${kind}` }, [typeof value === 'string' ? `"${value}"` : JSON.stringify(value)]);
  const link = typeof value === 'string' ? toReferenceLink(value, texts) : undefined;
  return element('div', { class: 'leaf' }, [drawKey(key, false), shown, link]);
}

function drawKey(key: string | undefined, isList: boolean): HTMLElement | undefined {
  if (key === undefined) return undefined;
  return element('span', { class: isList || !/^\d+$/u.test(key) ? 'key' : 'key index' }, [`${key}: `]);
}
