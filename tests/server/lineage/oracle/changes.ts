import type { AuthorityFact, FlowHop, HoldingHop } from '../../../../server/graph/hops.ts';
import { IN_FORCE, type ChangeDay, type TraceAnswer } from '../../../../server/lineage/TraceAnswer.ts';
import type { Day, Period } from '../../../../server/model/period.ts';
import type { Ref } from '../../../../server/model/ref.ts';
import { forceOf, periodState, type PeriodState } from './inForce.ts';
import { sortedOnce } from './order.ts';
import { imagesOf, type RecordInScope } from './recordInScope.ts';

export type AnswerOnDay = Omit<TraceAnswer, 'changes'>;

/** §4, Dates: the days on which the answer is not that of the day before, each with what starts or ends. */
export function changesOf(inScope: RecordInScope, answerOn: (day: Day) => AnswerOnDay): ChangeDay[] {
  if (inScope.question.when === 'ALL_TIMES') return [];
  return daysThatMayMatter(inScope)
    .map((day) => ({ day, before: dayBefore(day) }))
    .map(({ day, before }) => ({ day, before, answers: [answerOn(before), answerOn(day)] as const }))
    .filter(({ answers }) => comparable(answers[0]) !== comparable(answers[1]))
    .map(({ day, before, answers }) => ({ day, ...startsAndEnds(inScope, before, day, answers) }));
}

/** An answer without its date, as a text: equal texts are equal answers. */
export function comparable(answer: AnswerOnDay): string {
  return JSON.stringify({ ...answer, asOf: undefined, changes: undefined });
}

/** Between these days every row of §3 stays as it is. */
function daysThatMayMatter({ record }: RecordInScope): Day[] {
  const facts = [
    ...[...record.flows, ...record.holdings].flatMap(({ hop }) => hop.authorities),
    ...record.engagements.map((engagement) => engagement.authority),
  ];
  const dates = facts.flatMap((fact) => fact.periods).flatMap((period) => [period.from?.first, period.to?.last]);
  return sortedOnce(dates.filter((date) => date !== undefined).flatMap((date) => [date, dayAfter(date)]));
}

export function dayBefore(day: Day): Day {
  return shifted(day, -1);
}

function dayAfter(day: Day): Day {
  return shifted(day, 1);
}

function shifted(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

type StartsAndEnds = Pick<ChangeDay, 'starts' | 'ends'>;

/** What the two answers name and what changes; if they name nothing that does, whatever names a key of the subject and changes. */
function startsAndEnds(inScope: RecordInScope, before: Day, day: Day, answers: readonly AnswerOnDay[]): StartsAndEnds {
  const named = new Set<Ref>(answers.flatMap(namedBy));
  const holders = new Set<Ref>(
    answers.flatMap((answer) =>
      answer.stops.flatMap((stop) => [stop.endpoint, ...(stop.operator === undefined ? [] : [stop.operator])]),
    ),
  );
  const hops = [...inScope.flows, ...inScope.holdings].map(({ hop }) => hop);
  const engagements = inScope.record.engagements.filter((one) => holders.has(one.organisation) && !one.delegation);
  const shown = collect(
    before,
    day,
    hops.filter((hop) => named.has(hop.id)),
    engagements.map((one) => one.authority),
  );
  if (shown.starts.length + shown.ends.length > 0) return shown;
  return collect(before, day, hopsOfSubject(inScope), []);
}

function namedBy(answer: AnswerOnDay): Ref[] {
  return [
    ...answer.steps.map((step) => step.flow),
    ...answer.stops.flatMap((stop) => stop.holdings),
    ...answer.completeness.unknowns.flatMap((end) => end.flows),
  ];
}

function hopsOfSubject({ flows, holdings, keys }: RecordInScope): (FlowHop | HoldingHop)[] {
  const related = new Set(keys);
  for (let grew = true; grew;) {
    const size = related.size;
    for (const { hop, says } of flows) {
      for (const key of says.keys()) {
        const images = imagesOf(hop, key);
        if (related.has(key) || images.some((image) => related.has(image)))
          [key, ...images].forEach((one) => related.add(one));
      }
    }
    grew = related.size > size;
  }
  return [...flows, ...holdings]
    .filter(({ says }) => [...related].some((key) => (says.get(key)?.answer ?? 'NOT_LISTED') !== 'NOT_LISTED'))
    .map(({ hop }) => hop);
}

function collect(
  before: Day,
  day: Day,
  hops: readonly (FlowHop | HoldingHop)[],
  authorities: readonly AuthorityFact[],
): StartsAndEnds {
  const changes = [
    ...hops.flatMap((hop) => [
      { ref: hop.id, ...compare([wholeState(hop, before)], [wholeState(hop, day)]) },
      ...hop.authorities.map((fact) => changeOfAuthority(fact, hop.id, before, day)),
    ]),
    ...authorities.map((fact) => changeOfAuthority(fact, fact.by, before, day)),
  ];
  return {
    starts: sortedOnce(changes.filter((change) => change.starts).map((change) => change.ref)),
    ends: sortedOnce(changes.filter((change) => change.ends).map((change) => change.ref)),
  };
}

interface Change {
  readonly ref: Ref;
  readonly starts: boolean;
  readonly ends: boolean;
}

/** A linkage or entrustment stands for itself; a matter's period, or its own, for the flow or holding that has it. */
function changeOfAuthority(fact: AuthorityFact, owner: Ref, before: Day, day: Day): Change {
  const states = (on: Day): PeriodState[] =>
    fact.periods.map((period: Period) => periodState(period, fact.origin, { asOf: on }));
  const ref = fact.origin === 'LINKAGE' || fact.origin === 'ENTRUSTMENT' ? fact.by : owner;
  return { ref, ...compare(states(before), states(day)) };
}

function wholeState(hop: FlowHop | HoldingHop, on: Day): PeriodState {
  return forceOf(hop.authorities, { asOf: on });
}

/** Better than the day before: it starts. Worse, or as unknown for another reason: it ends, or becomes unknown. */
function compare(before: readonly PeriodState[], after: readonly PeriodState[]): { starts: boolean; ends: boolean } {
  const pairs = before.flatMap((old, index) => {
    const now = after[index];
    return now === undefined ? [] : [{ old, now }];
  });
  const rank = (state: PeriodState): number => IN_FORCE.indexOf(state.inForce);
  return {
    starts: pairs.some(({ old, now }) => rank(now) < rank(old)),
    ends: pairs.some(({ old, now }) => rank(now) > rank(old) || (rank(now) === rank(old) && now.reason !== old.reason)),
  };
}
