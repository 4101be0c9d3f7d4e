import { describe, expect, it } from 'vitest';
import type { CarryingFlow } from '../../../../server/lineage/sources/HopSource.ts';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import { findPaths } from '../../../../server/lineage/paths/findPaths.ts';
import type { PathAnswer, WayAnswer } from '../../../../server/lineage/paths/PathAnswer.ts';
import type { PathQuestion } from '../../../../server/lineage/paths/PathQuestion.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import { parseRef, type Ref } from '../../../../server/model/ref.ts';
import { drawRecord, period, ref } from '../../../fixtures/drawRecord.ts';
import { EXAMPLE_DAY, exampleRefs, workedExample } from '../../../fixtures/workedExample.ts';

type Asked = Pick<PathQuestion, 'subject' | 'from' | 'to'> & Partial<PathQuestion>;

function ask(record: TraceRecord, question: Asked): Promise<PathAnswer> {
  return findPaths({ asOf: EXAMPLE_DAY, maxHops: 20, ...question }, snapshotFromRecord(record));
}

function nameOf(id: Ref): string {
  return parseRef(id)?.slug.split('/').at(-1) ?? id;
}

/** `f2 EXCLUDED 氏名, f3 氏名` with obstacles before the item. */
function tellWay(way: WayAnswer | undefined): string | undefined {
  return way?.steps
    .map(({ flow, obstacles, item }) => [nameOf(flow), ...obstacles.map(({ kind }) => kind), nameOf(item)].join(' '))
    .join(', ');
}

function tell({ connected, stops, steps, shortest, noWay, fewestObstacles }: PathAnswer) {
  return {
    connected,
    stops: stops.map(({ endpoint, hop, carriage }) => `${nameOf(endpoint)} ${String(hop)} ${carriage}`),
    steps: steps.map(({ flow, carriage }) => `${nameOf(flow)} ${carriage}`),
    shortest: tellWay(shortest),
    noWay,
    obstacles: tellWay(fewestObstacles),
  };
}

const NOTHING = { stops: [], steps: [], shortest: undefined, noWay: undefined, obstacles: undefined };

describe('paths in the worked example (trace-semantics.md §8)', () => {
  const { photo, name, applicant, agency, vendor, printer } = exampleRefs;

  it('氏名 applicant → agency: not connected; f2 (EXCLUDED) is the only obstacle, the unknown f3 is none', async () => {
    const answer = await ask(workedExample, { subject: name, from: applicant, to: agency });
    expect(tell(answer)).toEqual({
      ...NOTHING,
      connected: 'NO',
      noWay: 'OBSTACLES',
      obstacles: 'f1 氏名, f2 EXCLUDED 氏名, f3 氏名',
    });
    expect(answer.fewestObstacles?.steps[2]).toMatchObject({ answer: 'UNKNOWN', reasons: ['UNRESOLVED_LIST'] });
    expect([answer.fewestObstacles?.obstacleCount, answer.fewestObstacles?.unknownSteps]).toEqual([1, 1]);
  });

  it('顔写真 applicant → vendor: connected by what is stated, and only that is on a way', async () => {
    const answer = await ask(workedExample, { subject: photo, from: applicant, to: vendor });
    expect(tell(answer)).toEqual({
      ...NOTHING,
      connected: 'YES',
      stops: ['applicant 0 CARRIED', 'terminal 1 CARRIED', 'vendor 2 CARRIED'],
      steps: ['f1 CARRIED', 'f2 CARRIED'],
      shortest: 'f1 顔写真, f2 顔写真',
    });
  });

  it('顔写真 applicant → printer: unknown, since the contract ended and renews', async () => {
    const answer = await ask(workedExample, { subject: photo, from: applicant, to: printer });
    expect(tell(answer)).toMatchObject({ connected: 'UNKNOWN', shortest: 'f1 顔写真, f2 顔写真, f5 顔写真' });
    expect(answer.shortest?.unknownSteps).toBe(1);
  });

  it('顔写真 agency → applicant: no flow leads that way at all', async () => {
    const answer = await ask(workedExample, { subject: photo, from: agency, to: applicant });
    expect(tell(answer)).toEqual({ ...NOTHING, connected: 'NO', noWay: 'NO_FLOW_ON_RECORD' });
    expect(answer.subjectAtStart).toBe('UNKNOWN');
  });
});

