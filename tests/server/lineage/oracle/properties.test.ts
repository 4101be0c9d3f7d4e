import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CARRIAGES, UNKNOWN_REASONS, type ItemCarriage } from '../../../../server/lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import { isRefOf, type Ref } from '../../../../server/model/ref.ts';
import { QUESTION_DAYS } from './arbitraryPeriod.ts';
import { arbitraryTrace, type TraceCase } from './arbitraryTrace.ts';
import { comparable, dayBefore, type AnswerOnDay } from './changes.ts';
import { describeRecord } from './describeRecord.ts';
import { compareAll, compareText } from './order.ts';
import { traceOracle, traceOracleOnDay } from './traceOracle.ts';

/*
 * What is true of every answer, whatever the record: these hold for the engine as well as for the oracle.
 */

vi.setConfig({ testTimeout: 120_000 });

const WIDE = { maxHops: 20, maxSteps: 10_000 } as const;

/** Checks a claim on random cases; a failing case is printed as a drawing. */
function always(claim: (trace: TraceCase) => void, numRuns = 150): void {
  fc.assert(
    fc.property(arbitraryTrace(), (trace) => {
      claim(trace);
    }),
    {
      numRuns,
      reporter: (run) => {
        if (!run.failed) return;
        const trace = run.counterexample?.[0];
        const drawn = trace === undefined ? '' : describeRecord(trace.record, trace.question);
        const cause = run.errorInstance instanceof Error ? run.errorInstance.message : '';
        throw new Error(`seed ${run.seed}, path ${run.counterexamplePath ?? ''}\n${drawn}\n${cause}`, {
          cause: run.errorInstance,
        });
      },
    },
  );
}

function wide(question: TraceQuestion): TraceQuestion {
  return { ...question, ...WIDE };
}

describe('any answer', () => {
  test('is TRUNCATED exactly if a stop has work left, else OPEN exactly if there is an unknown end', () => {
    always(({ record, question }) => {
      const { stops, completeness } = traceOracleOnDay(record, question);
      const truncated = stops.some((stop) => stop.truncated);
      const open = completeness.unknowns.length > 0;
      expect(completeness.state).toBe(truncated ? 'TRUNCATED' : open ? 'OPEN' : 'COMPLETE');
      expect(completeness.limit !== undefined).toBe(truncated);
    });
  });

  test('gives a reason for every UNKNOWN on a step, none for CARRIED, and an end for each', () => {
    always(({ record, question }) => {
      const { steps, completeness } = traceOracleOnDay(record, question);
      for (const step of steps) {
        for (const item of step.items) {
          if (item.carriage === 'UNKNOWN') expect(item.reasons).not.toEqual([]);
          if (item.carriage === 'CARRIED') expect(item.reasons).toEqual([]);
        }
        const named = completeness.unknowns.filter((end) => end.at === step.flow).map((end) => end.reason);
        expect(named).toEqual(step.reasons);
      }
    });
  });

  test('says of each stop and step the best over its items', () => {
    always(({ record, question }) => {
      const { stops, steps } = traceOracleOnDay(record, question);
      for (const { carriage, items, itemCounts } of [...stops, ...steps]) {
        expect(carriage).toBe(best(items));
        expect(itemCounts).toEqual({
          carried: count(items, 'CARRIED'),
          unknown: count(items, 'UNKNOWN'),
          excluded: count(items, 'EXCLUDED'),
        });
      }
      for (const stop of stops.filter((one) => one.carriage === 'CARRIED')) expect(stop.unknownSteps).toBe(0);
    });
  });

  // For one key from one hop before; hops of stops and steps are the fewest over all keys, excluded ones too, so they may be less.
  test('has a step into each stop that is not a start, from a nearer stop', () => {
    always(({ record, question }) => {
      const { stops, steps, direction } = traceOracleOnDay(record, question);
      for (const stop of stops.filter((one) => one.hop !== 0)) {
        const isUp = direction === 'UPSTREAM' || stop.hop < 0;
        const into = steps.filter(
          ({ carriage, hop, from, to }) =>
            carriage !== 'EXCLUDED' &&
            (isUp ? from : to) === stop.endpoint &&
            hop !== undefined &&
            Math.abs(hop) <= Math.abs(stop.hop),
        );
        const before = into.map(
          (step) => stops.find((one) => one.endpoint === (isUp ? step.to : step.from))?.hop ?? NaN,
        );
        expect(before.some((hop) => Math.abs(hop) < Math.abs(stop.hop))).toBe(true);
      }
    });
  });

  test('is sorted', () => {
    always(({ record, question }) => {
      const { stops, steps, completeness } = traceOracleOnDay(record, question);
      const sortOf = (id: Ref): string => record.endpoints.find((endpoint) => endpoint.id === id)?.sort ?? '';
      expectSorted(stops, (left, right) =>
        compareAll(
          left.hop - right.hop,
          compareText(sortOf(left.endpoint), sortOf(right.endpoint)),
          compareText(left.endpoint, right.endpoint),
        ),
      );
      expectSorted(steps, (left, right) =>
        compareAll(
          Math.sign((left.hop ?? 1e9) - (right.hop ?? 1e9)),
          compareText(left.from, right.from),
          compareText(left.to, right.to),
          compareText(left.flow, right.flow),
        ),
      );
      expectSorted(completeness.unknowns, (left, right) =>
        compareAll(
          UNKNOWN_REASONS.indexOf(left.reason) - UNKNOWN_REASONS.indexOf(right.reason),
          compareText(left.at ?? '', right.at ?? ''),
        ),
      );
      expect(new Set(stops.map((stop) => stop.endpoint)).size).toBe(stops.length);
      expect(new Set(steps.map((step) => step.flow)).size).toBe(steps.length);
    });
  });

  test('does not depend on the order of the record', () => {
    always(({ record, question }) => {
      const turned: TraceRecord = {
        endpoints: record.endpoints.toReversed(),
        items: record.items.toReversed(),
        flows: record.flows.toReversed(),
        holdings: record.holdings.toReversed(),
        engagements: record.engagements.toReversed(),
        missing: record.missing.toReversed(),
        papers: record.papers.toReversed(),
      };
      expect(traceOracleOnDay(turned, question)).toEqual(traceOracleOnDay(record, question));
    });
  });

  test('with `within` is that of the record without what is outside', () => {
    always(({ record, question }) => {
      const { within, ...unbounded } = question;
      if (within === undefined) return;
      const isInside = ({ hop }: TraceRecord['flows'][number] | TraceRecord['holdings'][number]): boolean =>
        `municipality:jp/${hop.scope}` === within || [hop.document, ...hop.matters].some((one) => one === within);
      const inside = {
        ...record,
        flows: record.flows.filter(isInside),
        holdings: record.holdings.filter(isInside),
      };
      const { stops, steps } = traceOracleOnDay(record, question);
      const bare = traceOracleOnDay(inside, unbounded);
      expect({ stops, steps }).toEqual({ stops: bare.stops, steps: bare.steps });
    }, 400);
  });
});

