import { describe, expect, it } from 'vitest';
import { datedFactsOf } from '../../server/changes/datedFactsOf.ts';
import { factsAround } from '../../server/changes/factsAround.ts';
import { listChanges } from '../../server/changes/listChanges.ts';
import { stateOf } from '../../server/changes/stateOf.ts';
import { authoritiesOn } from '../../server/lineage/law/authoritiesOn.ts';
import { shiftDay } from '../../server/lineage/law/shiftDay.ts';
import type { Day } from '../../server/model/period.ts';
import { formatRef } from '../../server/model/ref.ts';
import { toRecordFacts } from '../support/toRecordFacts.ts';
import { readSeedRecord } from './seedRecord.ts';

const dated = datedFactsOf(toRecordFacts(readSeedRecord().documents));

/** `day CHANGE reference` of the contracts that change in a span; references without kind and scope. */
function contracts(from: Day, to: Day): readonly string[] {
  return listChanges(dated, { from, to })
    .filter(({ of: { node } }) => node.kind === 'ENTRUSTMENT' || node.kind === 'LINKAGE')
    .map(({ day, change, of: { node } }) => `${day} ${change} ${node.id.slice(node.id.indexOf('/') + 1)}`);
}

describe('what changes in the five papers', () => {
  it('資料36: the trial of the middle of March 2020 is not known to hold, from 1 April all do', () => {
    expect(contracts('2020-03-01', '2020-03-30')).toEqual([
      '2020-03-11 BECOMES_UNKNOWN 36-card-terminal/j-lis-delegation',
      '2020-03-11 BECOMES_UNKNOWN 36-card-terminal/operation',
      '2020-03-11 BECOMES_UNKNOWN 36-card-terminal/link',
    ]);
    expect(contracts('2020-04-01', '2020-04-01')).toEqual([
      '2020-04-01 STARTS 36-card-terminal/j-lis-delegation',
      '2020-04-01 STARTS 36-card-terminal/operation',
      '2020-04-01 STARTS 36-card-terminal/link',
    ]);
  });

  it('資料36 and 資料49: contracts that end on 31 March 2021 and are to go on are unknown from 1 April: no paper shows their renewal', () => {
    expect(contracts('2021-03-31', '2021-03-31')).toEqual([]);
    expect(contracts('2021-04-01', '2021-12-31')).toEqual([
      '2021-04-01 BECOMES_UNKNOWN 36-card-terminal/operation',
      '2021-04-01 BECOMES_UNKNOWN 49-payment/credit',
      '2021-04-01 BECOMES_UNKNOWN 49-payment/ib',
      '2021-04-01 BECOMES_UNKNOWN 49-payment/payeasy',
    ]);
  });

  it('江戸川区 件名6: the contract of one year follows the other on 1 April 2022, and the sheet goes on', () => {
    const around = factsAround(formatRef('MATTER', 'edogawa', 'r3-9-bills-27-33/s6'), dated);
    const told = listChanges(around, { from: '2022-04-01', to: '2022-04-01' }).filter(
      ({ of: { node } }) => node.kind === 'ENTRUSTMENT' || node.kind === 'MATTER',
    );
    expect(told.map(({ change, of: { node } }) => `${change} ${node.id}`)).toEqual([
      'ENDS entrustment:edogawa/r3-9-bills-27-33/shogai-itaku-r3',
      'STARTS entrustment:edogawa/r3-9-bills-27-33/shogai-itaku-r4',
      'RENEWED matter:edogawa/r3-9-bills-27-33/s6',
    ]);
  });

  it('資料8: when the move ends on 31 March 2027 its flow ends, and the linkage goes on', () => {
    const told = listChanges(dated, { from: '2027-04-01', to: '2027-04-01' }).filter(
      ({ of: { node } }) => node.kind === 'LINKAGE' || node.id.endsWith('/migrate'),
    );
    expect(told.map(({ change, of: { node } }) => `${change} ${node.id}`)).toEqual([
      'RENEWED linkage:shinjuku/8-childcare-standard-system/cloud-link',
      'ENDS flow:shinjuku/8-childcare-standard-system/migrate',
    ]);
  });

  it('every listed change has a place in a paper, a paper, and a state that differs', () => {
    const all = listChanges(dated, { from: '0001-01-01', to: '9999-12-31' });
    expect(all.length).toBeGreaterThan(200);
    for (const { of, turning } of all) {
      expect(of.documents.length).toBeGreaterThan(0);
      expect(turning.flatMap(({ periods }) => periods).length).toBeGreaterThan(0);
    }
  });

  it('the state of every fact every 31 days is that of the law, however far the changes are listed', () => {
    for (let day = '2019-12-01'; day < '2028-01-01'; day = shiftDay(day, 31)) {
      for (const fact of dated) {
        const { force } = stateOf(fact, day);
        const { state, reasons } = authoritiesOn(fact.authorities, { asOf: day });
        const last = fact.changes.findLast((change) => change.day <= day);
        expect([force.state, force.reasons], `${fact.node.id} ${day}`).toEqual([state, reasons]);
        if (last !== undefined) expect(last.after.state, `${fact.node.id} ${day}`).toBe(state);
      }
    }
  });
});
