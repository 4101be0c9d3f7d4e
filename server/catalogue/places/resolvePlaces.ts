import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { checkPlaceWithinSheet } from '../rules/PlaceWithinSheetRule.ts';
import { checkSheetExists } from '../rules/SheetExistsRule.ts';
import { parseAt, type WrittenPlace } from './parseAt.ts';
import type { Place } from './Place.ts';

/**
 * The places of an entry: its own `at`, completed by the enclosing entry's. Without `at` they are the enclosing ones. With a sheet
 * the place starts anew (heading, then the rest). Without a sheet it stays on the enclosing one: one word is a place inside the
 * enclosing heading, if there is one; more words are a heading and a place in it; `@L56` alone changes the lines only.
 */
export function resolvePlaces(
  context: DocumentContext,
  at: string | readonly string[] | undefined,
  enclosing: readonly Place[],
  path: ManifestPath,
): readonly Place[] {
  if (at === undefined) return enclosing;
  const texts = typeof at === 'string' ? [at] : at;
  if (context.draft.documentKind === 'VOCABULARY') return texts.map((text) => placeInVocabulary(text, enclosing));
  const places: Place[] = [];
  texts.forEach((text, index) => {
    const written = parseAt(text);
    const atPath = typeof at === 'string' ? [...path, 'at'] : [...path, 'at', index];
    if ('problem' in written) {
      const expected = '「s2 情報保護対策 システム9 @L56」の形';
      context.report({
        rule: 'PlaceIsReadableRule',
        path: atPath,
        message: `場所「${text}」を読み取れません。`,
        expected,
        toDo: written.problem,
      });
      return;
    }
    const above = places.at(-1) === undefined ? enclosing : places.slice(-1);
    const place = completePlace(context, written, above, atPath);
    if (place === undefined) return;
    checkPlaceWithinSheet(context, place, atPath);
    places.push(place);
  });
  return places;
}

function placeInVocabulary(text: string, enclosing: readonly Place[]): Place {
  const source = enclosing[0]?.inside ?? '';
  return { inside: `${source} ${text}`.trim() };
}

function completePlace(
  context: DocumentContext,
  { sheet, words, lines }: WrittenPlace,
  above: readonly Place[],
  path: ManifestPath,
): Place | undefined {
  if (sheet !== undefined) {
    if (!checkSheetExists(context, sheet, path)) return undefined;
    context.places.addHeading(sheet, words[0]);
    return { sheet, heading: words[0], inside: rest(words.slice(1)), lines };
  }
  const inherited = shared(above, (place) => place.sheet);
  if (inherited === undefined) {
    reportSeveralSheets(context, words.join(' '), path);
    return undefined;
  }
  const base = { sheet: inherited.value, lines };
  const heading = shared(above, (place) => place.heading)?.value;
  if (words.length === 0) return { ...base, heading, inside: shared(above, (place) => place.inside)?.value };
  const [word = '', ...more] = words;
  if (more.length === 0 && heading !== undefined) {
    context.places.addInside({ sheet: inherited.value, heading, word, path });
    return { ...base, heading, inside: word };
  }
  context.places.addHeading(inherited.value, word);
  return { ...base, heading: word, inside: rest(more) };
}

function rest(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(' ');
}

/** What all places have in common; `undefined` if they differ in it. */
function shared(
  places: readonly Place[],
  part: (place: Place) => string | undefined,
): { readonly value: string | undefined } | undefined {
  const [first, ...others] = places;
  const value = first && part(first);
  return others.every((place) => part(place) === value) ? { value } : undefined;
}

/** PlaceHasOneSheetRule: a place without a sheet stands under facts of one sheet; never guessed among several. */
function reportSeveralSheets(context: DocumentContext, words: string, path: ManifestPath): void {
  context.report({
    rule: 'PlaceHasOneSheetRule',
    path,
    message: `「${words}」がどの件名の場所か決まりません。上の事実の場所がいくつもの件名にあります。`,
    expected: '「s2」のような件名のキーで始まる場所',
    toDo: '場所の初めに件名のキーを書いてください。',
  });
}
