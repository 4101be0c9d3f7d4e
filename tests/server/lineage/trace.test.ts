import { describe, expect, it } from 'vitest';
import { formatRef } from '../../../server/model/ref.ts';
import { drawRecord, period, ref, type DrawnFlow } from '../../fixtures/drawRecord.ts';
import { ask, tell } from './tellAnswer.ts';

const X = ref.item('P', 'x');
const KINDS = { person: 'DATA_SUBJECT', a: 'SYSTEM', b: 'SYSTEM', c: 'SYSTEM', d: 'SYSTEM' } as const;
const SETS = { P: { items: ['x', 'y'] } };

/** Arrows that all carry the whole of P: `person→a`. */
function chain(...arrows: readonly string[]): Record<string, DrawnFlow> {
  return Object.fromEntries(
    arrows.map((arrow, n) => {
      const [from = '', to = ''] = arrow.split('→');
      return [`f${String(n + 1)}`, { from, to, carries: ['P'] }];
    }),
  );
}

async function stopsOf(...asked: Parameters<typeof ask>): Promise<readonly string[]> {
  return tell(await ask(...asked)).stops;
}

describe('the keys of a subject', () => {
  const record = drawRecord({
    endpoints: KINDS,
    sets: {
      P: {
        items: ['g/x', 'g/y', 'z'],
        about: 'person',
        openGroups: ['g'],
        concepts: { 'g/x': 'name' },
      },
      E: { unresolved: true },
    },
    flows: { f1: { from: 'a', to: 'b', carries: ['P'] } },
  });
  const keysOf = async (subject: Parameters<typeof ask>[1]): Promise<unknown> =>
    (await ask(record, subject)).stops[0]?.items.map(({ item }) => item);

  it('are the item itself; of a group its items and itself if it is open; of a set all of them', async () => {
    expect(await keysOf(ref.item('P', 'g/x'))).toEqual([ref.item('P', 'g/x')]);
    const group = [ref.item('P', 'g'), ref.item('P', 'g/x'), ref.item('P', 'g/y')];
    expect(await keysOf(ref.item('P', 'g'))).toEqual(group);
    expect(await keysOf(ref.set('P'))).toEqual([...group, ref.item('P', 'z')]);
  });

  it('are the items of a concept, and what is about a data subject', async () => {
    expect(await keysOf(ref.concept('name'))).toEqual([ref.item('P', 'g/x')]);
    const about = await ask(record, formatRef('DATA_SUBJECT', 'ward', 'person'));
    expect(about.stops.find(({ endpoint }) => endpoint === ref.endpoint('SYSTEM', 'a'))?.items).toHaveLength(4);
  });

  it('are the data subject itself if the record has no item about it, and that is said', async () => {
    const bare = drawRecord({ endpoints: KINDS, sets: SETS });
    const person = formatRef('DATA_SUBJECT', 'ward', 'person');
    expect(tell(await ask(bare, person))).toEqual({
      stops: ['person 0 UNKNOWN: person'],
      steps: [],
      ends: ['NOT_RECORDED at person, keys 1'],
      state: 'OPEN',
    });
  });

  it('may be none; then the answer is empty and open', async () => {
    expect(tell(await ask(record, ref.concept('nothing')))).toEqual({
      stops: [],
      steps: [],
      ends: ['NOT_RECORDED at nothing, keys 0'],
      state: 'OPEN',
    });
  });
});

