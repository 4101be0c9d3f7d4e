import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';
import { arbitraryRecord } from './arbitraryRecord.ts';
import { arbitraryTrace } from './arbitraryTrace.ts';
import { describeRecord } from './describeRecord.ts';
import { traceOracleOnDay } from './traceOracle.ts';

vi.setConfig({ testTimeout: 120_000 });

const REASONS: readonly UnknownReason[] = [
  'UNSTATED_ITEMS',
  'UNRESOLVED_LIST',
  'OPEN_LIST',
  'CONTRADICTION',
  'PERIOD_INVALID',
  'RENEWAL_NOT_STATED',
  'PERIOD_UNSTATED',
  'TRIAL',
  'CATEGORY',
  'BRIDGED',
  'UNDECIDED_PARTY',
  'ONWARD_NOT_STATED',
  'SAME_HOLDER',
  'NOT_RECORDED',
  'FLOWS_NOT_IN_RECORD',
  'ELSEWHERE',
];

const CORNERS: readonly string[] = [
  ...REASONS,
  'COMPLETE',
  'OPEN',
  'HOPS',
  'STEPS',
  'BY_RENEWAL',
  'start CARRIED',
  'start UNKNOWN',
  'start NOT_THERE',
  'held CARRIED',
  'held UNKNOWN',
  'held EXCLUDED',
  'held NOT_LISTED',
  'CONTRACTOR',
  'LINKAGE_PARTNER',
  'MUNICIPALITY',
  'OUTSIDE',
  'bridge',
  'rename',
  'excluded where it was reached',
  'excluded where it was not',
  'upstream in BOTH',
  'inferred stop',
  'partial stop',
  'partial step',
  'two unknown steps',
  'four hops',
];

test('random cases meet every corner of the page', () => {
  const met = new Set<string>();
  for (const { record, question } of fc.sample(arbitraryTrace(), { numRuns: 700, seed: 20 })) {
    for (const corner of cornersOf(traceOracleOnDay(record, question))) met.add(corner);
  }
  expect(CORNERS.filter((corner) => !met.has(corner))).toEqual([]);
});

function cornersOf(answer: ReturnType<typeof traceOracleOnDay>): string[] {
  const { stops, steps, completeness, subjectAtStart } = answer;
  const when = (name: string, holds: boolean): string[] => (holds ? [name] : []);
  return [
    completeness.state,
    completeness.limit ?? '',
    `start ${subjectAtStart ?? ''}`,
    ...completeness.unknowns.map((end) => end.reason),
    ...stops.flatMap((stop) => [`held ${stop.held}`, ...stop.custody]),
    ...steps.flatMap((step) => step.authorities.map((authority) => authority.inForce)),
    ...when(
      'bridge',
      stops.some((stop) => stop.bridges.length > 0),
    ),
    ...when(
      'rename',
      stops.some((stop) => stop.items.some((item) => item.item !== item.origin)),
    ),
    ...when(
      'excluded where it was reached',
      steps.some((step) => step.carriage === 'EXCLUDED' && step.hop !== undefined),
    ),
    ...when(
      'excluded where it was not',
      steps.some((step) => step.hop === undefined),
    ),
    ...when(
      'upstream in BOTH',
      stops.some((stop) => stop.hop < 0),
    ),
    ...when(
      'inferred stop',
      stops.some((stop) => stop.inferred),
    ),
    ...when(
      'partial stop',
      stops.some((stop) => stop.partial),
    ),
    ...when(
      'partial step',
      steps.some((step) => step.partial),
    ),
    ...when(
      'two unknown steps',
      stops.some((stop) => stop.unknownSteps > 1),
    ),
    ...when(
      'four hops',
      stops.some((stop) => stop.hop >= 4),
    ),
  ];
}

test('a description draws every part of the record', () => {
  for (const { record, question } of fc.sample(arbitraryTrace(), { numRuns: 20, seed: 1 })) {
    const lines = describeRecord(record, question)
      .split('\n')
      .map((line) => line.split(/\s+/u)[0]);
    expect(lines).toEqual([
      'question',
      ...record.papers.map(() => 'paper'),
      ...record.endpoints.map(() => 'endpoint'),
      ...record.items.map(() => 'item'),
      ...record.flows.map(() => 'flow'),
      ...record.holdings.map(() => 'holding'),
      ...record.engagements.map(() => 'engaged'),
      ...record.missing.map(() => 'missing'),
    ]);
  }
});

test('a random record is consistent: what it names is there, and what is kept beside a node follows from the rest', () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      const endpoints = new Set<string>(record.endpoints.map((endpoint) => endpoint.id));
      const items = new Map(record.items.map((item) => [item.id, item]));
      for (const item of record.items) {
        expect([item.up[0], item.up.at(-1)]).toEqual([item.id, item.itemSet]);
        expect(item.up.slice(1)).toEqual(items.get(item.up[1] ?? item.id)?.up.slice(item.up.length > 1 ? 0 : 1));
        expect(item.hasChildren).toBe(record.items.some((other) => other.up[1] === item.id));
        if (item.concept !== undefined) expect(item.hasChildren).toBe(false);
      }
      for (const { hop, carriage } of [...record.flows, ...record.holdings]) {
        const ends = 'holder' in hop ? [hop.holder] : [hop.from, hop.to];
        expect(ends.filter((end) => !endpoints.has(end))).toEqual([]);
        const carried = carriage.filter((edge) => edge.how === 'CARRIES').map((edge) => edge.node);
        const below = record.items.filter((item) => carried.some((node) => item.up.includes(node)));
        expect([hop.unstated, hop.unresolved, hop.open]).toEqual([
          carried.length === 0,
          below.some((item) => !item.resolved),
          below.some((item) => item.open),
        ]);
        expect(hop.concerns).toEqual(expect.arrayContaining([...hop.matters]));
      }
    }),
  );
});
