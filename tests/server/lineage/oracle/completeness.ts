import {
  UNSTATED_KINDS,
  type CompletenessAnswer,
  type StepAnswer,
  type StopAnswer,
  type UnknownEnd,
  type UnstatedCount,
  type UnstatedKind,
} from '../../../../server/lineage/TraceAnswer.ts';
import { isRefOf, parseRef, type Ref } from '../../../../server/model/ref.ts';
import { sortedOnce } from './order.ts';
import type { RecordOnDay } from './recordOnDay.ts';
import type { RecordInScope } from './recordInScope.ts';
import { unknownEnds } from './unknownEnds.ts';
import type { StepVisit, StopVisit } from './visits.ts';
import type { Walk } from './walk.ts';

/** The parts of an answer that its completeness is said of. */
interface Answered {
  readonly day: RecordOnDay;
  readonly walks: readonly Walk[];
  readonly stopVisits: readonly StopVisit[];
  readonly stepVisits: readonly StepVisit[];
  readonly stops: readonly StopAnswer[];
  readonly steps: readonly StepAnswer[];
}

/**
 * §4, Completeness: TRUNCATED, else OPEN if there is any unknown end, else COMPLETE. `shown` is the part of what was searched that the
 * answer shows, if it is not all.
 */
export function completenessOf(
  answered: Answered,
  papers = papersSearched(answered.day.inScope),
  shown: Pick<Answered, 'stops' | 'steps'> = answered,
): CompletenessAnswer {
  const { day, walks, stops } = answered;
  const unknowns = unknownEnds({ day, walks, stops: answered.stopVisits, steps: answered.stepVisits, papers });
  const limits = walks.map((walk) => walk.limit).filter((limit) => limit !== undefined);
  return {
    state: limits.length > 0 ? 'TRUNCATED' : unknowns.length > 0 ? 'OPEN' : 'COMPLETE',
    unknowns,
    unstated: unstatedOf(day, shown.stops, shown.steps),
    papers,
    papersCited: papersCited(day.inScope, shown.stops, shown.steps, unknowns),
    hopsSearched: Math.max(0, ...stops.map((stop) => Math.abs(stop.hop))),
    ...(limits.length > 0 ? { limit: limits.includes('STEPS') ? 'STEPS' : 'HOPS' } : {}),
  };
}

/** "`papers` are those searched": those of `within`; else of the subject's municipality; all for a subject without one. */
function papersSearched({ record, question, flows, holdings }: RecordInScope): Ref<'SOURCE_DOCUMENT'>[] {
  const { within, subject } = question;
  const all = record.papers.map((paper) => paper.id);
  const ofScope = (scope: string | undefined): Ref<'SOURCE_DOCUMENT'>[] =>
    record.papers.filter((paper) => paper.scope === scope).map((paper) => paper.id);
  if (within === undefined) {
    const own = ofScope(parseRef(subject)?.scope);
    return sortedOnce(own.length > 0 ? own : all);
  }
  if (isRefOf('MUNICIPALITY', within)) return sortedOnce(ofScope(parseRef(within)?.slug));
  if (isRefOf('SOURCE_DOCUMENT', within)) return sortedOnce(all.filter((paper) => paper === within));
  return sortedOnce([...flows, ...holdings].map(({ hop }) => hop.document));
}

/** "`papersCited` those with evidence in this answer": of its steps, its holdings, and what its unknown ends name. */
function papersCited(
  { flows, holdings }: RecordInScope,
  stops: readonly StopAnswer[],
  steps: readonly StepAnswer[],
  unknowns: readonly UnknownEnd[],
): Ref<'SOURCE_DOCUMENT'>[] {
  const shown = new Set<Ref>([
    ...steps.map((step) => step.flow),
    ...stops.flatMap((stop) => stop.holdings),
    ...unknowns.flatMap((end) => end.flows),
  ]);
  return sortedOnce([...flows, ...holdings].filter(({ hop }) => shown.has(hop.id)).map(({ hop }) => hop.document));
}

/** "Facts about a stop that no paper states", and OUTCOME: counted by kind, kinds without any left out. */
function unstatedOf(day: RecordOnDay, stops: readonly StopAnswer[], steps: readonly StepAnswer[]): UnstatedCount[] {
  const { record, flows, holdings } = day.inScope;
  const walked = flows.filter(({ hop }) => steps.some((step) => step.flow === hop.id && step.carriage !== 'EXCLUDED'));
  const shown = flows.filter(({ hop }) => steps.some((step) => step.flow === hop.id));
  const kept = (stop: StopAnswer): RecordInScope['holdings'] =>
    holdings.filter(({ hop }) => stop.holdings.includes(hop.id));
  const endpoints = record.endpoints.filter(({ id }) => stops.some((stop) => stop.endpoint === id));
  const holders = stops.filter((stop) => !isRefOf('DATA_SUBJECT', stop.endpoint));
  const without = (rule: 'erasureStated' | 'retentionStated'): Ref[] =>
    holders
      .filter((stop) => kept(stop).length === 0 || kept(stop).some(({ hop }) => !hop[rule]))
      .map((stop) => stop.endpoint);
  const at: Record<UnstatedKind, readonly Ref[]> = {
    OUTCOME: [...shown, ...stops.flatMap(kept)].filter(({ hop }) => hop.planned).map(({ hop }) => hop.id),
    ERASURE: without('erasureStated'),
    RETENTION: without('retentionStated'),
    PEOPLE: endpoints.filter((one) => one.kind === 'DATA_SUBJECT' && one.peopleStated !== true).map((one) => one.id),
    PLACE: endpoints.filter((one) => one.kind === 'SYSTEM' && one.placeStated !== true).map((one) => one.id),
    NETWORK: walked.filter(({ hop }) => !hop.networkStated).map(({ hop }) => hop.id),
  };
  return UNSTATED_KINDS.filter((kind) => at[kind].length > 0).map((kind) => {
    const places = sortedOnce(at[kind]);
    return { kind, count: places.length, at: places };
  });
}
