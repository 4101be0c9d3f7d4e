import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Texts } from './Texts.ts';

/** The words of a language. */
export function textsFor(lang: Texts['lang']): Texts {
  return lang === 'en' ? en : ja;
}