describe('two answers', () => {
  test('upstream is the exact converse of downstream, pair by pair', () => {
    always(({ record, question }) => {
      const { from, subject } = question;
      if (from === undefined || !isItemNode(subject)) return;
      const there = traceOracleOnDay(record, { ...wide(question), direction: 'DOWNSTREAM' });
      for (const stop of there.stops) {
        for (const { item, origin, carriage } of stop.items) {
          if (!isItemNode(item)) continue;
          const back = traceOracleOnDay(record, {
            ...wide(question),
            subject: item,
            from: stop.endpoint,
            direction: 'UPSTREAM',
          });
          const found = back.stops
            .filter((one) => one.endpoint === from)
            .flatMap((one) => one.items)
            .filter((one) => one.item === origin && one.origin === item);
          expect(found).toHaveLength(1);
          if (isCertainAt(there, from, origin) && isCertainAt(back, stop.endpoint, item)) {
            expect(found[0]?.carriage).toBe(carriage);
          }
        }
      }
    }, 400);
  });

  test('a larger limit removes no stop and no step, and makes no stop less certain', () => {
    always(({ record, question }) => {
      const small = { ...question, maxHops: Math.min(question.maxHops, 3), maxSteps: Math.min(question.maxSteps, 4) };
      const limited = traceOracleOnDay(record, small);
      for (const more of [{ maxHops: small.maxHops + 1 }, { maxSteps: small.maxSteps + 1 }, WIDE]) {
        const larger = traceOracleOnDay(record, { ...small, ...more });
        for (const stop of limited.stops) {
          const same = larger.stops.find((one) => one.endpoint === stop.endpoint);
          if (question.direction === 'BOTH') expect(Math.abs(same?.hop ?? NaN)).toBeLessThanOrEqual(Math.abs(stop.hop));
          else expect(same?.hop).toBe(stop.hop);
          expect(same?.unknownSteps).toBeLessThanOrEqual(stop.unknownSteps);
          if (stop.carriage === 'CARRIED') expect(same?.carriage).toBe('CARRIED');
        }
        expect(flowsOf(larger)).toEqual(expect.arrayContaining(flowsOf(limited)));
        if (limited.completeness.state !== 'TRUNCATED') expect(larger).toEqual(limited);
      }
    });
  });

  test('all times have the flows of every day', () => {
    always(({ record, question }) => {
      // What a data subject got is not followed further, so a flow into one can hide what begins behind it on other days.
      const hides = record.flows.some(
        ({ hop }) => isRefOf('DATA_SUBJECT', hop.to) || isRefOf('DATA_SUBJECT', hop.from),
      );
      if (question.from === undefined && hides) return;
      const always = flowsOf(traceOracleOnDay(record, { ...wide(question), when: 'ALL_TIMES' }));
      for (const asOf of QUESTION_DAYS.slice(0, 3)) {
        const onDay = traceOracleOnDay(record, { ...wide(question), when: { asOf } });
        expect(always).toEqual(expect.arrayContaining(flowsOf(onDay)));
      }
    });
  });

  test('a set from a place is the union of its keys', () => {
    always(({ record, question }) => {
      if (question.from === undefined || question.across === 'CONCEPT' || !isItemNode(question.subject)) return;
      const { subject } = question;
      const leaves = record.items.filter((item) => item.up.includes(subject) && !item.hasChildren);
      const whole = traceOracleOnDay(record, wide(question));
      const itemsOf = (answer: AnswerOnDay): readonly ItemCarriage[] => answer.stops.flatMap((stop) => stop.items);
      for (const { id } of leaves) {
        const part = traceOracleOnDay(record, { ...wide(question), subject: id });
        expect(itemsOf(whole)).toEqual(expect.arrayContaining([...itemsOf(part)]));
        expect(flowsOf(whole)).toEqual(expect.arrayContaining(flowsOf(part)));
      }
    });
  });
});