describe('the starts of a trace without "from"', () => {
  it('are the pairs that no other reaches, in both directions', async () => {
    const record = drawRecord({ endpoints: KINDS, sets: SETS, flows: chain('person→a', 'a→b', 'c→b') });
    expect(await stopsOf(record, X)).toEqual([
      'c 0 CARRIED: x',
      'person 0 CARRIED: x',
      'a 1 CARRIED: x',
      'b 1 CARRIED: x',
    ]);
    expect(await stopsOf(record, X, { direction: 'UPSTREAM' })).toEqual([
      'b 0 CARRIED: x',
      'a 1 CARRIED: x',
      'c 1 CARRIED: x',
      'person 2 CARRIED: x',
    ]);
  });

  it('are a holding alone', async () => {
    const record = drawRecord({ endpoints: KINDS, sets: SETS, holdings: { h: { at: 'd', carries: ['P'] } } });
    expect(await stopsOf(record, X)).toEqual(['d 0 CARRIED: x']);
  });

  it('of a cycle are its data subjects', async () => {
    const record = drawRecord({ endpoints: KINDS, sets: SETS, flows: chain('person→a', 'a→b', 'b→person') });
    expect(await stopsOf(record, X)).toEqual(['person 0 CARRIED: x', 'a 1 CARRIED: x', 'b 2 CARRIED: x']);
  });

  it('of a cycle without one are those that hold the key, else all', async () => {
    const cycle = { endpoints: KINDS, sets: SETS, flows: chain('a→b', 'b→c', 'c→a') };
    const held = drawRecord({ ...cycle, holdings: { h: { at: 'b', carries: ['P'] } } });
    expect(await stopsOf(held, X)).toEqual(['b 0 CARRIED: x', 'c 1 CARRIED: x', 'a 2 CARRIED: x']);
    expect(await stopsOf(drawRecord(cycle), X)).toEqual(['a 0 CARRIED: x', 'b 0 CARRIED: x', 'c 0 CARRIED: x']);
  });

  it('are never a holding that may keep the key: it is an unknown end', async () => {
    const record = drawRecord({
      endpoints: KINDS,
      sets: { ...SETS, Q: { unresolved: true } },
      holdings: { h: { at: 'b', carries: ['Q'] } },
      flows: { f1: { from: 'a', to: 'c', carries: ['P'] } },
    });
    const { stops, ends } = tell(await ask(record, X));
    expect([stops, ends]).toEqual([['a 0 CARRIED: x', 'c 1 CARRIED: x'], ['UNRESOLVED_LIST at h, keys 1']]);
  });
});

describe('a start with "from"', () => {
  it('is NOT_THERE for an endpoint that the key never touches, and what may touch it is counted', async () => {
    const record = drawRecord({
      endpoints: KINDS,
      sets: SETS,
      flows: { ...chain('a→b'), f9: { from: 'c', to: 'd', concerns: ['other'], matters: ['other'] } },
    });
    const answer = await ask(record, X, { from: ref.endpoint('SYSTEM', 'c') });
    expect([answer.subjectAtStart, tell(answer)]).toEqual([
      'NOT_THERE',
      { stops: [], steps: [], ends: ['ELSEWHERE at 1: f9, keys 1'], state: 'OPEN' },
    ]);
  });

  it('is COMPLETE where everything is stated, whatever flows into the start', async () => {
    const record = drawRecord({ endpoints: KINDS, sets: SETS, flows: chain('person→a', 'a→b', 'c→b') });
    expect(tell(await ask(record, X, { from: ref.endpoint('SYSTEM', 'a') }))).toEqual({
      stops: ['a 0 CARRIED: x', 'b 1 CARRIED: x'],
      steps: ['f2 1 CARRIED: x'],
      ends: [],
      state: 'COMPLETE',
    });
  });
});

