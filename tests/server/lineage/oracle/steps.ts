import { CARRIAGES, type ItemCarriage, type StepAnswer } from '../../../../server/lineage/TraceAnswer.ts';
import { isRefOf } from '../../../../server/model/ref.ts';
import { compareAll, compareText, inReasonOrder } from './order.ts';
import type { RecordOnDay } from './recordOnDay.ts';
import { countsOf, groupBy, inItemOrder, isPartial, nearestHop, type StepVisit } from './visits.ts';

/** §4, Step: one per flow, in the order hop, from, to, flow id; those without a hop last. */
export function stepsOf(day: RecordOnDay, visits: readonly StepVisit[]): StepAnswer[] {
  return groupBy(visits, (visit) => visit.flow.id)
    .map((ofFlow) => stepOf(day, ofFlow))
    .sort((left, right) =>
      compareAll(
        Math.sign((left.hop ?? LAST) - (right.hop ?? LAST)),
        compareText(left.from, right.from),
        compareText(left.to, right.to),
        compareText(left.flow, right.flow),
      ),
    );
}

const LAST = Number.MAX_SAFE_INTEGER;

function stepOf(day: RecordOnDay, visits: readonly StepVisit[]): StepAnswer {
  const flow = visits[0]?.flow;
  if (flow === undefined) throw new Error('invariant: a group is never empty');
  const items = inItemOrder(day, groupBy(visits, (visit) => `${visit.key} ${visit.origin}`).map(itemOf));
  const carriage = CARRIAGES.find((one) => items.some((item) => item.carriage === one)) ?? 'EXCLUDED';
  const hop = nearestHop(visits.map((visit) => visit.signedHop).filter((one) => one !== undefined));
  return {
    flow: flow.id,
    from: flow.from,
    to: flow.to,
    ...(hop === undefined ? {} : { hop }),
    carriage,
    inferred: items.filter((item) => item.carriage === carriage).every((item) => item.inferred),
    partial: !isRefOf('CONCEPT', day.inScope.question.subject) && isPartial(day, items, carriage),
    reasons: inReasonOrder(items.flatMap((item) => item.reasons)),
    authorities: day.force.get(flow.id)?.authorities ?? [],
    items,
    itemCounts: countsOf(items),
  };
}

/**
 * One key on the flow. Where several walks go over it, the best counts, and a reason stands only if every one of those has it; walks that are
 * UNKNOWN for no reason in common tell all of theirs.
 */
export function itemOf(visits: readonly StepVisit[]): ItemCarriage {
  const carriage = CARRIAGES.find((one) => visits.some((visit) => visit.carriage === one));
  const best = visits.filter((visit) => visit.carriage === carriage);
  const first = best[0];
  if (first === undefined) throw new Error('invariant: a group is never empty');
  const shared = first.reasons.filter((reason) => best.every((visit) => visit.reasons.includes(reason)));
  return {
    item: first.key,
    origin: first.origin,
    carriage: first.carriage,
    inferred: first.inferred,
    reasons: inReasonOrder(
      shared.length === 0 && carriage === 'UNKNOWN' ? best.flatMap(({ reasons }) => reasons) : shared,
    ),
  };
}
