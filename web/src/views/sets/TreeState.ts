import { buildTree, type TreeNode } from './buildTree.ts';
import type { LoadedSet, SetItem } from './loadSet.ts';

/** Up to so many items a list is open when it is first shown. */
const OPEN_UP_TO = 60;

/** What is open of the list that is shown, and which row the keyboard is at; kept while the page is open. */
export class TreeState {
  tree: readonly TreeNode<SetItem>[] = [];
  open: ReadonlySet<string> = new Set();
  focus: string | undefined;
  #value: LoadedSet | undefined;
  #beforePrint: ReadonlySet<string> | undefined;

  /** Takes an answer; another list starts anew, the same one keeps what is open. */
  take(loaded: LoadedSet): void {
    if (loaded === this.#value) return;
    const isOther = loaded.set.id !== this.#value?.set.id;
    this.#value = loaded;
    this.tree = buildTree(loaded.items);
    if (isOther) this.open = loaded.items.length <= OPEN_UP_TO ? this.#all() : new Set();
  }

  change(ids: readonly string[], isOpen: boolean): void {
    const closed = new Set(isOpen ? [] : ids);
    this.open = new Set([...this.open, ...(isOpen ? ids : [])].filter((id) => !closed.has(id)));
  }

  changeAll(isOpen: boolean): void {
    this.open = isOpen ? this.#all() : new Set();
  }

  /** On paper everything is open; afterwards it is as it was. */
  print(isPrinting: boolean): void {
    if (isPrinting) this.#beforePrint ??= this.open;
    this.open = isPrinting ? this.#all() : (this.#beforePrint ?? this.open);
    if (!isPrinting) this.#beforePrint = undefined;
  }

  #all(): ReadonlySet<string> {
    return new Set(this.#value?.items.filter((item) => item.hasChildren).map(({ id }) => id));
  }
}
