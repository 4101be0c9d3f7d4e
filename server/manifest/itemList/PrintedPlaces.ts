import type { Span } from './Draft.ts';

/** Leads from places in the text that is parsed to places in the text as printed; they differ where repairs were made. */
export interface PrintedPlaces {
  readonly printed: string;
  /** The part of the printed text that a part of the parsed text comes from; empty where a repair added it. */
  readonly toPrinted: (span: Span) => Span;
}

/** The places of a text that is parsed as it is printed. */
export function unchangedPlaces(printed: string): PrintedPlaces {
  return { printed, toPrinted: ({ start, end }) => ({ start, end }) };
}
