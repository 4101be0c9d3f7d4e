import { isRefOf, type Ref } from '../../model/ref.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import type { Place } from '../places/Place.ts';

/** The sheets that places name, each once, in the order named. */
export function mattersOf({ draft }: DocumentContext, places: readonly Place[]): readonly Ref<'MATTER'>[] {
  const ids = draft.keys.get('MATTER');
  const matters = places.flatMap(({ sheet }) => {
    const id = sheet === undefined ? undefined : ids?.get(sheet);
    return id !== undefined && isRefOf('MATTER', id) ? [id] : [];
  });
  return [...new Set(matters)];
}
