import type { Position } from './Problem.ts';
import type { Manifest } from './schema/manifest.ts';

/** The way to a value in a manifest: `['flows', 'send', 'carries', 0]`. */
export type ManifestPath = readonly (string | number)[];

/** One file that was read and is valid against the schema; its references are not resolved yet. */
export interface ManifestFile {
  /** The name shown to people: the path below the seeds folder, with `/`. */
  readonly file: string;
  readonly manifest: Manifest;
  /** Where the value at this path stands; the nearest existing ancestor if it is not there itself. */
  readonly positionOf: (path: ManifestPath) => Position;
}
