import { describe, expect, test } from 'vitest';
import {
  ask,
  at,
  concept,
  draw,
  endsInShort,
  itemsInShort,
  node,
  stepsInShort,
  stopsInShort,
  type DrawnFlow,
} from './drawing.ts';
import { periodOf, type AuthorityPlan } from './recordPlan.ts';
import { traceOracle } from './traceOracle.ts';

const X = node('S/x');
const ITEMS = ['S', 'S/x', 'S/y'];
const x = (from: string, to: string): DrawnFlow => ({ way: [from, to], carries: ['S/x'] });
const unstated = (from: string, to: string): DrawnFlow => ({ way: [from, to] });

describe('a chain: 本人 → a → b', () => {
  const record = draw({ items: ITEMS, flows: { f1: x('本人', 'a'), f2: x('a', 'b') } });

  test('downstream begins where nothing else leads to', () => {
    expect(stopsInShort(traceOracle(record, ask(X)))).toEqual(['本人 0 CARRIED', 'a 1 CARRIED', 'b 2 CARRIED']);
  });

  test('upstream begins where it leads to nothing else', () => {
    const answer = traceOracle(record, ask(X, { direction: 'UPSTREAM' }));
    expect(stopsInShort(answer)).toEqual(['b 0 CARRIED', 'a 1 CARRIED', '本人 2 CARRIED']);
    expect(stepsInShort(answer)).toEqual(['f2 1 CARRIED', 'f1 2 CARRIED']);
  });

  test('both ways from the middle, hops are signed', () => {
    const answer = traceOracle(record, ask(X, { direction: 'BOTH', from: at('a') }));
    expect(stopsInShort(answer)).toEqual(['本人 -1 CARRIED', 'a 0 CARRIED', 'b 1 CARRIED']);
    expect(stepsInShort(answer)).toEqual(['f1 -1 CARRIED', 'f2 1 CARRIED']);
    expect(answer.completeness).toMatchObject({ state: 'COMPLETE', unknowns: [], hopsSearched: 1 });
  });

  test('an item of a closed list that is never named is not on the way, and is said to be unrecorded', () => {
    const answer = traceOracle(record, ask(node('S/y')));
    expect(stopsInShort(answer)).toEqual([]);
    expect(endsInShort(answer)).toEqual(['NOT_RECORDED S/y']);
  });

  test('a limit that is met says which and where', () => {
    const hops = traceOracle(record, ask(X, { maxHops: 1 }));
    expect(stopsInShort(hops)).toEqual(['本人 0 CARRIED', 'a 1 CARRIED']);
    expect(hops.stops.map((stop) => stop.truncated)).toEqual([false, true]);
    expect(hops.completeness).toMatchObject({ state: 'TRUNCATED', limit: 'HOPS', hopsSearched: 1 });
    const steps = traceOracle(record, ask(X, { maxSteps: 1 }));
    expect(stopsInShort(steps)).toEqual(stopsInShort(hops));
    expect(steps.completeness).toMatchObject({ state: 'TRUNCATED', limit: 'STEPS' });
    expect(traceOracle(record, ask(X, { maxHops: 2, maxSteps: 2 })).completeness.state).toBe('COMPLETE');
  });
});

test('a diamond: the nearer way gives the hop, the certain way the carriage', () => {
  // 本人 → a → b → d and 本人 → c ⇢ d, the second by a list that is not stated
  const record = draw({
    items: ITEMS,
    flows: {
      f1: x('本人', 'a'),
      f2: x('a', 'b'),
      f3: x('b', 'd'),
      f4: x('本人', 'c'),
      f5: unstated('c', 'd'),
    },
  });
  expect(stopsInShort(traceOracle(record, ask(X)))).toEqual([
    '本人 0 CARRIED',
    'a 1 CARRIED',
    'c 1 CARRIED',
    'b 2 CARRIED',
    'd 2 CARRIED',
  ]);
});