describe('the walk', () => {
  it('does not go on from a data subject that was reached, and says what that person sends on', async () => {
    const record = drawRecord({ endpoints: KINDS, sets: SETS, flows: chain('a→person', 'person→b') });
    expect(tell(await ask(record, X))).toEqual({
      stops: ['a 0 CARRIED: x', 'person 1 CARRIED: x'],
      steps: ['f1 1 CARRIED: x'],
      ends: ['ELSEWHERE at 1: f2, keys 1'],
      state: 'OPEN',
    });
  });

  it('does not follow an unknown list that does not concern the key', async () => {
    const flows = { ...chain('a→b'), f2: { from: 'b', to: 'c', concerns: ['other'], matters: ['other'] } };
    expect(tell(await ask(drawRecord({ endpoints: KINDS, sets: SETS, flows }), X))).toMatchObject({
      stops: ['a 0 CARRIED: x', 'b 1 CARRIED: x'],
      ends: ['ELSEWHERE at 1: f2, keys 1'],
    });
  });

  it('names the first 20 of what may have the key elsewhere and counts all', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 25 }, (_, n) => [
        `o${String(n).padStart(2, '0')}`,
        { from: 'b', to: 'c', concerns: ['other'], matters: ['other'] },
      ]),
    );
    const record = drawRecord({ endpoints: KINDS, sets: SETS, flows: { ...chain('a→b'), ...others } });
    const [end] = (await ask(record, X)).completeness.unknowns;
    expect([end?.flowCount, end?.flows.length, end?.flows[19]]).toEqual([25, 20, ref.flow('o19')]);
  });

  it('renames on the way, and adds no hop inside one endpoint', async () => {
    const record = drawRecord({
      endpoints: KINDS,
      sets: { ...SETS, R: { items: ['u', 'v'] } },
      flows: {
        f1: { from: 'a', to: 'b', carries: ['P'], correspondences: { 'P/x': ['R/u', 'R/v'] } },
        f2: { from: 'b', to: 'b', carries: ['R/u'], correspondences: { 'R/u': ['R/v'] } },
        f3: { from: 'b', to: 'c', carries: ['R/v'] },
      },
    });
    expect(tell(await ask(record, X))).toMatchObject({
      stops: ['a 0 CARRIED: x', 'b 1 CARRIED: u<x, v<x', 'c 2 CARRIED: v<x'],
      steps: ['f2 1 CARRIED: u<x', 'f1 1 CARRIED: x', 'f3 2 CARRIED: v<x'].sort(),
    });
    expect(await stopsOf(record, ref.item('R', 'v'), { direction: 'UPSTREAM' })).toEqual([
      'c 0 CARRIED: v',
      'b 1 CARRIED: u<v, v',
      'a 2 CARRIED: x<v',
    ]);
  });

  it('is at best UNKNOWN on from a category that was reached, not from one where it starts', async () => {
    const endpoints = { ...KINDS, banks: { kind: 'ORGANISATION', party: 'CATEGORY' } } as const;
    const through = drawRecord({ endpoints, sets: SETS, flows: chain('a→banks', 'banks→b') });
    expect(await stopsOf(through, X)).toEqual(['a 0 CARRIED: x', 'banks 1 CARRIED: x', 'b 2 UNKNOWN: x (CATEGORY)']);
    expect(await stopsOf(through, X, { direction: 'UPSTREAM' })).toEqual([
      'b 0 CARRIED: x',
      'banks 1 CARRIED: x',
      'a 2 UNKNOWN: x (CATEGORY)',
    ]);
    const from = drawRecord({ endpoints, sets: SETS, flows: chain('banks→b') });
    expect(await stopsOf(from, X)).toEqual(['banks 0 CARRIED: x', 'b 1 CARRIED: x']);
  });

  it('takes the way with the fewest unknown steps, and counts them', async () => {
    const flows = {
      f1: { from: 'a', to: 'b' },
      f2: { from: 'b', to: 'c' },
      f3: { from: 'a', to: 'd', carries: ['P'] },
      f4: { from: 'd', to: 'c' },
    };
    const { stops } = await ask(drawRecord({ endpoints: KINDS, sets: SETS, flows }), X);
    expect(stops.map(({ endpoint, hop, unknownSteps }) => [endpoint, hop, unknownSteps])).toEqual([
      ['system:ward/a', 0, 0],
      ['system:ward/b', 1, 1],
      ['system:ward/d', 1, 0],
      ['system:ward/c', 2, 1],
    ]);
  });

  it('is inferred only where every way that counts is', async () => {
    const carried = (from: string, to: string, more: Partial<DrawnFlow> = {}): DrawnFlow => ({
      from,
      to,
      carries: ['P'],
      ...more,
    });
    const onward = { f3: carried('b', 'd'), f4: carried('c', 'd'), f5: carried('a', 'b', { inferred: true }) };
    const flows = { ...onward, f1: carried('a', 'b'), f2: carried('a', 'c') };
    const inferred = {
      ...onward,
      f1: carried('a', 'b', { inferred: true }),
      f2: carried('a', 'c', { inferredEdges: ['P'] }),
    };
    const told = (await ask(drawRecord({ endpoints: KINDS, sets: SETS, flows: inferred }), X)).stops;
    expect(told.map((stop) => stop.inferred)).toEqual([false, true, true, true]);
    const stated = (await ask(drawRecord({ endpoints: KINDS, sets: SETS, flows }), X)).stops;
    expect(stated.map((stop) => stop.inferred)).toEqual([false, false, false, false]);
  });
});

