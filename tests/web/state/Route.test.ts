import { describe, expect, it } from 'vitest';
import { PAGE_PATHS } from '../../../server/graphql/http/servePages.ts';
import { formatRoute, parseRoute, VIEW_NAMES, type Place, type Route } from '../../../web/src/state/Route.ts';
import { safeguardsOf } from '../../../web/src/state/routes/safeguardsRoute.ts';
import { changesOf } from '../../../web/src/state/routes/changesRoute.ts';
import { findingsOf } from '../../../web/src/state/routes/findingsRoute.ts';
import { listOf } from '../../../web/src/state/routes/listRoute.ts';
import { migrationOf } from '../../../web/src/state/routes/migrationRoute.ts';
import { START } from '../../../web/src/state/routes/startRoute.ts';
import { traceOf } from '../../../web/src/state/routes/traceRoute.ts';

const parse = (address: string): Place => parseRoute(new URL(address, 'http://127.0.0.1:4000'));

const ID = 'information-item:shinjuku/36/申請 情報/顔写真&?#＝';
const ROUTES: readonly Route[] = [
  START,
  { view: 'start', q: '氏名 カナ', kind: 'CONCEPT' },
  traceOf(ID),
  {
    view: 'trace',
    subject: ID,
    from: 'system:jp/a',
    direction: 'BOTH',
    asOf: '2020-02-29',
    allTimes: true,
    across: 'CONCEPT',
    within: 'matter:shinjuku/36/1',
    maxHops: 100,
    maxSteps: 20_000,
    show: 'TABLE',
    tab: 'UNKNOWN',
    sel: 'flow:a/b',
    filter: '<b>',
    reason: 'OPEN_LIST',
    unknownOnly: true,
    group: 'HOLDER',
    far: true,
    center: 'system:jp/b',
    wayFrom: 'information-system:jp/a',
    wayTo: 'information-system:jp/b',
  },
  { view: 'item', id: ID, asOf: '2020-07-01' },
  { view: 'concept', id: ID, asOf: undefined },
  { view: 'subject', id: ID, asOf: undefined },
  { view: 'holder', id: ID, asOf: '1989-01-08' },
  { view: 'exposure', id: ID, asOf: '2024-02-29' },
  { view: 'paper', id: ID },
  { view: 'matter', id: ID, sel: '件名2 システム 3' },
  { view: 'network', id: ID, asOf: undefined },
  listOf('sets', { resolved: 'no', document: ID }),
  { view: 'list', kind: 'flows', filter: '😀', only: {}, sort: '-name', page: 12 },
  { view: 'sets', id: ID, filter: '児童' },
  migrationOf(undefined),
  { view: 'migration', id: ID, filter: '児童 氏名', page: 2 },
  findingsOf(),
  findingsOf({
    severities: ['CHECK', 'GAP'],
    rule: 'PEOPLE_ARE_COUNTED',
    document: ID,
    subject: ID,
    all: true,
    order: 'PAPER',
    asOf: '2020-07-01',
    page: 3,
    sel: `PEOPLE_ARE_COUNTED ${ID}`,
  }),
  safeguardsOf(),
  safeguardsOf({
    papers: [ID, 'source-document:jp/other'],
    group: '暗号化',
    looks: ['INFERRED', 'BLANK'],
    compare: 'PARTY',
    left: ID,
    right: 'organisation:jp/agency',
    differing: true,
    sel: `control:jp/encryption ${ID} CONTRACTOR`,
  }),
  changesOf(),
  changesOf({
    from: '2020-04-01',
    to: '2021-04-01',
    changes: ['STARTS', 'BECOMES_UNKNOWN'],
    kind: 'FLOW',
    document: ID,
    holder: ID,
    group: 'HOLDER',
  }),
  { view: 'query' },
  { view: 'help' },
];

describe('an address', () => {
  it.each(ROUTES.map((route) => [formatRoute(route), route] as const))('%s opens what it was made from', (_, route) => {
    for (const scope of [undefined, 'municipality:jp/shinjuku'])
      expect(parse(formatRoute(route, scope))).toEqual({ kind: 'ROUTE', route, scope });
  });

  it('is tried above for every view', () => {
    expect(new Set(ROUTES.map(({ view }) => view))).toEqual(new Set(VIEW_NAMES));
  });

  it('says of each value that cannot be read what was expected, and leads to the same place without it', () => {
    expect(parse('/trace?subject=a:b/c&asOf=2021-02-29&direction=UP&maxHops=0&allTimes=yes')).toEqual({
      kind: 'WRONG',
      problems: [
        { name: 'direction', value: 'UP', expected: { kind: 'ONE_OF', values: ['DOWNSTREAM', 'UPSTREAM', 'BOTH'] } },
        { name: 'asOf', value: '2021-02-29', expected: { kind: 'DAY' } },
        { name: 'allTimes', value: 'yes', expected: { kind: 'ONE_OF', values: ['1'] } },
        { name: 'maxHops', value: '0', expected: { kind: 'WHOLE_NUMBER', least: 1, most: 100 } },
      ],
      without: traceOf('a:b/c'),
      scope: undefined,
    });
  });

  it.each([
    ['/safeguards?state=BLANK&state=YES&state=MASKED', 'state', safeguardsOf({ looks: ['BLANK', 'MASKED'] })],
    ['/findings?severity=CHECK&severity=YES&severity=GAP', 'severity', findingsOf({ severities: ['CHECK', 'GAP'] })],
    ['/changes?change=ENDS&change=YES&change=STARTS', 'change', changesOf({ changes: ['ENDS', 'STARTS'] })],
  ])(
    'of several values in one parameter keeps those that can be read, and says which cannot: %s',
    (address, name, without) => {
      expect(parse(address)).toMatchObject({
        kind: 'WRONG',
        problems: [{ name, value: 'YES', expected: { kind: 'ONE_OF' } }],
        without,
      });
    },
  );

  it('that lacks what a view cannot do without leads nowhere else', () => {
    expect(parse('/item')).toEqual({
      kind: 'WRONG',
      problems: [{ name: 'id', value: '', expected: { kind: 'REQUIRED' } }],
      without: undefined,
      scope: undefined,
    });
  });

  it.each(['/nope', '/list', '/list/nope', '/list/items/1', '/item/a', '/start', '/constructor', '/Trace'])(
    '%s leads nowhere, and says so',
    (path) => {
      expect(parse(path)).toEqual({ kind: 'NOWHERE', path, scope: undefined });
    },
  );

  it('is served by the server for each view, and for no more', () => {
    const kinds = PAGE_PATHS.map((path) => parse(path.replace(':kind', 'items')).kind);
    expect(kinds.filter((kind) => kind === 'NOWHERE')).toEqual([]);
    expect(PAGE_PATHS.length).toBe(VIEW_NAMES.length);
  });
});