describe('a cycle a → b → a with nothing before it', () => {
  const flows = { f1: x('a', 'b'), f2: x('b', 'a') };

  test('begins at all members', () => {
    const record = draw({ items: ITEMS, flows });
    expect(stopsInShort(traceOracle(record, ask(X)))).toEqual(['a 0 CARRIED', 'b 0 CARRIED']);
  });

  test('begins at the member that holds the key', () => {
    const record = draw({ items: ITEMS, flows, holdings: { h: { holder: 'b', carries: ['S'] } } });
    const answer = traceOracle(record, ask(X));
    expect(stopsInShort(answer)).toEqual(['b 0 CARRIED', 'a 1 CARRIED']);
    expect(answer.stops.map((stop) => stop.held)).toEqual(['CARRIED', 'NOT_LISTED']);
  });

  test('begins at the data subject in it, and does not go on from there again', () => {
    const record = draw({ items: ITEMS, flows: { f1: x('本人', 'b'), f2: x('b', '本人') } });
    expect(stopsInShort(traceOracle(record, ask(X)))).toEqual(['本人 0 CARRIED', 'b 1 CARRIED']);
  });
});

test('a data subject that was reached is not passed: what goes on from there is counted elsewhere', () => {
  const record = draw({ items: ITEMS, flows: { f1: x('a', '本人'), f2: x('本人', 'b') } });
  const answer = traceOracle(record, ask(X));
  expect(stopsInShort(answer)).toEqual(['a 0 CARRIED', '本人 1 CARRIED']);
  expect(endsInShort(answer)).toEqual(['ELSEWHERE - [f2]']);
});

test('an island: a holding without any flow is a start, and its way ends there', () => {
  const record = draw({ items: ITEMS, holdings: { h: { holder: 'a', carries: ['S'] } } });
  const answer = traceOracle(record, ask(X));
  expect(stopsInShort(answer)).toEqual(['a 0 CARRIED']);
  expect(answer.completeness.state).toBe('COMPLETE');
});

test('a holding that may have the key is no start: an unknown end if it concerns the key, else counted elsewhere', () => {
  const holding = (matter: string): ReturnType<typeof draw> =>
    draw({ items: ['S', 'S/x', 'T 別紙'], holdings: { h: { holder: 'a', carries: ['T'], matter } } });
  const near = traceOracle(holding('matter'), ask(X));
  expect(stopsInShort(near)).toEqual([]);
  expect(endsInShort(near)).toEqual(['UNRESOLVED_LIST h', 'NOT_RECORDED S/x']);
  expect(endsInShort(traceOracle(holding('other'), ask(X)))).toEqual(['NOT_RECORDED S/x']);
});

test('only excluded: the answer is the excluded step, and a period that is not stated leaves it open', () => {
  const flow: DrawnFlow = { way: ['a', 'b'], carries: ['S/y'], excludes: ['S/x'] };
  const stated = traceOracle(draw({ items: ITEMS, flows: { f: flow } }), ask(X));
  expect(stopsInShort(stated)).toEqual([]);
  expect(stepsInShort(stated)).toEqual(['f - EXCLUDED']);
  expect(stated.completeness.state).toBe('COMPLETE');
  const unsure = traceOracle(draw({ items: ITEMS, flows: { f: { ...flow, authorities: [] } } }), ask(X));
  expect(endsInShort(unsure)).toEqual(['PERIOD_UNSTATED f']);
});

test('carried and excluded at one node is a contradiction, and the nearer node decides before the farther', () => {
  const record = draw({
    items: ITEMS,
    flows: { f: { way: ['a', 'b'], carries: ['S', 'S/x'], excludes: ['S/x'] }, start: x('本人', 'a') },
  });
  expect(stepsInShort(traceOracle(record, ask(X)))).toEqual(['start 1 CARRIED', 'f 2 UNKNOWN (CONTRADICTION)']);
  const nearer = draw({ items: ITEMS, flows: { f: { way: ['a', 'b'], carries: ['S'], excludes: ['S/x'] } } });
  expect(stepsInShort(traceOracle(nearer, ask(node('S'))))).toEqual(['f 1 CARRIED partial']);
});

