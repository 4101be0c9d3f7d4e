import { LastAnswers } from '../../shared/LastAnswers.ts';
import type { SnapshotCache } from '../sources/SnapshotCache.ts';
import type { ExposureAnswer } from './ExposureAnswer.ts';
import type { ExposureQuestion } from './ExposureQuestion.ts';
import { findExposure } from './findExposure.ts';
import type { RecordReader } from './RecordReader.ts';

/** Holders and days that are remembered of a revision; a hub has thousands of items. */
const MOST_ANSWERS = 20;

/** What is at stake at holders in the current revision; the last answers are remembered until something is imported. */
export class ExposureCache {
  readonly #snapshots: SnapshotCache;
  readonly #reader: RecordReader;
  readonly #answers = new LastAnswers<object, Promise<ExposureAnswer>>(MOST_ANSWERS);

  constructor(snapshots: SnapshotCache, reader: RecordReader) {
    this.#snapshots = snapshots;
    this.#reader = reader;
  }

  /** As `findExposure` answers; asks the store for the revision first, so that no answer is of an older one. */
  async find(question: ExposureQuestion): Promise<ExposureAnswer> {
    const { revision, source } = await this.#snapshots.current();
    const { holder, asOf } = question;
    return this.#answers.of(revision, `${holder} ${asOf}`, () => findExposure(question, source, this.#reader));
  }
}
