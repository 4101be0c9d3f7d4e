import { describe, expect, it } from 'vitest';
import type { AuthorityFact } from '../../../../server/graph/hops.ts';
import { forceSpans } from '../../../../server/lineage/law/forceSpans.ts';
import { formatRef } from '../../../../server/model/ref.ts';
import { period } from '../../../fixtures/drawRecord.ts';

const contract = (...periods: AuthorityFact['periods']): AuthorityFact => ({
  origin: 'ENTRUSTMENT',
  by: formatRef('ENTRUSTMENT', 'ward', 'e'),
  periods,
});
const linkage = (...periods: AuthorityFact['periods']): AuthorityFact => ({
  origin: 'LINKAGE',
  by: formatRef('LINKAGE', 'ward', 'l'),
  periods,
});

describe('the spans in which something is in force', () => {
  it.each<[string, readonly AuthorityFact[], ReturnType<typeof forceSpans>]>([
    [
      'are the days of its period, both ends included',
      [contract(period('2020-04-01', '2021-03-31'))],
      [{ from: '2020-04-01', to: '2021-03-31', inForce: 'YES', reasons: [] }],
    ],
    [
      'have no end if the record gives none',
      [contract(period('2020-04-01', undefined))],
      [{ from: '2020-04-01', inForce: 'YES', reasons: [] }],
    ],
    [
      'go on as unknown after a contract that renews',
      [contract(period('2020-04-01', '2021-03-31', { renews: true }))],
      [
        { from: '2020-04-01', to: '2021-03-31', inForce: 'YES', reasons: [] },
        { from: '2021-04-01', inForce: 'UNKNOWN', reasons: ['RENEWAL_NOT_STATED'] },
      ],
    ],
    [
      'go on by renewal after a linkage that renews',
      [linkage(period('2020-04-01', '2021-03-31', { renews: true }))],
      [
        { from: '2020-04-01', to: '2021-03-31', inForce: 'YES', reasons: [] },
        { from: '2021-04-01', inForce: 'BY_RENEWAL', reasons: [] },
      ],
    ],
    [
      'leave out the time between two contracts',
      [contract(period('2020-04-01', '2021-03-31')), contract(period('2022-04-01', '2023-03-31'))],
      [
        { from: '2020-04-01', to: '2021-03-31', inForce: 'YES', reasons: [] },
        { from: '2022-04-01', to: '2023-03-31', inForce: 'YES', reasons: [] },
      ],
    ],
    [
      'are unknown from ever if no period is given',
      [contract()],
      [{ inForce: 'UNKNOWN', reasons: ['PERIOD_UNSTATED'] }],
    ],
    [
      'are unknown before an end without a start',
      [contract(period(undefined, '2021-03-31'))],
      [{ to: '2021-03-31', inForce: 'UNKNOWN', reasons: ['PERIOD_UNSTATED'] }],
    ],
    ['are none for what is only tested', [contract(period('2020-04-01', undefined, { phase: 'TEST' }))], []],
  ])('%s', (_, facts, expected) => {
    expect(forceSpans(facts)).toEqual(expected);
  });
});
