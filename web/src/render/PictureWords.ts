import type { BoxDetail, BoxFoot, LineNetwork, ViewBox, ViewLine, ViewStub } from '../viewgraph/ViewGraph.ts';

/** A text, and whether it says that something is not known (then it is ochre and bold). */
export interface Saying {
  readonly text: string;
  readonly unknown: boolean;
}

/** Every word that a picture writes, in one language. */
export interface PictureWords {
  readonly name: (box: { readonly name: string; readonly nameEn?: string | undefined }) => string;
  readonly shape: (box: ViewBox) => string;
  readonly custody: (box: ViewBox) => string;
  readonly detail: (detail: BoxDetail) => Saying;
  readonly foot: (foot: BoxFoot) => Saying;
  readonly moreItems: (count: number) => string;
  readonly hiddenItems: (count: number) => string;
  readonly itemCount: (count: number) => string;
  readonly unknownCount: (count: number) => string;
  /** One row for items of which nothing is known to arrive. */
  readonly unknownItems: (count: number) => string;
  readonly unresolved: (name: string) => string;
  readonly network: (network: LineNetwork) => string;
  readonly reason: (reason: string) => string;
  readonly flows: (count: number) => string;
  readonly inferred: string;
  readonly partial: string;
  readonly notSent: string;
  readonly joined: (names: readonly string[]) => string;
  readonly stubTarget: (stub: ViewStub) => string;
  readonly truncated: string;
  readonly members: (count: number) => string;
  /** What stands beside a box that is too far away to be read. */
  readonly tip: (box: ViewBox, linesIn: number, linesOut: number) => readonly Saying[];
  /** What a screen reader and a pointer's title say of a box and of a line. */
  readonly describeBox: (box: ViewBox) => string;
  readonly describeLine: (line: ViewLine, from: string, to: string) => string;
}
