import { describe, expect, it } from 'vitest';
import type { ExposureAnswer } from '../../server/lineage/exposure/ExposureAnswer.ts';
import type { HolderRef } from '../../server/lineage/exposure/ExposureQuestion.ts';
import { findExposure } from '../../server/lineage/exposure/findExposure.ts';
import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
import { formatRef } from '../../server/model/ref.ts';
import { recordReaderOf } from '../support/recordReaderOf.ts';
import { toTraceRecord } from '../support/toTraceRecord.ts';
import { readSeedRecord } from './seedRecord.ts';

const { documents } = readSeedRecord();
const source = snapshotFromRecord(toTraceRecord(documents));
const reader = recordReaderOf(documents);
const names = new Map<string, string>(documents.flatMap(({ nodes }) => nodes).map(({ id, name }) => [id, name]));

function nameOf(id: string): string {
  return names.get(id) ?? id;
}

function ask(holder: HolderRef, asOf: string): Promise<ExposureAnswer> {
  return findExposure({ holder, asOf }, source, reader);
}

/** Items by carriage, and the reasons why they are there. */
function tellItems({ items }: ExposureAnswer, carriage: string): readonly string[] {
  return items
    .filter((item) => item.carriage === carriage)
    .map(({ item, presences }) => `${nameOf(item)}: ${presences.map(({ why }) => why).join(' ')}`);
}

function tellConditions({ conditions }: ExposureAnswer): readonly string[] {
  return conditions.map(({ condition, answer, ground, items }) =>
    [condition, answer, ground, ...items.map(nameOf)].join(' '),
  );
}

describe('the contractor of 資料36, asked what was there', () => {
  const dnp = formatRef('ORGANISATION', 'shinjuku', '36-card-terminal/dnp');

  it('on 2020-07-01: four items of the applicants, and what the paper says is not there', async () => {
    const answer = await ask(dnp, '2020-07-01');
    expect(answer.scope.map(({ endpoint, why }) => `${nameOf(endpoint)} ${why}`)).toEqual([
      '株式会社DNPアイディシステム SELF',
      '委託先事業者のサーバ OPERATES',
      'マイナンバーカードオンライン申請補助サービス OPERATES',
    ]);
    expect(tellItems(answer, 'CARRIED')).toEqual([
      '申請書ID: HELD ARRIVES SENDS ENTRUSTED',
      '顔写真: HELD ARRIVES SENDS ENTRUSTED',
      '電子証明書希望有無: HELD ARRIVES SENDS ENTRUSTED',
      '点字希望有無: HELD ARRIVES SENDS ENTRUSTED',
    ]);
    expect(tellItems(answer, 'EXCLUDED').map((told) => told.split(':')[0])).toEqual([
      '送信しない・取り扱わせない項目',
      '氏名',
      '住所',
      '生年月日',
    ]);
    expect(answer.subjects.map(({ subject }) => nameOf(subject))).toEqual(['マイナンバーカードの交付申請を行う者']);
    expect(answer.departments.map(nameOf)).toEqual(['戸籍住民課']);
    expect(answer.onwardStops.map(({ endpoint, carriage }) => `${nameOf(endpoint)} ${carriage}`)).toEqual([
      '地方公共団体情報システム機構 CARRIED',
    ]);
    expect(tellConditions(answer)).toEqual([
      'SPECIAL_CARE UNKNOWN CANDIDATE 点字希望有無',
      'PROPERTY_DAMAGE NO NO_CANDIDATE',
      'WRONGFUL_PURPOSE UNKNOWN NOT_IN_RECORD',
      'MORE_THAN_100_PERSONS UNKNOWN COUNT_NOT_STATED',
      'ORDINANCE_SPECIAL_CARE UNKNOWN NOT_IN_RECORD',
      'SPECIFIC_PERSONAL UNKNOWN CANDIDATE 申請書ID',
      'ENCRYPTED UNKNOWN PROMISED',
    ]);
    const { state, unknowns } = answer.completeness;
    expect([state, unknowns.map(({ reason, at }) => `${reason} ${nameOf(at ?? '')}`)]).toEqual([
      'OPEN',
      ['FLOWS_NOT_IN_RECORD 資料36-1（処理の概要の図）'],
    ]);
  });

  it('after the contract: it is not known whether a new one lets it handle them', async () => {
    const answer = await ask(dnp, '2022-07-01');
    const contract = answer.contracts.find(({ at, inForce }) => at === dnp && inForce === 'UNKNOWN');
    expect(contract?.reasons).toEqual(['RENEWAL_NOT_STATED', 'TRIAL']);
  });

  it('before everything: nothing, and the days on which that changes', async () => {
    const answer = await ask(dnp, '2019-01-01');
    expect([answer.items, answer.onwardStops]).toEqual([[], []]);
    expect(answer.changes.map(({ day }) => day)).toEqual(['2020-03-11', '2020-04-01', '2021-04-01']);
  });
});