test('nothing is left out in silence: a flow that may have a key of a concept or data subject is a step or counted elsewhere', () => {
  always(({ record, question }) => {
    if (!isRefOf('CONCEPT', question.subject) && !isRefOf('DATA_SUBJECT', question.subject)) return;
    // What a data subject got is not followed further: behind it flows may be neither.
    if (record.flows.some(({ hop }) => isRefOf('DATA_SUBJECT', hop.to) || isRefOf('DATA_SUBJECT', hop.from))) return;
    const answer = traceOracleOnDay(record, {
      subject: question.subject,
      direction: question.direction === 'UPSTREAM' ? 'UPSTREAM' : 'DOWNSTREAM',
      when: 'ALL_TIMES',
      across: question.across,
      ...WIDE,
    });
    const told = new Set<Ref>([...flowsOf(answer), ...answer.completeness.unknowns.flatMap((end) => end.flows)]);
    const keys = record.items.filter(
      (item) =>
        item.concept === question.subject || (!item.hasChildren && item.about.some((one) => one === question.subject)),
    );
    // A flow that carries a key away under a new name is not on the way upstream (nor one that brings it downstream).
    for (const { hop, carriage } of record.flows.filter((flow) => flow.hop.correspondences.length === 0)) {
      const never = hop.authorities.length > 0 && hop.authorities.every(isNeverInForce);
      const names = carriage.some((edge) => keys.some((key) => key.up.includes(edge.node)));
      const mayHave = keys.length > 0 && (names || hop.unstated || hop.unresolved || hop.open);
      if (mayHave && !never) expect(told).toContain(hop.id);
    }
  }, 800);
});

describe('the days on which an answer changes', () => {
  test('are those on which it is not the answer of the day before, and something starts or ends on each', () => {
    always(({ record, question }) => {
      const answer = traceOracle(record, question);
      if (question.when === 'ALL_TIMES') {
        expect(answer.changes).toEqual([]);
        return;
      }
      const on = (asOf: string): string => comparable(traceOracleOnDay(record, { ...question, when: { asOf } }));
      for (const { day, starts, ends } of answer.changes) {
        expect(on(day)).not.toBe(on(dayBefore(day)));
        expect(starts.length + ends.length).toBeGreaterThan(0);
      }
      const days = [...QUESTION_DAYS].sort();
      for (const [index, day] of days.entries()) {
        const next = days[index + 1];
        if (next === undefined || answer.changes.some((change) => day < change.day && change.day <= next)) continue;
        expect(on(next)).toBe(on(day));
      }
    }, 80);
  });
});

function isItemNode(ref: Ref): ref is Ref<'ITEM_SET' | 'INFORMATION_ITEM'> {
  return isRefOf('ITEM_SET', ref) || isRefOf('INFORMATION_ITEM', ref);
}

function isNeverInForce({ periods }: TraceRecord['flows'][number]['hop']['authorities'][number]): boolean {
  return periods.length > 0 && periods.every(({ phase }) => phase === 'DEVELOPMENT' || phase === 'TEST');
}

function isCertainAt(answer: AnswerOnDay, endpoint: Ref, key: Ref): boolean {
  const items = answer.stops.filter((stop) => stop.endpoint === endpoint).flatMap((stop) => stop.items);
  return items.some((item) => item.item === key && item.origin === key && item.carriage === 'CARRIED');
}

function flowsOf(answer: AnswerOnDay): Ref[] {
  return answer.steps.map((step) => step.flow);
}

function best(items: readonly ItemCarriage[]): string | undefined {
  return CARRIAGES.find((carriage) => items.some((item) => item.carriage === carriage));
}

function count(items: readonly ItemCarriage[], carriage: string): number {
  return items.filter((item) => item.carriage === carriage).length;
}

function expectSorted<T>(list: readonly T[], compare: (left: T, right: T) => number): void {
  expect(list).toEqual([...list].sort(compare));
}
