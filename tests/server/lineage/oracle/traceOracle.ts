import type { StartState, TraceAnswer } from '../../../../server/lineage/TraceAnswer.ts';
import { START_STATES } from '../../../../server/lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import type { Day } from '../../../../server/model/period.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import { bridgesOn } from './bridges.ts';
import { changesOf, type AnswerOnDay } from './changes.ts';
import { completenessOf } from './completeness.ts';
import type { When } from './inForce.ts';
import { recordInScope, type RecordInScope } from './recordInScope.ts';
import { recordOnDay, type RecordOnDay } from './recordOnDay.ts';
import { startsAt, startsEverywhere, stateAt, type OneDirection } from './starts.ts';
import { stepsOf } from './steps.ts';
import { stopsOf } from './stops.ts';
import { stepVisits, stopVisits } from './visits.ts';
import { walk, type Walk } from './walk.ts';

/** The answer of trace-semantics.md §4, worked out slowly and plainly from that page; what the engine is held against. */
export function traceOracle(record: TraceRecord, question: TraceQuestion): TraceAnswer {
  const inScope = asked(record, question);
  const answers = new Map<Day, AnswerOnDay>();
  const changes = changesOf(inScope, (day) => {
    const answer = answers.get(day) ?? answerOn(inScope, { asOf: day });
    answers.set(day, answer);
    return answer;
  });
  return { ...answerOn(inScope, question.when), changes };
}

/** The same answer without its change days, which take most of the time. */
export function traceOracleOnDay(record: TraceRecord, question: TraceQuestion): AnswerOnDay {
  return answerOn(asked(record, question), question.when);
}

function asked(record: TraceRecord, question: TraceQuestion): RecordInScope {
  if (question.direction === 'BOTH' && question.from === undefined) throw new Error('invariant: BOTH needs `from`');
  return recordInScope(record, question);
}

function answerOn(inScope: RecordInScope, when: When): AnswerOnDay {
  const { question } = inScope;
  const day = recordOnDay(inScope, when);
  const walks = directionsOf(question).map((direction) => walkOn(day, direction));
  const stops = stopVisits(walks);
  const steps = stepVisits(day, walks);
  const answer = { stops: stopsOf(day, walks, stops), steps: stepsOf(day, steps) };
  return {
    subject: question.subject,
    direction: question.direction,
    ...(when === 'ALL_TIMES' ? {} : { asOf: when.asOf }),
    ...(question.from === undefined ? {} : { subjectAtStart: subjectAtStart(day, question.from) }),
    ...answer,
    completeness: completenessOf({ day, walks, stopVisits: stops, stepVisits: steps, ...answer }),
  };
}

function directionsOf({ direction }: TraceQuestion): readonly OneDirection[] {
  return direction === 'BOTH' ? ['DOWNSTREAM', 'UPSTREAM'] : [direction];
}

function walkOn(day: RecordOnDay, direction: OneDirection): Walk {
  const { from } = day.inScope.question;
  const starts = from === undefined ? startsEverywhere(day, direction) : startsAt(day, from);
  const bridges = bridgesOn(day, (move) => move.walkable);
  return walk(day, direction, starts, bridges);
}

/** §4: the best over the keys. */
function subjectAtStart(day: RecordOnDay, from: NonNullable<TraceQuestion['from']>): StartState {
  const states = day.inScope.keys.map((key) => stateAt(day, from, key));
  return START_STATES.find((state) => states.includes(state)) ?? 'NOT_THERE';
}
