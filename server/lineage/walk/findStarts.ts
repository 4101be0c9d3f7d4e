import { invariant } from '../../shared/invariant.ts';
import type { StartState } from '../TraceAnswer.ts';
import type { Inquiry } from './Inquiry.ts';
import type { Start } from './Start.ts';
import { startsAt, startsAtSubject } from './startsAt.ts';
import { startsOnRecord } from './startsOnRecord.ts';
import type { Touching } from './Touching.ts';
import type { Way } from './Walk.ts';

/** Where the walks of a question begin. */
export interface Starts {
  readonly starts: readonly Start[];
  /** Only with `from`. */
  readonly subjectAtStart: StartState | undefined;
  /** On another day there would be other starts. */
  readonly notNow: boolean;
}

/** The starts with `from`; else those of the record, and of a data subject's trace also the subject itself. */
export async function findStarts(inquiry: Inquiry, touching: Touching, ways: readonly Way[]): Promise<Starts> {
  const { from, dataSubject, source } = inquiry;
  if (from !== undefined) return startsAt(inquiry, from);
  const [way, ...others] = ways;
  invariant(way !== undefined && others.length === 0, 'a trace in both directions needs "from"');
  const onRecord = await startsOnRecord(inquiry, touching, way);
  const subject = dataSubject === undefined ? undefined : (await source.endpoints([dataSubject])).get(dataSubject);
  const atSubject = subject === undefined ? [] : await startsAtSubject(inquiry, subject);
  return { starts: [...onRecord, ...atSubject], subjectAtStart: undefined, notNow: false };
}
