import type { Problem } from '../manifest/Problem.ts';
import type { RecordDocument } from './RecordDocument.ts';
import type { SourceFile } from './SourceFile.ts';

/** A whole record built from its manifests, or every problem of every file. */
export type BuiltRecord =
  | {
      readonly state: 'BUILT';
      readonly documents: ReadonlyMap<string, RecordDocument>;
      readonly sources: ReadonlyMap<string, SourceFile>;
      readonly warnings: readonly Problem[];
    }
  | { readonly state: 'REFUSED'; readonly problems: readonly Problem[] };
