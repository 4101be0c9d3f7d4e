import { describe, expect, it } from 'vitest';
import type { AuthorityFact } from '../../../../server/graph/hops.ts';
import { authoritiesOn } from '../../../../server/lineage/law/authoritiesOn.ts';
import { listReasons } from '../../../../server/lineage/law/ReasonSet.ts';
import { formatRef } from '../../../../server/model/ref.ts';
import type { Period } from '../../../../server/model/period.ts';
import { period } from '../../../fixtures/drawRecord.ts';

const linkage = (...periods: readonly Period[]): AuthorityFact => ({
  origin: 'LINKAGE',
  by: formatRef('LINKAGE', 'ward', 'l'),
  periods,
});
const contract = (...periods: readonly Period[]): AuthorityFact => ({
  origin: 'ENTRUSTMENT',
  by: formatRef('ENTRUSTMENT', 'ward', 'c'),
  periods,
});
const lapsed = period('2019-04-01', '2020-03-31');
const running = period('2020-04-01', undefined);
const trial = period('2020-04-01', '2020-09-30', { phase: 'TRIAL' });

describe('authoritiesOn (trace-semantics.md §3, of several)', () => {
  it('counts the best and shows each with its own state', () => {
    expect(authoritiesOn([contract(lapsed), linkage(running)], { asOf: '2020-06-01' })).toEqual({
      state: 'YES',
      reasons: 0,
      authorities: [
        { by: 'entrustment:ward/c', origin: 'ENTRUSTMENT', inForce: 'NO', period: lapsed },
        { by: 'linkage:ward/l', origin: 'LINKAGE', inForce: 'YES', period: running },
      ],
    });
  });

  it('takes the first of equally good periods as the one that decided', () => {
    const again = { ...running, printed: 'again' };
    expect(authoritiesOn([linkage(trial, running, again)], { asOf: '2020-06-01' }).authorities[0]?.period).toBe(
      running,
    );
  });

  it('gives every reason if the best is UNKNOWN, and none otherwise', () => {
    const invalid = period('2021-01-01', '2020-01-01');
    const unknown = authoritiesOn([contract(trial, lapsed), contract(invalid)], { asOf: '2020-06-01' });
    expect([unknown.state, listReasons(unknown.reasons)]).toEqual(['UNKNOWN', ['PERIOD_INVALID', 'TRIAL']]);
    expect(authoritiesOn([contract(trial), linkage(running)], { asOf: '2020-06-01' }).reasons).toBe(0);
  });

  it('renews by itself only for a linkage', () => {
    const ended = period('2019-04-01', '2020-03-31', { renews: true });
    const states = [linkage(ended), contract(ended)].map((fact) => authoritiesOn([fact], { asOf: '2020-06-01' }).state);
    expect(states).toEqual(['BY_RENEWAL', 'UNKNOWN']);
  });

  it('is UNKNOWN, PERIOD_UNSTATED without an authority and for one without periods', () => {
    const [none, empty] = [[], [linkage()]].map((facts) => authoritiesOn(facts, { asOf: '2020-06-01' }));
    expect([none, empty].map((force) => [force?.state, listReasons(force?.reasons ?? 0)])).toEqual([
      ['UNKNOWN', ['PERIOD_UNSTATED']],
      ['UNKNOWN', ['PERIOD_UNSTATED']],
    ]);
    expect(empty?.authorities).toEqual([
      { by: 'linkage:ward/l', origin: 'LINKAGE', inForce: 'UNKNOWN', reason: 'PERIOD_UNSTATED' },
    ]);
  });
});
