import type { FindingsAnswer } from '../findings/Finding.ts';
import type { TooManyFacts } from '../findings/FactsCache.ts';
import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { ExposureAnswer } from '../lineage/exposure/ExposureAnswer.ts';
import type { ExposureQuestion } from '../lineage/exposure/ExposureQuestion.ts';
import type { PathAnswer } from '../lineage/paths/PathAnswer.ts';
import type { PathQuestion } from '../lineage/paths/PathQuestion.ts';
import type { ConceptAnswer, ConceptQuestion } from '../lineage/concept/ConceptAnswer.ts';
import type { TraceAnswer } from '../lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../lineage/TraceQuestion.ts';
import type { ImportOutcome, ImportRequest } from '../loading/ImportOutcome.ts';
import type { TextLine } from '../loading/SourceTexts.ts';
import type { LineRange } from '../model/evidence.ts';
import type { Day } from '../model/period.ts';
import type { SourceDocument } from '../model/sourceDocument.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import type { NodeCache } from './loaders/NodeCache.ts';

/** What resolvers may call; put together once, where the server starts. */
export interface Services {
  readonly store: Pick<GraphStore, 'read'>;
  /** What earlier requests have read; without it each reads for itself. */
  readonly nodes?: NodeCache | undefined;
  readonly trace: (question: TraceQuestion) => Promise<TraceAnswer>;
  /** The facts of the current revision, of one municipality (its scope) or of all. */
  readonly facts: (scope: string | undefined) => Promise<RecordFacts | TooManyFacts>;
  /** What the rules find in these facts on a day. */
  readonly findings: (facts: RecordFacts, day: Day) => Promise<FindingsAnswer>;
  readonly exposure: (question: ExposureQuestion) => Promise<ExposureAnswer>;
  readonly paths: (question: PathQuestion) => Promise<PathAnswer>;
  readonly conceptReport: (question: ConceptQuestion) => Promise<ConceptAnswer>;
  readonly importManifests: (request: ImportRequest) => Promise<ImportOutcome>;
  /** Lines of a paper's own text; null where no folder of papers is provided or the paper is not in it. */
  readonly sourceText: (document: SourceDocument, lines: LineRange) => Promise<readonly TextLine[] | null>;
  /** Today in Japan. */
  readonly today: () => Day;
}