describe('a hub with unknown lists', () => {
  const record = draw({
    items: ITEMS,
    flows: { f1: x('本人', 'hub'), near: unstated('hub', 'a'), far: { ...unstated('hub', 'b'), matter: 'other' } },
  });

  test('only what concerns the key is walked; the rest is counted elsewhere', () => {
    const answer = traceOracle(record, ask(X));
    expect(stopsInShort(answer)).toEqual(['本人 0 CARRIED', 'hub 1 CARRIED', 'a 2 UNKNOWN+1 (UNSTATED_ITEMS)']);
    expect(endsInShort(answer)).toEqual(['UNSTATED_ITEMS near', 'ELSEWHERE - [far]']);
  });

  test('where the key is touched by unknown flows only, it starts UNKNOWN and nothing after it is better', () => {
    const onward = draw({ items: ITEMS, flows: { f1: unstated('a', 'b'), f2: x('b', 'c') } });
    const answer = traceOracle(onward, ask(X, { from: at('a') }));
    expect(answer.subjectAtStart).toBe('UNKNOWN');
    expect(stopsInShort(answer)).toEqual([
      'a 0 UNKNOWN+0 (UNSTATED_ITEMS)',
      'b 1 UNKNOWN+1 (UNSTATED_ITEMS)',
      'c 2 UNKNOWN+1 (UNSTATED_ITEMS)',
    ]);
  });

  test('where nothing touches the key it is not there', () => {
    const answer = traceOracle(record, ask(X, { from: at('b') }));
    expect(answer.subjectAtStart).toBe('NOT_THERE');
    expect(stopsInShort(answer)).toEqual([]);
    expect(endsInShort(answer)).toEqual(['ELSEWHERE - [far]']);
  });
});

test('a category: what leaves it is at best UNKNOWN once it was reached, and as stated where it is the start', () => {
  const record = draw({
    endpoints: { banks: { kind: 'ORGANISATION', party: 'CATEGORY' } },
    items: ITEMS,
    flows: { f1: x('a', 'banks'), f2: x('banks', 'b') },
  });
  const answer = traceOracle(record, ask(X));
  expect(stopsInShort(answer)).toEqual(['a 0 CARRIED', 'banks 1 CARRIED', 'b 2 UNKNOWN+1 (CATEGORY)']);
  expect(endsInShort(answer)).toEqual(['CATEGORY f2', 'CATEGORY banks']);
  const from = traceOracle(record, ask(X, { from: at('banks', 'ORGANISATION') }));
  expect(stopsInShort(from)).toEqual(['banks 0 CARRIED', 'b 1 CARRIED']);
  const upstream = traceOracle(record, ask(X, { direction: 'UPSTREAM' }));
  expect(stopsInShort(upstream)).toEqual(['b 0 CARRIED', 'banks 1 CARRIED', 'a 2 UNKNOWN+1 (CATEGORY)']);
});

test('an undecided operator, something passed on, and another system of the same holder are unknown ends', () => {
  const record = draw({
    endpoints: {
      operator: { kind: 'ORGANISATION', party: 'UNDECIDED' },
      a: { operator: 'operator', passesOn: true },
      b: { operator: 'operator' },
    },
    items: ITEMS,
    flows: { f1: x('本人', 'a'), f2: unstated('b', 'c') },
  });
  const answer = traceOracle(record, ask(X));
  expect(endsInShort(answer)).toEqual(['UNDECIDED_PARTY a', 'ONWARD_NOT_STATED a', 'SAME_HOLDER a [f2]']);
  expect(answer.stops.map((stop) => stop.custody)).toEqual([[], ['UNDECIDED']]);
});

describe('another holder of the same name', () => {
  const drawn = (matter: string): ReturnType<typeof draw> =>
    draw({
      endpoints: { agency: { kind: 'ORGANISATION' }, server: { operator: 'agency' } },
      items: ITEMS,
      flows: { f1: x('本人', 'agency'), f2: { ...unstated('server', 'c'), matter } },
    });

  test('what arrived at an organisation may go on from its system', () => {
    expect(endsInShort(traceOracle(drawn('matter'), ask(X)))).toEqual(['SAME_HOLDER agency [f2]']);
    const upstream = traceOracle(drawn('matter'), ask(X, { direction: 'UPSTREAM', from: at('c') }));
    expect(endsInShort(upstream)).toEqual(['UNSTATED_ITEMS f2', 'SAME_HOLDER server [f1]']);
  });

  test('only by what concerns the key', () => {
    expect(endsInShort(traceOracle(drawn('other'), ask(X)))).toEqual([]);
  });
});

