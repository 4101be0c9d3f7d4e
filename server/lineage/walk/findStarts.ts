import { invariant } from '../../shared/invariant.ts';
import type { Inquiry } from './Inquiry.ts';
import type { Starts } from './Start.ts';
import { NOWHERE, startsAt, startsAtSubject } from './startsAt.ts';
import { startsOnRecord } from './startsOnRecord.ts';
import type { Touching } from './Touching.ts';
import type { Way } from './Walk.ts';

/** The starts with `from`; else those of the record, and of a data subject's trace also the subject itself. */
export async function findStarts(inquiry: Inquiry, touching: Touching, ways: readonly Way[]): Promise<Starts> {
  const { origins, dataSubject, source } = inquiry;
  if (origins.length > 0) return startsAt(inquiry, origins);
  const [way, ...others] = ways;
  invariant(way !== undefined && others.length === 0, 'a trace in both directions needs "from"');
  const onRecord = await startsOnRecord(inquiry, touching, way);
  const subject = dataSubject === undefined ? undefined : (await source.endpoints([dataSubject])).get(dataSubject);
  const atSubject = subject === undefined ? NOWHERE : await startsAtSubject(inquiry, subject);
  return {
    starts: [...onRecord.starts, ...atSubject.starts],
    subjectAtStart: undefined,
    notNow: atSubject.notNow,
    facts: [...onRecord.facts, ...atSubject.facts],
  };
}