const LATER = [{ origin: 'OWN' as const, by: ref.flow('late'), periods: [period('2026-04-01', '2027-03-31')] }];

describe('paths', () => {
  it('say of a flow that is not in force on the day when it would be', async () => {
    const record = drawRecord({
      endpoints: { a: 'SYSTEM', b: 'SYSTEM' },
      sets: { P: { items: ['氏名'] } },
      flows: { late: { from: 'a', to: 'b', carries: ['P'], authorities: LATER } },
    });
    const question = {
      subject: ref.item('P', '氏名'),
      from: ref.endpoint('SYSTEM', 'a'),
      to: ref.endpoint('SYSTEM', 'b'),
    };
    const answer = await ask(record, question);
    expect(answer.fewestObstacles?.steps[0]?.obstacles).toEqual([
      {
        kind: 'NOT_IN_FORCE',
        inForceWhen: [{ from: '2026-04-01', to: '2027-03-31', inForce: 'YES', reasons: [] }],
      },
    ]);
    expect(answer.changes.map(({ day }) => day)).toEqual(['2026-04-01', '2027-04-01']);
    expect((await ask(record, { ...question, asOf: '2026-04-01' })).connected).toBe('YES');
  });

  it('count an organisation with the systems it operates, at both ends', async () => {
    const record = drawRecord({
      endpoints: {
        office: 'DEPARTMENT',
        terminal: { kind: 'SYSTEM', operator: 'office' },
        body: 'ORGANISATION',
        server: { kind: 'SYSTEM', operator: 'body' },
      },
      sets: { P: { items: ['氏名'] } },
      flows: { send: { from: 'terminal', to: 'server', carries: ['P'] } },
    });
    const from = ref.endpoint('DEPARTMENT', 'office');
    const to = ref.endpoint('ORGANISATION', 'body');
    const answer = await ask(record, { subject: ref.item('P', '氏名'), from, to });
    expect(tell(answer)).toMatchObject({
      connected: 'YES',
      stops: ['terminal 0 CARRIED', 'server 1 CARRIED'],
      shortest: 'send 氏名',
    });
    expect([answer.fromEndpoints, answer.toEndpoints].map((ends) => ends.map(nameOf))).toEqual([
      ['office', 'terminal'],
      ['body', 'server'],
    ]);
    const inside = await ask(record, {
      subject: ref.item('P', '氏名'),
      from: to,
      to: ref.endpoint('SYSTEM', 'server'),
    });
    expect([inside.fromEndpoints, inside.toEndpoints].map((ends) => ends.map(nameOf))).toEqual([['body'], ['server']]);
  });

  it('do not go on from a person who was reached: that is named as what is in the way', async () => {
    const record = drawRecord({
      endpoints: { office: 'SYSTEM', person: 'DATA_SUBJECT', bank: 'ORGANISATION' },
      sets: { P: { items: ['口座番号'] } },
      flows: {
        letter: { from: 'office', to: 'person', carries: ['P'] },
        visit: { from: 'person', to: 'bank', carries: ['P'] },
      },
    });
    const answer = await ask(record, {
      subject: ref.set('P'),
      from: ref.endpoint('SYSTEM', 'office'),
      to: ref.endpoint('ORGANISATION', 'bank'),
    });
    expect(tell(answer)).toMatchObject({ connected: 'NO', obstacles: 'letter 口座番号, visit DATA_SUBJECT 口座番号' });
  });

  it('follow renames, and name what arrives', async () => {
    const record = drawRecord({
      endpoints: { a: 'SYSTEM', b: 'SYSTEM', c: 'SYSTEM' },
      sets: { P: { items: ['氏名'] }, Q: { items: ['申請者名'] } },
      flows: {
        f1: { from: 'a', to: 'b', carries: ['P'], correspondences: { 'P/氏名': ['Q/申請者名'] } },
        f2: { from: 'b', to: 'c', carries: ['Q'] },
      },
    });
    const answer = await ask(record, {
      subject: ref.item('P', '氏名'),
      from: ref.endpoint('SYSTEM', 'a'),
      to: ref.endpoint('SYSTEM', 'c'),
    });
    expect(tell(answer)).toMatchObject({ connected: 'YES', shortest: 'f1 氏名, f2 申請者名' });
  });

  it('with YES show the shortest way of what is stated, however short an uncertain one is', async () => {
    const record = drawRecord({
      endpoints: { a: 'SYSTEM', b: 'SYSTEM', c: 'SYSTEM' },
      sets: { P: { items: ['氏名'] }, Q: { items: ['受付番号'], open: true } },
      flows: {
        short: { from: 'a', to: 'c', carries: ['Q'] },
        long1: { from: 'a', to: 'b', carries: ['P'] },
        long2: { from: 'b', to: 'c', carries: ['P'] },
      },
    });
    const answer = await ask(record, {
      subject: ref.item('P', '氏名'),
      from: ref.endpoint('SYSTEM', 'a'),
      to: ref.endpoint('SYSTEM', 'c'),
    });
    expect(tell(answer)).toMatchObject({ connected: 'YES', shortest: 'long1 氏名, long2 氏名' });
    expect(answer.steps).toHaveLength(3);
  });

  it('never say NO when a limit was met with work left', async () => {
    const chain = Object.fromEntries(
      ['s0', 's1', 's2', 's3'].map((from, n) => [`f${n}`, { from, to: `s${n + 1}`, carries: ['P'] }]),
    );
    const record = drawRecord({
      endpoints: { s0: 'SYSTEM', s1: 'SYSTEM', s2: 'SYSTEM', s3: 'SYSTEM', s4: 'SYSTEM' },
      sets: { P: { items: ['氏名'] } },
      flows: chain,
    });
    const question = { subject: ref.set('P'), from: ref.endpoint('SYSTEM', 's0'), to: ref.endpoint('SYSTEM', 's4') };
    const cut = await ask(record, { ...question, maxHops: 3 });
    expect([cut.connected, cut.completeness.state, cut.completeness.limit, cut.noWay]).toEqual([
      'UNKNOWN',
      'TRUNCATED',
      'HOPS',
      undefined,
    ]);
    expect((await ask(record, { ...question, maxHops: 4 })).connected).toBe('YES');
  });

  it('look at each flow once for a set of which no flow names an item, and ask once a hop', async () => {
    const items = Array.from({ length: 300 }, (_, n) => `項目${n}`);
    const endpoints = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`s${n}`, 'SYSTEM' as const]));
    const flows = Object.fromEntries(
      Array.from({ length: 59 }, (_, n) => [`f${n}`, { from: `s${n}`, to: `s${n + 1}`, carries: ['Q'] }]),
    );
    const record = drawRecord({ endpoints, sets: { P: { items }, Q: { items: ['別'] } }, flows });
    const source = snapshotFromRecord(record);
    let asked = 0;
    const counting = {
      ...source,
      everyFlowAt: (...args: Parameters<typeof source.everyFlowAt>) => {
        asked += 1;
        return source.everyFlowAt(...args) as ReadonlyMap<Ref<'SYSTEM'>, readonly CarryingFlow[]>;
      },
    };
    const answer = await findPaths(
      {
        subject: ref.set('P'),
        from: ref.endpoint('SYSTEM', 's0'),
        to: ref.endpoint('SYSTEM', 's59'),
        asOf: EXAMPLE_DAY,
        maxHops: 20,
      },
      counting,
    );
    expect([answer.noWay, answer.fewestObstacles?.obstacleCount, asked]).toEqual(['OBSTACLES', 59, 59]);
  });
});
