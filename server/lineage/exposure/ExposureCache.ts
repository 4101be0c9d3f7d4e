import { LastAnswers } from '../../shared/LastAnswers.ts';
import type { SnapshotCache } from '../sources/SnapshotCache.ts';
import type { ExposureAnswer } from './ExposureAnswer.ts';
import type { ExposureQuestion } from './ExposureQuestion.ts';
import { findExposure } from './findExposure.ts';
import type { RecordReader } from './RecordReader.ts';
import { rememberReader } from './rememberReader.ts';

/** Holders and days that are remembered of a revision; a hub has thousands of items. */
const MOST_ANSWERS = 20;

/** What is at stake at holders in the current revision; what was read for them, and the last answers, are remembered until something is imported. */
export class ExposureCache {
  readonly #snapshots: Pick<SnapshotCache, 'current'>;
  readonly #reader: RecordReader;
  readonly #answers: LastAnswers<object, Promise<ExposureAnswer>>;
  readonly #readers = new WeakMap<object, RecordReader>();

  constructor(snapshots: Pick<SnapshotCache, 'current'>, reader: RecordReader, mostAnswers = MOST_ANSWERS) {
    this.#snapshots = snapshots;
    this.#reader = reader;
    this.#answers = new LastAnswers(mostAnswers);
  }

  /** As `findExposure` answers; asks the store for the revision first, so that no answer is of an older one. */
  async find(question: ExposureQuestion): Promise<ExposureAnswer> {
    const { revision, source } = await this.#snapshots.current();
    const { holder, asOf } = question;
    return this.#answers.of(revision, `${holder} ${asOf}`, () =>
      findExposure(question, source, this.#readerOf(revision)),
    );
  }

  #readerOf(revision: object): RecordReader {
    const known = this.#readers.get(revision) ?? rememberReader(this.#reader);
    this.#readers.set(revision, known);
    return known;
  }
}
