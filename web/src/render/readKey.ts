import type { FocusKey } from '../layout/moveFocus.ts';

/** What a key does in the picture. */
export type KeyAction =
  | { readonly does: 'MOVE'; readonly to: FocusKey }
  | { readonly does: 'ZOOM'; readonly by: number }
  | { readonly does: 'FIT' | 'SELECT' | 'UNFOLD' | 'EVIDENCE' | 'ESCAPE' | 'HELP' };

const MOVES: Readonly<Record<string, FocusKey>> = {
  ArrowRight: 'RIGHT',
  ArrowLeft: 'LEFT',
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  Home: 'HOME',
  End: 'END',
  u: 'UNKNOWN',
};

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  '+': { does: 'ZOOM', by: 1.25 },
  ';': { does: 'ZOOM', by: 1.25 },
  '-': { does: 'ZOOM', by: 0.8 },
  '0': { does: 'FIT' },
  Enter: { does: 'SELECT' },
  ' ': { does: 'UNFOLD' },
  e: { does: 'EVIDENCE' },
  Escape: { does: 'ESCAPE' },
  '?': { does: 'HELP' },
};

/** Reads a key as ui.md §6 says; undefined for keys that belong to the page, and for all with Ctrl, Alt or the command key. */
export function readKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const to = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (to !== undefined) return { does: 'MOVE', to };
  return Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;
}
