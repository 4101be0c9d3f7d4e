import type { PathQuestion } from '../../../../../server/lineage/paths/PathQuestion.ts';
import type { Connected, PathAnswer } from '../../../../../server/lineage/paths/PathAnswer.ts';
import type { TraceQuestion } from '../../../../../server/lineage/TraceQuestion.ts';
import type { TraceRecord } from '../../../../../server/lineage/TraceRecord.ts';
import { START_STATES } from '../../../../../server/lineage/TraceAnswer.ts';
import type { EndpointRef } from '../../../../../server/model/flow.ts';
import { parseRef, type Ref } from '../../../../../server/model/ref.ts';
import { bridgesOn } from '../../oracle/bridges.ts';
import { completenessOf } from '../../oracle/completeness.ts';
import { sortedOnce } from '../../oracle/order.ts';
import { recordInScope } from '../../oracle/recordInScope.ts';
import { recordOnDay, type RecordOnDay } from '../../oracle/recordOnDay.ts';
import { startsAt, stateAt } from '../../oracle/starts.ts';
import { stepsOf } from '../../oracle/steps.ts';
import { stopsOf } from '../../oracle/stops.ts';
import { stepVisits, stopVisits, type StepVisit } from '../../oracle/visits.ts';
import { placeId, walk, type Leg, type Walk } from '../../oracle/walk.ts';

/** What the naive answer is worked out from; the tests look at single ways with it. */
export interface PathsOnDay {
  readonly day: RecordOnDay;
  readonly walk: Walk;
  readonly origins: readonly EndpointRef[];
  readonly goals: readonly EndpointRef[];
}

/** The answer without its two single ways and its change days: those are checked by what they claim. */
export type PlainPathAnswer = Omit<PathAnswer, 'shortest' | 'noWay' | 'fewestObstacles' | 'changes'>;

/** trace-semantics.md §5 on top of the oracle of §4: of a trace from `from`, what leads to `to`. */
export function pathsOracle(record: TraceRecord, question: PathQuestion): PlainPathAnswer {
  const on = pathsOnDay(record, question);
  const { day, walk: all, origins, goals } = on;
  const ways = onTheWay(all, goals);
  const visits = stopVisits([all]);
  const steps = stepsOf(day, stepVisitsOn(ways));
  const stops = stopsOf(
    day,
    [ways],
    visits.filter(({ place }) => ways.reached.some((one) => one.place === place)),
  ).map((stop) => ({
    ...stop,
    // A limit was met at the stop, whether with a key that is on a way or not.
    truncated: visits.some(({ place, workLeft }) => workLeft && place.pair.endpoint === stop.endpoint),
  }));
  const everyVisit = stepVisits(day, [all]);
  return {
    subject: question.subject,
    from: question.from,
    to: question.to,
    fromEndpoints: origins,
    toEndpoints: goals,
    asOf: question.asOf,
    connected: connectedBy(on),
    subjectAtStart: subjectAtStart(on),
    stops,
    steps,
    completeness: completenessOf(
      {
        day,
        walks: [all],
        stopVisits: visits,
        stepVisits: everyVisit,
        stops: stopsOf(day, [all], visits),
        steps: stepsOf(day, everyVisit),
      },
      papersSearched(record, question),
      { stops, steps },
    ),
  };
}

/** The walk from the holder `from` and its systems. */
export function pathsOnDay(record: TraceRecord, question: PathQuestion): PathsOnDay {
  const origins = endOf(record, question.from, question.to);
  const goals = endOf(record, question.to, question.from);
  const inScope = { ...recordInScope(record, traceQuestionOf(question)), origins };
  const day = recordOnDay(inScope, { asOf: question.asOf });
  const starts = origins.flatMap((origin) => startsAt(day, origin));
  const bridges = bridgesOn(day, (move) => move.walkable);
  return { day, walk: walk(day, 'DOWNSTREAM', starts, bridges), origins, goals };
}

function traceQuestionOf({ subject, from, asOf, maxHops }: PathQuestion): TraceQuestion {
  const when = { asOf };
  return { subject, from, direction: 'DOWNSTREAM', when, across: 'STATED', maxHops, maxSteps: 100_000 };
}

/** Decision 0104: an organisation or department with the systems it operates, without what is named as the other end. */
function endOf({ endpoints }: TraceRecord, holder: EndpointRef, other: EndpointRef): EndpointRef[] {
  const systems = endpoints.filter(({ id, operator }) => operator === holder && id !== other).map(({ id }) => id);
  return sortedOnce([holder, ...systems]);
}

/** Every place from which legs lead to a goal: repeated until no more come. */
function onTheWay(all: Walk, goals: readonly EndpointRef[]): Walk {
  const on = new Set(
    all.reached.filter(({ place }) => goals.includes(place.pair.endpoint)).map(({ place }) => placeId(place)),
  );
  for (let grew = true; grew;) {
    const before = on.size;
    for (const { near, far } of all.everyLeg) if (on.has(placeId(far))) on.add(placeId(near));
    grew = on.size > before;
  }
  const isOn = ({ near, far }: Leg): boolean => on.has(placeId(near)) && on.has(placeId(far));
  const everyLeg = all.everyLeg.filter(isOn);
  return {
    ...all,
    reached: all.reached.filter(({ place }) => on.has(placeId(place))),
    legs: all.legs.filter(isOn),
    everyLeg,
    bridges: all.bridges.filter(({ endpoint, from, to }) =>
      everyLeg.some(
        ({ move, near, far }) =>
          move === undefined && near.pair.endpoint === endpoint && near.pair.key === from && far.pair.key === to,
      ),
    ),
  };
}

function stepVisitsOn({ legs, hopOf }: Walk): StepVisit[] {
  return legs.flatMap(({ move, near, carriage, reasons, inferred }) => {
    if (move === undefined) return [];
    const signedHop = hopOf(near) + move.hops;
    return [{ flow: move.flow, key: move.from.key, origin: near.origin, signedHop, carriage, reasons, inferred }];
  });
}

function connectedBy({ walk: { reached, limit }, goals }: PathsOnDay): Connected {
  const there = reached.filter(({ place }) => goals.includes(place.pair.endpoint));
  if (there.some(({ carried }) => carried)) return 'YES';
  return there.length > 0 || limit !== undefined ? 'UNKNOWN' : 'NO';
}

function subjectAtStart({ day, origins }: PathsOnDay): PathAnswer['subjectAtStart'] {
  const states = origins.flatMap((origin) => day.inScope.keys.map((key) => stateAt(day, origin, key)));
  return START_STATES.find((state) => states.includes(state)) ?? 'NOT_THERE';
}

function papersSearched({ papers }: TraceRecord, { subject, from, to }: PathQuestion): Ref<'SOURCE_DOCUMENT'>[] {
  const own = papers.filter(({ scope }) => scope === parseRef(subject)?.scope);
  const searched = own.length === 0 ? papers : papers.filter(({ scope }) => scopesOf([subject, from, to]).has(scope));
  return sortedOnce(searched.map(({ id }) => id));
}

function scopesOf(refs: readonly Ref[]): ReadonlySet<string | undefined> {
  return new Set(refs.map((ref) => parseRef(ref)?.scope));
}
