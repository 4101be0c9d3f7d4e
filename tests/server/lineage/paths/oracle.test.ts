import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import { findPaths } from '../../../../server/lineage/paths/findPaths.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import { QUESTION_DAYS } from '../oracle/arbitraryPeriod.ts';
import { dayBefore } from '../oracle/changes.ts';
import { describeRecord } from '../oracle/describeRecord.ts';
import { arbitraryPaths, type PathCase } from './oracle/arbitraryPaths.ts';
import { pathsOnDay, pathsOracle } from './oracle/pathsOracle.ts';
import { isWay, leastCost } from './oracle/waysOracle.ts';

const RUNS = 250;
/** Plain and slow is what an oracle is for. */
const PATIENCE = 120_000;

function told({ record, question: { subject, from, to, asOf, maxHops } }: PathCase): string {
  const when = { asOf };
  const asked = { subject, from, direction: 'DOWNSTREAM', when, across: 'STATED', maxHops, maxSteps: 1 } as const;
  return `${describeRecord(record, asked)}\nto ${to}`;
}

async function holds(check: (one: PathCase) => Promise<void>, numRuns = RUNS): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitraryPaths(), check), { numRuns, endOnFailure: true });
}

describe('paths and the naive oracle', () => {
  it(
    'give the same answer to any question about any record',
    async () => {
      await holds(async ({ record, question }) => {
        const { shortest, noWay, fewestObstacles, changes, ...answer } = await findPaths(
          question,
          snapshotFromRecord(record),
        );
        expect(Array.isArray(changes)).toBe(true);
        expect(shortest === undefined || noWay === undefined, 'a way or why there is none').toBe(true);
        expect((fewestObstacles === undefined) === (noWay !== 'OBSTACLES')).toBe(true);
        expect(answer, told({ record, question })).toEqual(pathsOracle(record, question));
      });
    },
    PATIENCE,
  );

  it(
    'agree that the shortest way is one, and that none is shorter',
    async () => {
      await holds(async ({ record, question }) => {
        const { shortest, connected, stops } = await findPaths(question, snapshotFromRecord(record));
        const on = pathsOnDay(record, question);
        const isThere = stops.length > 0;
        expect(shortest !== undefined, told({ record, question })).toBe(isThere);
        if (shortest === undefined) return;
        expect([isWay(on, shortest), shortest.obstacleCount], told({ record, question })).toEqual([true, 0]);
        if (connected === 'YES') expect(shortest.unknownSteps, told({ record, question })).toBe(0);
        else {
          const hops = on.walk.reached.filter(({ place }) => on.goals.includes(place.pair.endpoint));
          expect(shortest.hops, told({ record, question })).toBe(Math.min(...hops.map(({ hop }) => hop)));
        }
      });
    },
    PATIENCE,
  );

  it(
    'agree that the way with the fewest obstacles is one, and that none has fewer or is shorter',
    async () => {
      let explained = 0;
      await holds(async ({ record, question }) => {
        const { connected, noWay, fewestObstacles } = await findPaths(question, snapshotFromRecord(record));
        if (connected !== 'NO') {
          expect([noWay, fewestObstacles]).toEqual([undefined, undefined]);
          return;
        }
        const on = pathsOnDay(record, question);
        const least = leastCost(on);
        const found =
          fewestObstacles === undefined
            ? undefined
            : [fewestObstacles.obstacleCount, fewestObstacles.hops, isWay(on, fewestObstacles)];
        const expected = least === undefined ? undefined : [...least, true];
        expect(found, told({ record, question })).toEqual(expected);
        // A question without a key (a concept without items) has chains and no way over them.
        if (on.day.inScope.keys.length > 0) expect(noWay).toBe(least === undefined ? 'NO_FLOW_ON_RECORD' : 'OBSTACLES');
        if (least !== undefined) {
          expect(least[0], told({ record, question })).toBeGreaterThan(0);
          explained += 1;
        }
      }, 400);
      expect(explained).toBeGreaterThan(20);
    },
    PATIENCE,
  );
});

describe('the days on which the ways change', () => {
  it(
    'are none that is told while the ways change on another',
    async () => {
      await holds(async ({ record, question }) => {
        const { changes } = await findPaths(question, snapshotFromRecord(record));
        const days = new Set(changes.map(({ day }) => day));
        const missed = DAYS.filter(
          (day) =>
            !days.has(day) && shownOn({ record, question }, day) !== shownOn({ record, question }, dayBefore(day)),
        );
        // A limit cuts the walk of all times at another place than that of a day (decision 0103).
        if (question.maxHops >= record.endpoints.length) expect(missed, told({ record, question })).toEqual([]);
      }, 60);
    },
    PATIENCE,
  );
});

/** Every day on which a date of a random record begins to count, or has just ceased to. */
const DAYS = [
  '2020-04-02',
  '2020-04-11',
  '2020-04-20',
  '2020-04-21',
  '2020-05-01',
  '2021-01-01',
  '2021-12-31',
  '2022-01-01',
  ...QUESTION_DAYS,
];

function shownOn(
  { record, question }: { readonly record: TraceRecord; readonly question: PathCase['question'] },
  asOf: string,
): string {
  const { connected, stops, steps } = pathsOracle(record, { ...question, asOf });
  return JSON.stringify([connected, stops, steps]);
}

describe('the answer about ways', () => {
  it('does not depend on the order in which the record lists its facts', async () => {
    await holds(async ({ record, question }) => {
      const turned: TraceRecord = {
        ...record,
        endpoints: record.endpoints.toReversed(),
        items: record.items.toReversed(),
        flows: record.flows.toReversed(),
        holdings: record.holdings.toReversed(),
      };
      expect(await findPaths(question, snapshotFromRecord(turned)), told({ record, question })).toEqual(
        await findPaths(question, snapshotFromRecord(record)),
      );
    }, 100);
  });
});
