import type { GraphRows } from '../graph/rows.ts';

/** The manifest of one document as the store and the log keep it. */
export interface ManifestText {
  /** The document's reference. */
  readonly document: string;
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  /** The hash of the seed file that it was last loaded from; '' if it came by an import alone. */
  readonly seedSha256: string;
}

/** One document built: its manifest and what it puts into the graph. */
export interface RecordDocument {
  readonly document: string;
  readonly rows: GraphRows;
}
