import type { PrintedName } from '../model/evidence.ts';
import { DEFAULT_VARIANTS, type VariantTable } from './variants.ts';

/** The forms of a name that a search can find. */
export interface Searchable {
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly aka: readonly PrintedName[];
  readonly printed?: string | undefined;
}

/**
 * The stored search key of a node: the key of every form of its name, one a line. A form with a long vowel mark at the end of a
 * word has a second line without it, so that サーバー and サーバ find each other.
 */
export function buildSearchKey(node: Searchable, variants: VariantTable = DEFAULT_VARIANTS): string {
  const keys = formsOf(node).map((form) => foldText(form, variants));
  return [...new Set(keys.flatMap((key) => [key, dropFinalLongMarks(key)]))].filter((key) => key !== '').join('\n');
}

/** Every form of a node's name as it is written, the name first. */
export function formsOf({ name, nameEn, aka, printed }: Searchable): readonly string[] {
  return [name, printed, ...aka.map((other) => other.name), nameEn].filter((form) => form !== undefined);
}

/**
 * The key of a searched text. Whatever stands in a printed form, as it is or in other width, case, kana or variant characters,
 * has a key that stands in the stored key of that form. Empty if the text has nothing to search for.
 */
export function toQueryKey(text: string, variants: VariantTable = DEFAULT_VARIANTS): string {
  const key = foldText(text, variants);
  return LONG_WORD_WITH_FINAL_MARK.test(key) ? dropFinalLongMarks(key) : key;
}

const VARIATION_SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const SPACES_AND_MIDDLE_DOTS = /[\s\u00B7\u2022\u2027\u30FB]/gu;
/** Hyphens, dashes and minus signs are printed for each other and for the long vowel mark. */
const DASHES = /[\u002D\u2010-\u2015\u2212\u2500]/gu;
const WAVE_DASHES = /\u301C/gu;
const KATAKANA = /[\u30A1-\u30F6]/gu;
const KATAKANA_TO_HIRAGANA = -0x60;
const FINAL_LONG_MARK = /(?<=[\u3041-\u3096ー]|^)ー+(?![\u3041-\u3096ー])/gu;
/** JIS Z 8301 drops the mark of words of three and more sounds: from three signs on it is folded in what people type. */
const LONG_WORD_WITH_FINAL_MARK = /[\u3041-\u3096ー]{2}ー(?![\u3041-\u3096ー])/u;

function foldText(text: string, variants: VariantTable): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(VARIATION_SELECTORS, '');
  return Array.from(plain, (character) => variants.get(character) ?? character)
    .join('')
    .replace(SPACES_AND_MIDDLE_DOTS, '')
    .replace(DASHES, 'ー')
    .replace(WAVE_DASHES, '~')
    .replace(KATAKANA, toHiragana);
}

function toHiragana(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + KATAKANA_TO_HIRAGANA);
}

function dropFinalLongMarks(key: string): string {
  return key.replace(FINAL_LONG_MARK, '');
}