describe('renames', () => {
  test('a key goes on under its new name, and its origin is kept', () => {
    const record = draw({
      items: [...ITEMS, 'T', 'T/u', 'T/v'],
      flows: {
        f1: { ...x('a', 'b'), becomes: { 'S/x': ['T/u', 'T/v'] } },
        f2: { way: ['b', 'c'], carries: ['T/v'] },
      },
    });
    const answer = traceOracle(record, ask(X));
    expect(answer.stops.map((stop) => itemsInShort(stop))).toEqual([
      ['S/x CARRIED'],
      ['S/x → T/u CARRIED', 'S/x → T/v CARRIED'],
      ['S/x → T/v CARRIED'],
    ]);
    const back = traceOracle(record, ask(node('T/v'), { direction: 'UPSTREAM' }));
    expect(back.stops.map((stop) => itemsInShort(stop))).toEqual([
      ['T/v CARRIED'],
      ['T/v CARRIED'],
      ['T/v → S/x CARRIED'],
    ]);
  });

  test('a merge keeps both origins, so that the stop is not partial', () => {
    const becomes = { 'S/x': ['T/u'], 'S/y': ['T/u'] };
    const record = draw({
      items: [...ITEMS, 'T', 'T/u'],
      flows: { f1: { way: ['a', 'b'], carries: ['S'], becomes } },
    });
    const answer = traceOracle(record, ask(node('S')));
    expect(answer.stops.map((stop) => [stop.partial, itemsInShort(stop)])).toEqual([
      [false, ['S/x CARRIED', 'S/y CARRIED']],
      [false, ['S/x → T/u CARRIED', 'S/y → T/u CARRIED']],
    ]);
  });

  test('a move inside one system adds no hop', () => {
    const record = draw({
      items: [...ITEMS, 'T', 'T/u'],
      flows: {
        f1: x('本人', 'a'),
        inside: { ...x('a', 'a'), becomes: { 'S/x': ['T/u'] } },
        f2: { way: ['a', 'b'], carries: ['T'] },
      },
    });
    const answer = traceOracle(record, ask(X));
    expect(stopsInShort(answer)).toEqual(['本人 0 CARRIED', 'a 1 CARRIED', 'b 2 CARRIED']);
    expect(stepsInShort(answer)).toEqual(['f1 1 CARRIED', 'inside 1 CARRIED', 'f2 2 CARRIED']);
  });
});

describe('a concept and its bridges: 本人 → a (S/x), a → b (T/u), both 氏名', () => {
  const NAME = { concept: '氏名' };
  const record = draw({
    items: ['S', { path: 'S/x', ...NAME }, 'T', { path: 'T/u', ...NAME }],
    flows: { f1: x('本人', 'a'), f2: { way: ['a', 'b'], carries: ['T'] } },
  });

  test('the concept goes on over the bridge, which is no hop and no start', () => {
    const answer = traceOracle(record, ask(concept('氏名')));
    expect(stopsInShort(answer)).toEqual(['本人 0 CARRIED', 'a 1 CARRIED', 'b 2 CARRIED']);
    expect(answer.stops[1]?.bridges).toEqual([{ from: X, to: node('T/u'), concept: concept('氏名') }]);
    expect(answer.completeness.state).toBe('COMPLETE');
  });

  test('an item goes on only if asked to, and is then UNKNOWN behind the bridge', () => {
    expect(stopsInShort(traceOracle(record, ask(X)))).toEqual(['本人 0 CARRIED', 'a 1 CARRIED']);
    const across = traceOracle(record, ask(X, { across: 'CONCEPT' }));
    expect(stopsInShort(across)).toEqual(['本人 0 CARRIED', 'a 1 CARRIED (BRIDGED)', 'b 2 UNKNOWN+1 (BRIDGED)']);
    expect(endsInShort(across)).toEqual(['BRIDGED f2']);
  });

  test('bridges that lead in a circle still leave a start', () => {
    const circle = draw({
      items: ['S', { path: 'S/x', ...NAME }, 'T', { path: 'T/u', ...NAME }],
      flows: { f1: x('a', 'b'), f2: { way: ['b', 'a'], carries: ['T'] } },
    });
    expect(stopsInShort(traceOracle(circle, ask(concept('氏名'))))).toEqual(['a 0 CARRIED', 'b 0 CARRIED']);
  });

  test('no bridge leads through a data subject: what it sends is a start of its own', () => {
    const letter = draw({
      items: ['S', { path: 'S/x', ...NAME }, 'T', { path: 'T/u', ...NAME }],
      flows: { f1: x('a', '本人'), f2: { way: ['本人', 'b'], carries: ['T'] } },
    });
    const answer = traceOracle(letter, ask(concept('氏名')));
    expect(stopsInShort(answer)).toEqual(['a 0 CARRIED', '本人 0 CARRIED', 'b 1 CARRIED']);
    expect(answer.stops.flatMap((stop) => stop.bridges)).toEqual([]);
  });

  test('a concept without items is not recorded', () => {
    expect(endsInShort(traceOracle(record, ask(concept('住所'))))).toEqual(['NOT_RECORDED 住所']);
  });
});

