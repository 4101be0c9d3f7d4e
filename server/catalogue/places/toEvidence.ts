import type { Evidence } from '../../model/evidence.ts';
import type { Ref } from '../../model/ref.ts';
import { isRefOf } from '../../model/ref.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import type { Place } from './Place.ts';

/** The evidence of a value at its places. What is given as printed stands at the first of them; the others may word it differently. */
export function toEvidence(
  { draft }: DocumentContext,
  places: readonly Place[],
  { printed, inferred }: { readonly printed?: string | undefined; readonly inferred?: string | undefined } = {},
): readonly Evidence[] {
  const sheets = draft.keys.get('MATTER');
  return places.map((place, at) => ({
    document: draft.owner,
    matter: matterOf(sheets?.get(place.sheet ?? '')),
    heading: place.heading,
    place: [sheetLabel(place.sheet), place.heading, place.inside].filter((part) => part !== undefined).join(' '),
    lines: place.lines,
    printed: at === 0 ? printed : undefined,
    basis: inferred === undefined ? 'STATED' : 'INFERRED',
    why: inferred,
  }));
}

/** 「件名2」; the overview, sheet 0, is 「概要」. */
function sheetLabel(sheet: string | undefined): string | undefined {
  if (sheet === undefined) return undefined;
  const number = sheet.slice(1);
  return number === '0' ? '概要' : `件名${number}`;
}

function matterOf(id: Ref | undefined): Ref<'MATTER'> | undefined {
  return id !== undefined && isRefOf('MATTER', id) ? id : undefined;
}
