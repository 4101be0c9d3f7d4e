import type { DraftNote, Span } from './Draft.ts';
import {
  ATTACHED_OPEN_MARKS,
  BREAKS,
  CLOSING_BRACKETS,
  FULL_STOPS,
  OPENING_BRACKETS,
  QUOTES,
  SEPARATORS,
} from './notation.ts';

/** A piece of a printed list; what no token covers is white space or covered by a note. */
export type Token =
  | (Span & { readonly type: 'TEXT'; readonly whole: boolean })
  | (Span & { readonly type: 'SEPARATOR'; readonly form: SeparatorForm })
  | (Span & { readonly type: 'OPEN' | 'CLOSE'; readonly family: string });

/** STOP is a full stop that stands for a comma; BREAK a line or cell border; WORD a separator that the caller declared. */
export type SeparatorForm = 'COMMA' | 'STOP' | 'BREAK' | 'WORD';

/** The words that the caller declared, by their first character, longest first. */
export interface DeclaredWords {
  readonly wholeNames: ReadonlyMap<string, readonly string[]>;
  readonly separators: ReadonlyMap<string, readonly string[]>;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly notes: readonly DraftNote[];
  readonly foundWholeNames: ReadonlySet<string>;
}

/** Groups declared words by their first character, longest first, so that a look-up costs nothing where none begins. */
export function indexByFirstCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const first = word[0];
    if (first === undefined) continue;
    const same = index.get(first);
    if (same === undefined) index.set(first, [word]);
    else same.push(word);
  }
  return index;
}

/** Cuts a printed list into names, brackets and separators, in one pass and without judging anything. */
export function tokenizeItemList(text: string, range: Span, declared: DeclaredWords, onStep?: () => void): Tokens {
  const tokens: Token[] = [];
  const notes: DraftNote[] = [];
  const foundWholeNames = new Set<string>();
  const quoteEnds = findQuoteEnds(text, range, notes);
  let textStart: number | undefined;

  const endText = (end: number): void => {
    if (textStart !== undefined)
      tokens.push({ type: 'TEXT', start: textStart, end: trimmedEnd(text, end), whole: false });
    textStart = undefined;
  };

  let at = range.start;
  while (at < range.end) {
    onStep?.();
    const whole = textStart === undefined ? findWholeName(text, at, range.end, declared) : undefined;
    if (whole !== undefined) {
      foundWholeNames.add(whole);
      tokens.push({ type: 'TEXT', start: at, end: at + whole.length, whole: true });
      at += whole.length;
      continue;
    }
    const structure = readStructure(text, at, range, declared);
    if (structure !== undefined) {
      endText(at);
      if (structure.escape) notes.push({ kind: 'MARKDOWN_ESCAPE', start: at, end: at + 1 });
      else tokens.push(structure.token);
      at = structure.escape ? at + 1 : structure.token.end;
      continue;
    }
    if (textStart === undefined && !isSpace(text, at)) textStart = at;
    at = quoteEnds.get(at) ?? at + 1;
  }
  endText(range.end);
  return { tokens, notes, foundWholeNames };
}

type Structure = { readonly escape: false; readonly token: Token } | { readonly escape: true };

function readStructure(text: string, at: number, range: Span, declared: DeclaredWords): Structure | undefined {
  const character = text.charAt(at);
  if (character === '\\') {
    return at + 1 < range.end && isStructural(text.charAt(at + 1)) ? { escape: true } : undefined;
  }
  const token = readBracket(character, at) ?? readSeparator(text, character, at, range, declared);
  return token === undefined ? undefined : { escape: false, token };
}

function readBracket(character: string, at: number): Token | undefined {
  const opening = OPENING_BRACKETS.get(character);
  if (opening !== undefined) return { type: 'OPEN', start: at, end: at + 1, family: opening };
  const closing = CLOSING_BRACKETS.get(character);
  if (closing !== undefined) return { type: 'CLOSE', start: at, end: at + 1, family: closing };
  return undefined;
}

