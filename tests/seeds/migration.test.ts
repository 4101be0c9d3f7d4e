import { describe, expect, it } from 'vitest';
import { buildMigrationReport } from '../../server/migration/buildMigrationReport.ts';
import { formatRef } from '../../server/model/ref.ts';
import { toRecordFacts } from '../support/toRecordFacts.ts';
import { readSeedRecord } from './seedRecord.ts';

const facts = toRecordFacts(readSeedRecord().documents);
const migration = facts.findOf(
  'MIGRATION',
  formatRef('MIGRATION', 'shinjuku', '8-childcare-standard-system/standardisation'),
);
if (migration === undefined) throw new Error('the seeds have no migration');
const report = buildMigrationReport(migration, facts);

describe('資料8: from 保育業務システム to the Government Cloud', () => {
  it('no item has a known correspondence, because the list of the old system is in no paper', () => {
    expect(report.oldList).toBe('NOT_IN_RECORD');
    expect(report.newList).toBe('OPEN');
    const ofNew = report.items.filter((row) => row.new.length > 0);
    expect(ofNew.length).toBeGreaterThan(300);
    expect(ofNew.every(({ unknown }) => unknown === 'OLD_LIST')).toBe(true);
  });

  it('nobody has decided about the application data that 資料48 lets into the old system', () => {
    const undecided = report.flows.filter(({ fate }) => fate === 'NOT_STATED').map(({ flow }) => facts.nameOf(flow));
    expect(undecided).toContain('区の申請管理システムから保育業務システムへ申請データを取り込む');
    expect(
      report.flows.filter(({ fate }) => fate === 'MIGRATION_ITSELF').map(({ flow }) => facts.nameOf(flow)),
    ).toEqual(['現行の保育業務システムからデータを移行する']);
    expect(report.checks.find(({ check }) => check === 'FLOWS_ARE_DECIDED')?.answer).toBe('UNKNOWN');
  });

  it('the Digital Agency, who runs the Government Cloud, is new; 日本事務器, who made the old system, stays', () => {
    const changeOf = (name: string): string | undefined =>
      report.holders.find(({ holder }) => facts.nameOf(holder) === name)?.change;
    expect(changeOf('デジタル庁')).toBe('NEW');
    expect(changeOf('日本事務器株式会社')).toBe('STAYS');
  });

  it('the move runs from May 2026 to March 2027, the system from April 2027', () => {
    expect(
      report.timeline
        .filter(({ side }) => side === 'MIGRATION')
        .map(({ period }) => [period.from?.first, period.to?.last]),
    ).toEqual([
      ['2026-05-01', '2027-03-31'],
      ['2027-04-01', undefined],
    ]);
  });

  it('資料8-1, the figure of the flows, is named as missing', () => {
    expect(report.missing.map((attachment) => facts.nameOf(attachment))).toContain(
      '資料8-1（子ども・子育て支援システムへの移行に係る個人情報の流れ）',
    );
  });
});
