import type { sets as ja } from '../ja/sets.ts';

/** The words of a list of items as a tree. */
export const sets: typeof ja = {
  top: 'directly in the list',
  openAll: 'Open all',
  closeAll: 'Close all',
  below: (count) => `${count} below`,
  openWith: (mark) => `ends with “${mark}” (etc.)`,
  remark: 'Remark',
  unresolvedTitle: (attachment) =>
    attachment === undefined
      ? 'What this list holds is not in the record'
      : `What this list holds is not in the record (${attachment})`,
  unresolvedHint: 'The paper names the list only. Which items it holds is not known; none can be ruled out.',
  unresolvedRest: (count) =>
    `The paper names ${count} items only. Which others it holds is not known; none can be ruled out.`,
  toMissing: 'See what is missing',
  openTitle: (mark) => (mark === undefined ? 'This list is left open' : `This list ends with “${mark}” (etc.)`),
  openHint: 'There are more items than those named. An item that is not here cannot be ruled out.',
};