describe('a concept', () => {
  const record = drawRecord({
    endpoints: KINDS,
    sets: { P: { items: ['x'], concepts: { x: 'name' } }, R: { items: ['u'], concepts: { u: 'name' } } },
    flows: { f1: { from: 'person', to: 'a', carries: ['P'] }, f2: { from: 'a', to: 'b', carries: ['R'] } },
  });

  it('is joined inside an endpoint by a bridge, which is told', async () => {
    const answer = await ask(record, ref.concept('name'));
    expect(tell(answer).stops).toEqual(['person 0 CARRIED partial: x', 'a 1 CARRIED: u, x', 'b 2 CARRIED partial: u']);
    expect(answer.stops[1]?.bridges).toEqual([{ from: X, to: ref.item('R', 'u'), concept: ref.concept('name') }]);
    expect(answer.steps.map(({ partial }) => partial)).toEqual([false, false]);
  });

  it('joins nothing in a trace of an item unless asked; then everything after the bridge is UNKNOWN', async () => {
    expect(await stopsOf(record, X)).toEqual(['person 0 CARRIED: x', 'a 1 CARRIED: x']);
    expect(await stopsOf(record, X, { across: 'CONCEPT' })).toEqual([
      'person 0 CARRIED: x',
      'a 1 CARRIED: u<x UNKNOWN (BRIDGED), x',
      'b 2 UNKNOWN: u<x (BRIDGED)',
    ]);
  });

  it('is not joined inside a person', async () => {
    const letter = drawRecord({
      endpoints: KINDS,
      sets: { P: { items: ['x'], concepts: { x: 'name' } }, R: { items: ['u'], concepts: { u: 'name' } } },
      flows: { f1: { from: 'a', to: 'person', carries: ['P'] }, f2: { from: 'person', to: 'b', carries: ['R'] } },
    });
    expect(await stopsOf(letter, ref.concept('name'))).toEqual([
      'a 0 CARRIED partial: x',
      'person 0 CARRIED: u, x',
      'b 1 CARRIED partial: u',
    ]);
  });
});