function readSeparator(
  text: string,
  character: string,
  at: number,
  range: Span,
  declared: DeclaredWords,
): Token | undefined {
  const separator = (form: SeparatorForm, length = 1): Token => ({
    type: 'SEPARATOR',
    start: at,
    end: at + length,
    form,
  });
  if (BREAKS.has(character)) return separator('BREAK');
  if (SEPARATORS.has(character) && !isInsideNumber(text, at)) return separator('COMMA');
  if (FULL_STOPS.has(character) && isMisprintedStop(text, character, at, range)) return separator('STOP');
  const word = declared.separators.get(character)?.find((candidate) => fits(text, candidate, at, range.end));
  return word === undefined ? undefined : separator('WORD', word.length);
}

/** A whole name ends where a name can end: before a separator, a bracket, a space or a mark such as 等. */
function findWholeName(text: string, at: number, end: number, declared: DeclaredWords): string | undefined {
  return declared.wholeNames.get(text.charAt(at))?.find((name) => {
    if (!fits(text, name, at, end)) return false;
    const after = at + name.length;
    if (isNameEnd(text, after, end, declared)) return true;
    const mark = ATTACHED_OPEN_MARKS.find((candidate) => fits(text, candidate, after, end));
    return mark !== undefined && isNameEnd(text, after + mark.length, end, declared);
  });
}

function isNameEnd(text: string, at: number, end: number, declared: DeclaredWords): boolean {
  if (at >= end || isSpace(text, at) || isStructural(text.charAt(at)) || FULL_STOPS.has(text.charAt(at))) return true;
  return declared.separators.get(text.charAt(at))?.some((word) => fits(text, word, at, end)) ?? false;
}

function fits(text: string, word: string, at: number, end: number): boolean {
  return at + word.length <= end && text.startsWith(word, at);
}

function isStructural(character: string): boolean {
  return (
    SEPARATORS.has(character) ||
    BREAKS.has(character) ||
    OPENING_BRACKETS.has(character) ||
    CLOSING_BRACKETS.has(character)
  );
}

/** The comma of `2,800`: between a digit and exactly three digits. */
function isInsideNumber(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character !== ',' && character !== '，') return false;
  return (
    isDigit(text, at - 1) &&
    isDigit(text, at + 1) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3) &&
    !isDigit(text, at + 4)
  );
}

/** A full stop between names. Not one: `TLS1.2`, `www.example`, a number before its text (`8.人的`), an ellipsis, `．` beside another. */
function isMisprintedStop(text: string, character: string, at: number, range: Span): boolean {
  if (character === '。' || character === '｡') return true;
  if (FULL_STOPS.has(text.charAt(at - 1)) || FULL_STOPS.has(text.charAt(at + 1))) return false;
  if (at === range.start) return true;
  const insideWord = isAsciiWord(text, at - 1) && at + 1 < range.end && isAsciiWord(text, at + 1);
  return !insideWord && !isDigit(text, at - 1);
}

function isDigit(text: string, at: number): boolean {
  return /^[0-9０-９]$/u.test(text.charAt(at));
}

function isAsciiWord(text: string, at: number): boolean {
  return /^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]$/u.test(text.charAt(at));
}

function isSpace(text: string, at: number): boolean {
  return /^\s$/u.test(text.charAt(at));
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (isSpace(text, at - 1)) at -= 1;
  return at;
}

/** Where each quoted part ends, by its start; a quote without its partner is an ordinary character and a note. */
function findQuoteEnds(text: string, range: Span, notes: DraftNote[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const waiting: { readonly at: number; readonly closing: string }[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    const character = text.charAt(at);
    const closing = QUOTES.get(character);
    if (closing !== undefined) waiting.push({ at, closing });
    else if (character === '」' || character === '』') {
      const opener = waiting.at(-1);
      if (opener?.closing === character) {
        ends.set(opener.at, at + 1);
        waiting.pop();
      } else notes.push({ kind: 'UNBALANCED_QUOTE', start: at, end: at + 1 });
    }
  }
  for (const { at } of waiting) notes.push({ kind: 'UNBALANCED_QUOTE', start: at, end: at + 1 });
  return ends;
}
