import type { TraceAnswer } from '../lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../lineage/TraceQuestion.ts';
import type { VariantTable } from '../graph/variants.ts';
import type { Problem } from '../manifest/Problem.ts';
import type { LineRange } from '../model/evidence.ts';
import type { Day } from '../model/period.ts';
import type { Revision, RevisionChanges } from '../model/revision.ts';
import type { SourceDocument } from '../model/sourceDocument.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** One line of a paper's own text, counted from 1. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/** One manifest as a client sends it. */
export interface ManifestText {
  readonly file: string;
  readonly text: string;
}

/** The manifests are right. Without a revision nothing was kept: a dry run, or nothing changes. */
export interface ImportAccepted {
  readonly state: 'ACCEPTED';
  readonly revision?: Revision | undefined;
  readonly changes: RevisionChanges;
  readonly warnings: readonly Problem[];
}

/** Something is wrong; the record is as before. */
export interface ImportRefused {
  readonly state: 'REFUSED';
  readonly problems: readonly Problem[];
}

export type ImportOutcome = ImportAccepted | ImportRefused;

/** What resolvers may call; put together once, where the server starts. */
export interface Services {
  readonly store: Pick<GraphStore, 'read'>;
  readonly trace: (question: TraceQuestion) => Promise<TraceAnswer>;
  readonly importManifests: (
    manifests: readonly ManifestText[],
    options: { readonly dryRun: boolean; readonly by: string },
  ) => Promise<ImportOutcome>;
  /** Lines of a paper's own text; null where no folder of papers is provided or the paper is not in it. */
  readonly sourceText: (document: SourceDocument, lines: LineRange) => Promise<readonly SourceLine[] | null>;
  /** Today in Japan. */
  readonly today: () => Day;
  /** The table that stored search keys were made with; the default one if it is left out. */
  readonly variants?: VariantTable | undefined;
}