describe('completeness', () => {
  it('is TRUNCATED at the stops at which a limit left work', async () => {
    const record = drawRecord({ endpoints: KINDS, sets: SETS, flows: chain('a→b', 'a→d', 'b→c') });
    const byHops = await ask(record, X, { maxHops: 1 });
    const bySteps = await ask(record, X, { maxSteps: 1 });
    const told = [byHops, bySteps].map(({ stops, completeness }) => [
      completeness.state,
      completeness.limit,
      stops.map(({ endpoint, truncated }) => `${endpoint}${truncated ? ' truncated' : ''}`),
    ]);
    expect(told).toEqual([
      ['TRUNCATED', 'HOPS', ['system:ward/a', 'system:ward/b truncated', 'system:ward/d']],
      ['TRUNCATED', 'STEPS', ['system:ward/a truncated', 'system:ward/b truncated']],
    ]);
  });

  it('tells of the same holder, of parties and of what is passed on', async () => {
    const record = drawRecord({
      endpoints: {
        a: 'SYSTEM',
        maker: { kind: 'ORGANISATION', party: 'UNDECIDED' },
        inbox: { kind: 'SYSTEM', operator: 'maker', passesOnUnstated: true },
        outbox: { kind: 'SYSTEM', operator: 'maker' },
        c: 'SYSTEM',
      },
      sets: SETS,
      flows: { f1: { from: 'a', to: 'inbox', carries: ['P'] }, f2: { from: 'outbox', to: 'c' } },
    });
    expect(tell(await ask(record, X)).ends).toEqual([
      'UNDECIDED_PARTY at inbox, keys 1',
      'ONWARD_NOT_STATED at inbox, keys 1',
      'SAME_HOLDER at inbox, keys 1',
    ]);
  });

  it('tells of figures of flows that a sheet of the answer refers to and the record lacks', async () => {
    const missing = [
      { attachment: formatRef('ATTACHMENT', 'ward', 'figure'), holds: ['FLOWS'] as const, matters: [ref.matter('m')] },
      { attachment: formatRef('ATTACHMENT', 'ward', 'list'), holds: ['ITEMS'] as const, matters: [ref.matter('m')] },
      { attachment: formatRef('ATTACHMENT', 'ward', 'other'), holds: ['FLOWS'] as const, matters: [ref.matter('n')] },
    ];
    const record = drawRecord({ endpoints: KINDS, sets: SETS, flows: chain('a→b'), missing });
    expect(tell(await ask(record, X)).ends).toEqual(['FLOWS_NOT_IN_RECORD at figure, keys 1']);
  });

  it('counts what no paper states, apart from unknown ends', async () => {
    const record = drawRecord({
      endpoints: {
        person: { kind: 'DATA_SUBJECT', peopleStated: false },
        a: { kind: 'SYSTEM', placeStated: true },
        b: 'SYSTEM',
      },
      sets: SETS,
      flows: {
        f1: { from: 'person', to: 'a', carries: ['P'], planned: true },
        f2: { from: 'a', to: 'b', carries: ['P'], networkStated: false },
      },
      holdings: { h: { at: 'a', carries: ['P'], erasureStated: false } },
    });
    const { completeness } = await ask(record, X);
    expect([completeness.state, completeness.unstated]).toEqual([
      'COMPLETE',
      [
        { kind: 'OUTCOME', count: 1, at: ['flow:ward/f1'] },
        { kind: 'ERASURE', count: 2, at: ['system:ward/a', 'system:ward/b'] },
        { kind: 'RETENTION', count: 1, at: ['system:ward/b'] },
        { kind: 'PEOPLE', count: 1, at: ['data-subject:ward/person'] },
        { kind: 'PLACE', count: 1, at: ['system:ward/b'] },
        { kind: 'NETWORK', count: 1, at: ['flow:ward/f2'] },
      ],
    ]);
  });

  it('looks only within the scope that is given', async () => {
    const flows = {
      ...chain('a→b'),
      f2: { from: 'b', to: 'c', carries: ['P'], document: 'q', matters: ['n'], scope: 'town' },
    };
    const record = drawRecord({ endpoints: KINDS, sets: SETS, flows });
    const inWard = ['a 0 CARRIED: x', 'b 1 CARRIED: x'];
    expect(await stopsOf(record, X)).toEqual([...inWard, 'c 2 CARRIED: x']);
    expect(await stopsOf(record, X, { within: formatRef('MUNICIPALITY', 'jp', 'ward') })).toEqual(inWard);
    expect(await stopsOf(record, X, { within: ref.paper('p') })).toEqual(inWard);
    expect(await stopsOf(record, X, { within: ref.matter('n') })).toEqual(['b 0 CARRIED: x', 'c 1 CARRIED: x']);
  });
});

