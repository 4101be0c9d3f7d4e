import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';

/** The sheets that an entry names, as the places that its `at` completes; keys that do not exist are left out (told of elsewhere). */
export function placesOfSheets({ draft, root }: DocumentContext, sheets: string | readonly string[]): readonly Place[] {
  const known = draft.keys.get('MATTER');
  const places = listOf<string>(sheets, []).flatMap(({ raw: sheet }) =>
    known?.has(sheet) === true ? [{ sheet }] : [],
  );
  return places.length === 0 ? root : places;
}
