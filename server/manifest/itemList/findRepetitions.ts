import type { DraftNode, DraftNote } from './Draft.ts';
import { invariant } from '../../shared/invariant.ts';
import { excerpt } from './excerpt.ts';

/** Gives equal contents equal numbers, so that subtrees are compared at no cost. */
export type Interner = Map<string, number>;

/**
 * Finds names that one list prints twice. A run of two or more that repeats an earlier run is one note on the block;
 * `contents` tells for each item what it holds, so that the note can say whether it is the same.
 */
export function findRepetitions(items: readonly DraftNode[], contents: readonly number[]): readonly DraftNote[] {
  const notes: DraftNote[] = [];
  const lastIndex = new Map<string, number>();
  let run: Run | undefined;
  const endRun = (): void => {
    if (run !== undefined) notes.push(noteOf(run, items, contents));
    run = undefined;
  };
  items.forEach((item, index) => {
    const following = run === undefined ? undefined : run.earlier + run.length;
    if (run !== undefined && following !== undefined && following < run.start && items[following]?.name === item.name) {
      run.length += 1;
    } else {
      endRun();
      const earlier = lastIndex.get(item.name);
      if (earlier !== undefined) run = { start: index, earlier, length: 1 };
    }
    lastIndex.set(item.name, index);
  });
  endRun();
  return notes;
}

interface Run {
  readonly start: number;
  readonly earlier: number;
  length: number;
}

function noteOf(run: Run, items: readonly DraftNode[], contents: readonly number[]): DraftNote {
  const repeated = items.slice(run.start, run.start + run.length);
  const first = repeated[0];
  const last = repeated.at(-1);
  invariant(first !== undefined && last !== undefined, 'a run has at least one item');
  const single = run.length === 1;
  const subject = single ? quote(first) : `${quote(first)}から${quote(last)}までの${run.length}項目`;
  const changed = repeated.filter((_, step) => contents[run.start + step] !== contents[run.earlier + step]);
  const whose = single
    ? ''
    : changed
        .slice(0, 3)
        .map((node) => `${quote(node)}の`)
        .join('');
  const difference = changed.length === 0 ? '' : `（${whose}括弧の中は前と違う）`;
  return {
    kind: single ? 'REPEATED_NAME' : 'REPEATED_BLOCK',
    start: first.start,
    end: last.end,
    detail: `${subject}${difference}`,
  };
}

function quote(node: DraftNode): string {
  return `「${excerpt(node.name)}」`;
}
