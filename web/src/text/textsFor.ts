import { en } from './en/en.ts';
import { ja } from './ja/ja.ts';
import type { Lang, Texts } from './Texts.ts';

/** The words of a language. */
export function textsFor(lang: Lang): Texts {
  return lang === 'en' ? en : ja;
}
