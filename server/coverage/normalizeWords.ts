import { INVISIBLE_CHARACTERS, MARKDOWN_ESCAPE } from '../manifest/itemList/cleanName.ts';

/** A printed text as it is compared: compatibility forms unified; tags, white space and what nobody sees left out. */
export function normalizeWords(text: string): string {
  return text
    .replaceAll(/<\/?[a-z][^>]*>/giu, '')
    .replaceAll(MARKDOWN_ESCAPE, '')
    .normalize('NFKC')
    .replaceAll(/\s+/gu, '')
    .replaceAll(INVISIBLE_CHARACTERS, '');
}
