import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExposure } from '../../../../server/lineage/exposure/findExposure.ts';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import { trace } from '../../../../server/lineage/trace.ts';
import { describeRecord } from '../oracle/describeRecord.ts';
import { arbitraryExposure, type ExposureCase } from './oracle/arbitraryExposure.ts';
import { itemsOracle, scopeOracle } from './oracle/exposureOracle.ts';

const RUNS = 300;
/** Plain and slow is what an oracle is for. */
const PATIENCE = 120_000;

function told({ record, question, edges, entrusted, rules, promising }: ExposureCase): string {
  const when = { asOf: question.asOf };
  const asked = {
    subject: record.items[0]?.id ?? ('item-set:a-city/none' as never),
    direction: 'DOWNSTREAM',
    when,
    across: 'STATED',
    maxHops: 1,
    maxSteps: 1,
  } as const;
  return [
    describeRecord(record, asked),
    question.holder,
    JSON.stringify([edges, [...entrusted], [...rules], promising]),
  ].join('\n');
}

async function holds(check: (one: ExposureCase) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitraryExposure(), check), { numRuns: RUNS, endOnFailure: true });
}

describe('exposure and the naive oracle', () => {
  it(
    'agree what belongs to a holder, and why',
    async () => {
      await holds(async (one) => {
        const { scope } = await findExposure(one.question, snapshotFromRecord(one.record), one.reader);
        expect(scope, told(one)).toEqual(scopeOracle(one));
      });
    },
    PATIENCE,
  );

  it(
    'agree which items are there, by which facts, and how certain that is',
    async () => {
      await holds(async (one) => {
        const { items } = await findExposure(one.question, snapshotFromRecord(one.record), one.reader);
        const plain = items.map(({ item, carriage, presences }) => ({ item, carriage, presences: inOrder(presences) }));
        const expected = itemsOracle(one).map((item) => ({ ...item, presences: inOrder(item.presences) }));
        expect(plain, told(one)).toEqual(expected);
      });
    },
    PATIENCE,
  );

  it(
    'meet every reason why something is there in these random cases',
    async () => {
      const seen = new Set<string>();
      // The same cases on every run: some reasons are rare.
      for (const one of fc.sample(arbitraryExposure(), { numRuns: 3 * RUNS, seed: 1 })) {
        const { items } = await findExposure(one.question, snapshotFromRecord(one.record), one.reader);
        for (const { presences } of items) for (const { why, erasure } of presences) seen.add(erasure ?? why);
      }
      expect([...seen].sort()).toEqual([
        'ARRIVES',
        'DUTY_WITHOUT_PROOF',
        'ENTRUSTED',
        'HELD',
        'NO_RULE',
        'PROOF',
        'SENDS',
      ]);
    },
    PATIENCE,
  );

  it(
    'agree with traces from a holder of one place where its items have gone on to',
    async () => {
      await holds(async (one) => {
        const source = snapshotFromRecord(one.record);
        const { items, scope, onwardStops, asOf, holder } = await findExposure(one.question, source, one.reader);
        if (scope.length > 1) return;
        const reached = new Set<string>();
        for (const { item: subject, carriage } of items) {
          if (carriage === 'EXCLUDED') continue;
          const asked = { subject, from: holder, direction: 'DOWNSTREAM', when: { asOf }, across: 'STATED' } as const;
          const { stops } = await trace({ ...asked, maxHops: 20, maxSteps: 10_000 }, source);
          // A node with others below it stands in a trace for them as well.
          for (const { endpoint, items: here } of stops) {
            if (here.some(({ origin }) => origin === subject) && endpoint !== holder) reached.add(endpoint);
          }
        }
        expect(onwardStops.map(({ endpoint }) => endpoint).sort(), told(one)).toEqual([...reached].sort());
      });
    },
    PATIENCE,
  );

  it(
    'never call an answer complete that does not know of an item whether it is there',
    async () => {
      await holds(async (one) => {
        const { items, completeness } = await findExposure(one.question, snapshotFromRecord(one.record), one.reader);
        const isOpen = items.some(({ carriage, reasons }) => carriage === 'UNKNOWN' && reasons.length > 0);
        if (isOpen) expect(completeness.state, told(one)).not.toBe('COMPLETE');
      });
    },
    PATIENCE,
  );
});

function inOrder<T extends { readonly why: string; readonly by: string; readonly at: string }>(
  presences: readonly T[],
): readonly T[] {
  const key = ({ why, by, at }: T): string => `${why} ${by} ${at}`;
  return [...presences].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