describe('a data subject', () => {
  test('its keys are those whose nearest ABOUT it is, and its trace also starts at the subject', () => {
    const record = draw({
      items: [{ path: 'S', about: ['本人'] }, 'S/x', { path: 'S/y', about: ['本人の子'] }],
      endpoints: { 本人の子: {} },
      flows: { f1: { way: ['本人', 'a'], excludes: ['S/x'], carries: ['S'] }, f2: x('b', 'c') },
    });
    const subject = at('本人') as Parameters<typeof ask>[0];
    const answer = traceOracle(record, ask(subject));
    expect(stopsInShort(answer)).toEqual(['b 0 CARRIED', '本人 0 UNKNOWN+0', 'c 1 CARRIED']);
    expect(stepsInShort(answer)).toEqual(['f1 1 EXCLUDED', 'f2 1 CARRIED']);
  });

  test('a subject that no item is about is its own key', () => {
    const record = draw({ items: ITEMS, flows: { f1: unstated('本人', 'a'), f2: x('本人', 'b') } });
    const answer = traceOracle(record, ask(at('本人') as Parameters<typeof ask>[0]));
    expect(stopsInShort(answer)).toEqual(['本人 0 UNKNOWN+0 (UNSTATED_ITEMS)', 'a 1 UNKNOWN+1 (UNSTATED_ITEMS)']);
    expect(endsInShort(answer)).toEqual(['UNSTATED_ITEMS f1', 'NOT_RECORDED 本人']);
  });
});

describe('periods', () => {
  const during = (from: string, to: string | undefined, renews = false): readonly AuthorityPlan[] => [
    { origin: 'LINKAGE', by: 'link', periods: [periodOf(from, to, { renews })] },
  ];

  test('an answer that is empty on the day names the days on which it would not be', () => {
    const record = draw({
      items: ITEMS,
      flows: { f: { ...x('a', 'b'), authorities: during('2021-04-01', '2022-03-31') } },
    });
    const answer = traceOracle(record, ask(X));
    expect(answer.stops).toEqual([]);
    expect(answer.completeness.state).toBe('COMPLETE');
    const named = ['flow:city/f', 'linkage:jp/link'];
    expect(answer.changes).toEqual([
      { day: '2021-04-01', starts: named, ends: [] },
      { day: '2022-04-01', starts: [], ends: named },
    ]);
  });

  test('a linkage that renews goes on, and says so', () => {
    const record = draw({
      items: ITEMS,
      flows: { f: { ...x('a', 'b'), authorities: during('2021-04-01', '2022-03-31', true) } },
    });
    const answer = traceOracle(record, ask(X));
    expect(stopsInShort(answer)).toEqual(['a 0 CARRIED', 'b 1 CARRIED']);
    expect(answer.steps[0]?.authorities.map((authority) => authority.inForce)).toEqual(['BY_RENEWAL']);
  });

  test('an end before its start is an unknown end, and a start is no more certain than its flows', () => {
    const record = draw({
      items: ITEMS,
      flows: { f: { ...x('a', 'b'), authorities: during('2021-04-01', '2020-03-31') } },
    });
    const answer = traceOracle(record, ask(X));
    expect(stopsInShort(answer)).toEqual(['a 0 UNKNOWN+0 (PERIOD_INVALID)', 'b 1 UNKNOWN+1 (PERIOD_INVALID)']);
    expect(endsInShort(answer)).toEqual(['PERIOD_INVALID f']);
  });
});

