import type { SetsRoute } from '../../state/routes/setsRoute.ts';
import { filterRows } from '../../table/filterRows.ts';
import { whenPrinted } from '../../ui/whenPrinted.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { drawSet, type ShownSet } from './drawSet.ts';
import { loadSet, type LoadedSet, type SetItem } from './loadSet.ts';
import { moveInTree } from './moveInTree.ts';
import { setColumns } from './setColumns.ts';
import { showRows, type TreeRow } from './showRows.ts';
import { TreeState } from './TreeState.ts';

/** Opens a list of items as a tree that folds: filtered by words, all opened or closed at once, by keyboard as by mouse, as CSV and on paper. */
export const openSetsView: OpenViewOn<SetsRoute> = (stage) => {
  const state = new TreeState();
  const view = openLoadedView<SetsRoute, LoadedSet>(stage, {
    keyOf: ({ id }) => id,
    load: loadSet,
    title: ({ set }) => set.name,
    draw: ({ value, route, redraw }) => drawSet(showSet(value, route, stage, state, redraw)),
    // The links of the row that the keyboard is at follow it in the tab order; those of the others do not.
    drawn: () => {
      for (const link of stage.host.querySelectorAll<HTMLElement>('.item-row :is(a, summary)'))
        link.tabIndex = link.closest<HTMLElement>('.item-row')?.tabIndex ?? 0;
    },
  });
  const print = (isPrinting: boolean): void => {
    state.print(isPrinting);
    view.redraw();
  };
  const endPrinting = whenPrinted(
    () => {
      print(true);
    },
    () => {
      print(false);
    },
  );
  return {
    ...view,
    close: () => {
      endPrinting();
      view.close();
    },
  };
};

function showSet(value: LoadedSet, route: SetsRoute, stage: Stage, state: TreeState, redraw: () => void): ShownSet {
  state.take(value);
  const columns = setColumns(stage.texts());
  const found = filterRows(value.items, columns, route.filter);
  const isFiltered = found.length < value.items.length;
  const rows = showRows(state.tree, state.open, isFiltered ? new Set(found.map(({ id }) => id)) : undefined);
  const isThere = rows.some(({ item }) => item.id === state.focus);
  const focus = (isThere ? state.focus : rows[0]?.item.id) ?? '';
  const change = (ids: readonly string[], isOpen: boolean): void => {
    state.change(ids, isOpen);
    redraw();
  };
  return {
    value,
    route,
    stage,
    columns,
    found,
    rows,
    focus,
    toggle: (id) => {
      state.focus = id;
      change([id], rows.find(({ item }) => item.id === id)?.isOpen !== true);
    },
    changeAll: (isOpen) => {
      state.changeAll(isOpen);
      redraw();
    },
    press: (event) => {
      press(event, rows, stage.host, change, (id) => {
        state.focus = id;
        redraw();
      });
    },
  };
}

function press(
  event: KeyboardEvent,
  rows: readonly TreeRow<SetItem>[],
  host: HTMLElement,
  change: (ids: readonly string[], isOpen: boolean) => void,
  setFocus: (id: string) => void,
): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches('.item-row') || event.ctrlKey || event.altKey) return;
  const move = moveInTree(rows, target.dataset['id'] ?? '', event.key);
  if (move === undefined) return;
  event.preventDefault();
  const findRow = (id: string): HTMLElement | null => host.querySelector(`.item-row[data-id="${CSS.escape(id)}"]`);
  switch (move.kind) {
    case 'FOCUS':
      setFocus(move.id);
      findRow(move.id)?.focus();
      return;
    case 'OPEN':
    case 'CLOSE':
      change(move.ids, move.kind === 'OPEN');
      return;
    case 'FOLLOW':
      findRow(move.id)?.querySelector('a')?.click();
  }
}
