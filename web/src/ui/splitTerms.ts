/** A term of the glossary with the other forms that stand for it. */
export interface TermForms {
  readonly term: string;
  readonly aka: readonly string[];
  readonly english: string;
}

/** A piece of a text; with a term, words that the glossary explains. */
export interface TextPart {
  readonly words: string;
  readonly term?: string;
}

/** Finds terms in texts. */
export type SplitTerms = (text: string) => readonly TextPart[];

/** In a sentence, shorter Japanese words (件名, 報告) and English ones are everyday words; alone as a label they are terms. */
const LEAST_JAPANESE = 3;
const LEAST_ENGLISH = 10;

/** Finds the terms of a glossary: a text that is a term, or the first place of each term that stands in it, the longest first. */
export function createSplitTerms(glossary: readonly TermForms[]): SplitTerms {
  const byForm = new Map(glossary.flatMap((entry) => formsOf(entry).map((form) => [fold(form), entry.term] as const)));
  const standing = [...byForm.keys()].filter(isTelling).toSorted((a, b) => b.length - a.length);
  const pattern =
    standing.length === 0 ? undefined : new RegExp(`(${standing.map((form) => toPattern(form)).join('|')})`, 'giu');
  return (text) => {
    const whole = byForm.get(fold(text));
    if (whole !== undefined) return [{ words: text, term: whole }];
    if (pattern === undefined) return [{ words: text }];
    const seen = new Set<string>();
    return text
      .split(pattern)
      .filter((words) => words !== '')
      .map((words) => {
        const term = byForm.get(fold(words));
        if (term === undefined || seen.has(term) || !isTelling(fold(words))) return { words };
        seen.add(term);
        return { words, term };
      });
  };
}

/** The term, other words for it, and its English without what stands in brackets. */
function formsOf({ term, aka, english }: TermForms): readonly string[] {
  return [term, ...aka, english, english.replace(/ \([^)]*\)$/u, '')];
}

function fold(form: string): string {
  return form.trim().toLowerCase();
}

function isTelling(form: string): boolean {
  if (isLatin(form)) return form.includes(' ') || form.length >= LEAST_ENGLISH || /^(?:lgwan|j-lis|isms)/u.test(form);
  return form.length >= LEAST_JAPANESE;
}

function isLatin(form: string): boolean {
  return /^[ -~]+$/u.test(form);
}

function toPattern(form: string): string {
  const literal = form.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`).replaceAll('/', String.raw`\/`);
  return isLatin(form) ? `(?<![A-Za-z])${literal}(?![A-Za-z])` : literal;
}
