import type { Evidence } from '../model/evidence.ts';
import type { Statement } from './SafeguardMatrix.ts';

/** The lists that statements stand in, each once: the sheet and its heading, with the lines of what was read in it. */
export function searchedIn(statements: readonly Statement[]): readonly Evidence[] {
  const lists = new Map<string, Evidence>();
  for (const place of statements.flatMap(({ measure }) => measure.evidence)) {
    const key = [place.document, place.matter, place.heading].join(' ');
    const list = lists.get(key);
    lists.set(key, list === undefined ? toList(place) : widen(list, place));
  }
  return [...lists.values()];
}

/** Without what only one row of the list has. */
function toList({ document, matter, heading, place, lines }: Evidence): Evidence {
  return { document, matter, heading, place: placeOfList(place, heading), lines, basis: 'STATED' };
}

/** 「件名2 情報保護対策 システム9」 → 「件名2 情報保護対策」. */
function placeOfList(place: string, heading: string | undefined): string {
  const start = heading === undefined ? -1 : place.indexOf(heading);
  return heading === undefined || start < 0 ? place : place.slice(0, start + heading.length);
}

function widen(list: Evidence, { lines }: Evidence): Evidence {
  if (lines === undefined || list.lines === undefined) return list;
  return {
    ...list,
    lines: { from: Math.min(list.lines.from, lines.from), to: Math.max(list.lines.to, lines.to) },
  };
}