test('what is inferred on every certain way is inferred at the stop', () => {
  const record = draw({
    items: ITEMS,
    flows: {
      f1: { ...x('a', 'b'), inferred: true },
      f2: x('b', 'c'),
      f3: x('a', 'd'),
      f4: { ...x('b', 'd'), inferred: true },
    },
  });
  const inferred = traceOracle(record, ask(X)).stops.filter((stop) => stop.inferred);
  expect(inferred.map((stop) => stop.endpoint)).toEqual([at('b'), at('c')]);
});

describe('what is said beside the way', () => {
  const contract = { origin: 'ENTRUSTMENT' as const, by: 'contract', periods: [periodOf('2020-01-01', '2022-12-31')] };
  const linkage = { origin: 'LINKAGE' as const, by: 'link', periods: [periodOf('2020-01-01')] };
  const record = draw({
    endpoints: {
      office: { kind: 'DEPARTMENT' },
      terminal: { operator: 'office' },
      vendor: { kind: 'ORGANISATION' },
      agent: { kind: 'ORGANISATION' },
    },
    items: ITEMS,
    flows: { f1: x('本人', 'terminal'), f2: x('terminal', 'vendor'), f3: x('vendor', 'agent') },
    holdings: { h: { holder: 'vendor', carries: ['S'] } },
    more: {
      engagements: [
        { organisation: 'vendor', role: 'CONTRACTOR', delegation: false, authority: contract },
        { organisation: 'vendor', role: 'LINKAGE_PARTNER', delegation: false, authority: linkage },
        { organisation: 'agent', role: 'CONTRACTOR', delegation: true, authority: contract },
      ],
    },
  });
  const custodyOn = (asOf: string): unknown[] =>
    traceOracle(record, ask(X, { when: { asOf } })).stops.map((stop) => stop.custody);

  test('custody is by contracts on the day; a delegation makes no contractor; a data subject has none', () => {
    expect(custodyOn('2022-06-01')).toEqual([[], ['MUNICIPALITY'], ['CONTRACTOR', 'LINKAGE_PARTNER'], ['OUTSIDE']]);
    expect(custodyOn('2024-06-01')).toEqual([[], ['MUNICIPALITY'], ['LINKAGE_PARTNER'], ['OUTSIDE']]);
  });

  test('a contract that ends changes the answer', () => {
    const { changes } = traceOracle(record, ask(X));
    expect(changes.find((change) => change.day === '2023-01-01')).toEqual({
      day: '2023-01-01',
      starts: [],
      ends: ['entrustment:jp/contract'],
    });
  });

  test('what no paper states of the stops is counted by kind, and the papers are named', () => {
    const { completeness } = traceOracle(record, ask(X));
    const holders = [at('agent', 'ORGANISATION'), at('terminal')];
    expect(completeness).toEqual({
      state: 'COMPLETE',
      unknowns: [],
      unstated: [
        { kind: 'ERASURE', count: 2, at: holders },
        { kind: 'RETENTION', count: 2, at: holders },
      ],
      papers: ['source-document:city/paper'],
      papersCited: ['source-document:city/paper'],
      hopsSearched: 3,
    });
  });
});

test('a figure of flows that is missing is an end of its own, also where no flow is recorded at all', () => {
  const missing = [{ name: 'figure', holds: ['FLOWS' as const], matters: ['matter'] }];
  const record = draw({ items: ITEMS, more: { missing } });
  expect(endsInShort(traceOracle(record, ask(X)))).toEqual(['NOT_RECORDED S/x', 'FLOWS_NOT_IN_RECORD figure']);
});

test('outside of `within` nothing plays a part', () => {
  const record = draw({ items: ITEMS, flows: { f1: x('a', 'b'), f2: { ...x('b', 'c'), matter: 'other' } } });
  const within = record.flows[0]?.hop.matters[0];
  expect(stopsInShort(traceOracle(record, ask(X, { within })))).toEqual(['a 0 CARRIED', 'b 1 CARRIED']);
});

test('both ways without a place to begin is no question', () => {
  expect(() => traceOracle(draw({ items: ITEMS }), ask(X, { direction: 'BOTH' }))).toThrow(
    'invariant: BOTH needs `from`',
  );
});
