import type { Problem } from '../manifest/Problem.ts';
import type { Revision, RevisionChanges, RevisionCounts } from '../model/revision.ts';
import type { SourceFile } from './SourceFile.ts';

/** What is asked of an import. */
export interface ImportRequest {
  readonly files: readonly SourceFile[];
  /** The post or process that imports, never a person's name. */
  readonly by: string;
  readonly dryRun: boolean;
}

/** Applied whole or not at all (promise 9). */
export type ImportOutcome =
  | {
      readonly outcome: 'ACCEPTED';
      readonly dryRun: boolean;
      /** Absent if nothing changed, and in a dry run. */
      readonly revision?: Revision | undefined;
      readonly changes: RevisionChanges;
      readonly counts: RevisionCounts;
      readonly warnings: readonly Problem[];
    }
  | { readonly outcome: 'REFUSED'; readonly problems: readonly Problem[] };