describe('dates', () => {
  const since = (from: string, to?: string) => [
    { origin: 'LINKAGE' as const, by: formatRef('LINKAGE', 'ward', 'line'), periods: [period(from, to)] },
  ];
  const record = drawRecord({
    endpoints: KINDS,
    sets: SETS,
    flows: {
      f1: { from: 'a', to: 'b', carries: ['P'], authorities: since('2030-04-01', '2031-03-31') },
      f2: { from: 'b', to: 'c', carries: ['P'], authorities: since('2031-01-01') },
    },
  });

  it('of an empty answer are the days on which it is not empty', async () => {
    expect(await ask(record, X, { from: ref.endpoint('SYSTEM', 'a') })).toMatchObject({
      subjectAtStart: 'NOT_THERE',
      stops: [],
      changes: [
        { day: '2030-04-01', starts: ['flow:ward/f1', 'linkage:ward/line'], ends: [] },
        { day: '2031-01-01', starts: ['flow:ward/f2', 'linkage:ward/line'], ends: [] },
        { day: '2031-04-01', starts: [], ends: ['flow:ward/f1', 'linkage:ward/line'] },
      ],
    });
  });

  it('of all times are none, and its flows need not overlap', async () => {
    const answer = await ask(record, X, { when: 'ALL_TIMES' });
    expect([tell(answer).stops, answer.changes, answer.asOf]).toEqual([
      ['a 0 CARRIED: x', 'b 1 CARRIED: x', 'c 2 CARRIED: x'],
      [],
      undefined,
    ]);
  });
});

describe('custody', () => {
  it('is by the endpoint or its operator on the day; a delegation makes nobody a contractor', async () => {
    const part = (name: string, role: 'CONTRACTOR' | 'LINKAGE_PARTNER', delegation: boolean, until?: string) => ({
      organisation: formatRef('ORGANISATION', 'ward', name),
      by: formatRef('ENTRUSTMENT', 'ward', name),
      role,
      delegation,
      authority: {
        origin: 'ENTRUSTMENT' as const,
        by: formatRef('ENTRUSTMENT', 'ward', name),
        periods: [period('2020-01-01', until)],
      },
    });
    const record = drawRecord({
      endpoints: {
        office: 'DEPARTMENT',
        desk: { kind: 'SYSTEM', operator: 'office' },
        firm: 'ORGANISATION',
        lapsed: 'ORGANISATION',
        agency: 'ORGANISATION',
        undecided: { kind: 'ORGANISATION', party: 'UNDECIDED' },
      },
      sets: SETS,
      flows: chain('desk→firm', 'desk→lapsed', 'desk→agency', 'desk→undecided'),
      engagements: [
        part('firm', 'CONTRACTOR', false),
        part('firm', 'LINKAGE_PARTNER', false),
        part('lapsed', 'CONTRACTOR', false, '2021-12-31'),
        part('agency', 'CONTRACTOR', true),
      ],
    });
    const { stops } = await ask(record, X);
    expect(stops.map(({ endpoint, custody }) => [endpoint, custody])).toEqual([
      ['system:ward/desk', ['MUNICIPALITY']],
      ['organisation:ward/agency', ['OUTSIDE']],
      ['organisation:ward/firm', ['CONTRACTOR', 'LINKAGE_PARTNER']],
      ['organisation:ward/lapsed', ['OUTSIDE']],
      ['organisation:ward/undecided', ['UNDECIDED']],
    ]);
  });
});

describe('the holdings at a stop', () => {
  it('answer apart from the walk: the best of them, nothing for certain where the period is unknown', async () => {
    const undated = [{ origin: 'MATTER' as const, by: ref.matter('m'), periods: [] }];
    const record = drawRecord({
      endpoints: KINDS,
      sets: SETS,
      flows: chain('a→b', 'a→c', 'a→d'),
      holdings: {
        h1: { at: 'b', excludes: ['P/x'], carries: ['P/y'] },
        h2: { at: 'c', carries: ['P'], authorities: undated },
        h3: { at: 'd', carries: ['P/y'] },
        h4: { at: 'a', carries: ['P'] },
      },
    });
    const { stops, completeness } = await ask(record, X);
    expect(stops.map(({ held, holdings }) => [held, holdings])).toEqual([
      ['CARRIED', ['holding:ward/h4']],
      ['EXCLUDED', ['holding:ward/h1']],
      ['UNKNOWN', ['holding:ward/h2']],
      ['NOT_LISTED', []],
    ]);
    expect(completeness.unknowns.map(({ reason, at }) => [reason, at])).toEqual([
      ['PERIOD_UNSTATED', 'holding:ward/h2'],
    ]);
  });
});
