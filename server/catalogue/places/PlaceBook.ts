import type { ManifestPath } from '../../manifest/ManifestFile.ts';

/** A place of one word that was read as one inside the heading above it. */
export interface PlaceInside {
  readonly sheet: string | undefined;
  readonly heading: string;
  readonly word: string;
  readonly path: ManifestPath;
}

/** How the places of one file were read: which words its sheets use as headings, and which were taken for places inside one. */
export interface PlaceBook {
  readonly addHeading: (sheet: string | undefined, heading: string | undefined) => void;
  readonly addInside: (place: PlaceInside) => void;
  /** The words taken for a place inside a heading that the same sheet also uses as a heading, each of its places once. */
  readonly doubtful: () => readonly PlaceInside[];
}

export function openPlaceBook(): PlaceBook {
  const headings = new Set<string>();
  const inside = new Map<string, PlaceInside>();
  const keyOf = (sheet: string | undefined, word: string): string => `${sheet ?? ''} ${word}`;
  return {
    addHeading: (sheet, heading) => {
      if (heading !== undefined) headings.add(keyOf(sheet, heading));
    },
    addInside: (place) => inside.set(JSON.stringify(place.path), place),
    doubtful: () => [...inside.values()].filter(({ sheet, word }) => headings.has(keyOf(sheet, word))),
  };
}
