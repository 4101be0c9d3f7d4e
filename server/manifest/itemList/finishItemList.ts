import { describeNote } from './describeNote.ts';
import type { DraftList, DraftNode, DraftNote } from './Draft.ts';
import type { ItemList, ItemListNode } from './ItemList.ts';
import type { ItemListNote } from './ItemListNote.ts';
import type { PrintedPlaces } from './PrintedPlaces.ts';

/** Turns drafts into the answer: places in the printed text, and a sentence for each note. */
export function finishItemList(list: DraftList, notes: readonly DraftNote[], places: PrintedPlaces): ItemList {
  const countCharacters = characterCounter(places.printed);
  return {
    ...finishList(list, places),
    notes: notes
      .map((note) => finishNote(note, places, countCharacters))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function finishList(list: DraftList, places: PrintedPlaces): Omit<ItemList, 'notes'> {
  const items = list.items.map((node) => finishNode(node, places));
  return list.openMark === undefined ? { items, open: false } : { items, open: true, openMark: list.openMark };
}

function finishNode(node: DraftNode, places: PrintedPlaces): ItemListNode {
  const { start, end } = places.toPrinted(node);
  const { items, ...openness } = finishList(node.children, places);
  return {
    name: node.name,
    printed: places.printed.slice(start, end),
    start,
    end,
    ...(node.number === undefined ? {} : { number: node.number }),
    children: items,
    ...openness,
  };
}

function finishNote(note: DraftNote, places: PrintedPlaces, countCharacters: (offset: number) => number): ItemListNote {
  const { start, end } = places.toPrinted(note);
  const printed = places.printed.slice(start, end);
  const place = `${countCharacters(start) + 1}文字目`;
  return {
    kind: note.kind,
    start,
    end,
    printed,
    message: describeNote(note.kind, { place, printed, detail: note.detail ?? '' }),
  };
}

/** Counts characters as a reader does, where an offset counts UTF-16 units; the same except beside rare kanji such as 𠮷. */
function characterCounter(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    counts[at] = count;
    const unit = text.charCodeAt(at);
    if (unit < 0xdc00 || unit > 0xdfff) count += 1;
  }
  counts[text.length] = count;
  return (offset) => counts[offset] ?? count;
}
