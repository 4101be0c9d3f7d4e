import type { ja } from './ja/ja.ts';

/** The languages of the pages. */
export type Lang = 'ja' | 'en';

/**
 * Every word of the pages, in one language: a group for each view and one for what all views use. The Japanese words define which there
 * are; a word that English lacks does not compile.
 */
export type Texts = Omit<typeof ja, 'lang'> & { readonly lang: Lang };