describe('J-LIS, asked what was there', () => {
  it('counts what its server holds, and leaves open what the delegation does not name', async () => {
    const answer = await ask(formatRef('ORGANISATION', 'jp', 'j-lis'), '2022-07-01');
    expect(answer.scope.map(({ endpoint }) => nameOf(endpoint))).toEqual([
      '地方公共団体情報システム機構',
      '地方公共団体情報システム機構のサーバ',
    ]);
    expect(tellItems(answer, 'UNKNOWN')).toContain('氏名: ARRIVES ENTRUSTED');
    expect(answer.itemCounts).toEqual({ carried: 5, unknown: 4, excluded: 0 });
    expect(answer.onwardStops.map(({ endpoint }) => nameOf(endpoint))).toContain('保育業務システム');
  });
});

describe('a maintainer of 資料48, asked what was there', () => {
  const ryobi = formatRef('ORGANISATION', 'shinjuku', '48-pittari/ryobi');

  it('while it maintains: what the contract may let it handle, not known since when', async () => {
    const answer = await ask(ryobi, '2022-07-01');
    expect(tellItems(answer, 'UNKNOWN')).toEqual(['手続ごとの情報項目（資料48-1）: ENTRUSTED']);
    expect(answer.items[0]?.presences.map(({ access, reasons }) => [access, reasons])).toEqual([
      ['NOT_STATED', ['PERIOD_UNSTATED']],
    ]);
  });

  it('after its end: what may remain, and no rule on its erasure', async () => {
    const answer = await ask(ryobi, '2023-07-01');
    expect(answer.items[0]?.presences.map(({ why, erasure, until }) => [why, erasure, until])).toEqual([
      ['REMAINS', 'NO_RULE', '2023-03-31'],
    ]);
    expect(answer.completeness.unstated).toContainEqual(expect.objectContaining({ kind: 'ERASURE' }));
  });

  it('under the contract to rebuild alone: stated not to handle them', async () => {
    const answer = await ask(formatRef('ORGANISATION', 'shinjuku', '48-pittari/densan'), '2022-05-01');
    const denied = answer.items.flatMap(({ presences }) => presences.filter(({ access }) => access === 'DENIED'));
    expect(denied.map(({ carriage }) => carriage).every((carriage) => carriage === 'EXCLUDED')).toBe(true);
  });

  it('names the department that its contracts are for, not the others of the sheet', async () => {
    const answer = await ask(formatRef('ORGANISATION', 'shinjuku', '48-pittari/densan'), '2022-05-01');
    expect(answer.departments.map(nameOf)).toEqual(['子ども家庭課']);
  });

  it('tells beside the state of a contract the period of development that decides it', async () => {
    const answer = await ask(formatRef('ORGANISATION', 'shinjuku', '48-pittari/densan'), '2022-05-01');
    const told = answer.contracts.map(({ contract, inForce, authorities }) =>
      [nameOf(contract), inForce, ...authorities.map(({ period }) => period?.phase)].join(' '),
    );
    expect(told).toEqual([
      '児童福祉総合システムの保守業務の委託 UNKNOWN ',
      '児童福祉総合システムの改修業務の委託 NO DEVELOPMENT',
    ]);
  });
});
