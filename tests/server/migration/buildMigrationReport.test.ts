import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import type { RecordFacts } from '../../../server/findings/RecordFacts.ts';
import { buildMigrationReport } from '../../../server/migration/buildMigrationReport.ts';
import { CHECK_IDS } from '../../../server/migration/checks.ts';
import type { MigrationReport } from '../../../server/migration/MigrationReport.ts';
import { formatRef } from '../../../server/model/ref.ts';
import { manifestOf, vocabularyFile } from '../../support/manifests.ts';
import { toRecordFacts } from '../../support/toRecordFacts.ts';

/**
 *  person → desk → OLD → tax            OLD → NEW (the move)
 *                   desk → NEW          maker operates NEW on the platform of host
 */
const PAPER = `
paper: { id: move, scope: mihon, name: 移行について, at: s1 表題 }
departments: { desk: { id: 'department:mihon/desk', name: 窓口課, at: s1 }, tax: { id: 'department:mihon/tax', name: 税務課, at: s1 } }
attachments: { zu: { name: 図1, holds: [FLOWS], inRecord: false, at: s1 } }
subjects: { person: { name: 申請者, at: s1 } }
sets:
  before: { name: 現在の項目, about: person, list: 宛名番号、氏名、旧区分, at: s1 }
  after: { name: 新しい項目, about: person, list: 宛名番号、姓、名、新区分, at: s1 }
organisations:
  maker: { name: 甲社, at: s1 }
  host: { name: 乙庁, at: s1 }
systems:
  old: { name: 旧システム, systemKind: SYSTEM, operator: department:mihon/desk, at: s1 }
  platform: { name: 基盤, systemKind: PLATFORM, operator: host, at: s1 }
  new: { name: 新システム, systemKind: SYSTEM, operator: maker, housedOn: platform, at: s1 }
entrustments:
  build:
    { name: 構築の委託, sheets: s1, form: BID, access: COPY, items: after, parties: [{ is: maker, standing: CONTRACTED, tasks: [{ is: 運用する, taskKind: OPERATE }] }], systems: [{ system: new, relation: OPERATES }], period: 令和9年4月1日から, at: s1 }
flows:
  enter: { name: 入力, from: department:mihon/desk, to: old, carries: before, at: s1 }
  report: { name: 税務へ, from: old, to: department:mihon/tax, carries: before#旧区分, at: s1 }
  move: { name: データ移行, from: old, to: new, carries: NOT_STATED, nature: MIGRATION, at: s1 }
  enter-new: { name: 新しい入力, from: department:mihon/desk, to: new, carries: after, governedBy: build, at: s1 }
holdings:
  in-old: { name: 旧の保管, holder: old, keeps: before, at: s1 }
  in-new: { name: 新の保管, holder: new, keeps: after, governedBy: build, at: s1 }
migrations:
  it:
    name: 移行
    from: old
    to: new
    sheets: s1
    phases: ['令和8年5月から令和9年3月まで移行期間']
    correspondences:
      - { correspondence: SAME, from: before#宛名番号, to: after#宛名番号 }
      - { correspondence: SPLIT, from: before#氏名, to: [after#姓, after#名] }
    flows: [{ old: enter, successor: enter-new }]
    at: s1
sheets: { s1: { matterKind: PROCESSING, name: 移行について, measures: [{ actor: CONTRACTOR, at: 対策, rows: { SYSTEM: [encryption] } }] } }
`;

const MIGRATION = formatRef('MIGRATION', 'mihon', 'move/it');

function reportOf(paper: string): MigrationReport {
  const { documents, problems } = buildCatalogue([vocabularyFile(), manifestOf('papers/move.yaml', paper)]);
  expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  return reportIn(toRecordFacts(documents));
}

function reportIn(facts: RecordFacts): MigrationReport {
  const migration = facts.findOf('MIGRATION', MIGRATION);
  if (migration === undefined) throw new Error('the record has no migration');
  return buildMigrationReport(migration, facts);
}

const last = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
const itemsOf = ({ items }: MigrationReport): readonly string[] =>
  items.map(
    (row) =>
      `${row.old.map(last).join('+')} → ${row.new.map(last).join('+')} ${row.correspondence ?? `? ${row.unknown ?? ''}`}`,
  );

describe('items', () => {
  it('have what the papers state, and else each item of either side with the reason why nothing is known', () => {
    const report = reportOf(PAPER);
    expect([report.oldList, report.newList]).toEqual(['CLOSED', 'CLOSED']);
    expect(itemsOf(report)).toEqual([
      '宛名番号 → 宛名番号 SAME',
      '氏名 → 姓+名 SPLIT',
      '旧区分 →  ? NOT_STATED',
      ' → 新区分 ? NOT_STATED',
    ]);
  });

  it('without the old list are unknown because of it', () => {
    const report = reportOf(PAPER.replace('holder: old, keeps: before', 'holder: old, keeps: NOT_STATED'));
    expect(report.oldList).toBe('NOT_IN_RECORD');
    expect(itemsOf(report)).toEqual(['宛名番号 → 宛名番号 SAME', '氏名 → 姓+名 SPLIT', ' → 新区分 ? OLD_LIST']);
  });

  it('of a list that ends with 等 are told as open', () => {
    expect(reportOf(PAPER.replace('list: 宛名番号、姓、名、新区分', 'list: 宛名番号、姓、名、新区分 等')).newList).toBe(
      'OPEN',
    );
  });
});

it('flows of the old system are re-pointed, retired, the move itself, or not decided about', () => {
  const fates = (paper: string): readonly string[] =>
    reportOf(paper).flows.map(
      ({ flow, fate, successor }) => `${last(flow)} ${fate}${successor === undefined ? '' : ` ${last(successor)}`}`,
    );
  expect(fates(PAPER)).toEqual(['enter RE_POINTED enter-new', 'move MIGRATION_ITSELF', 'report NOT_STATED']);
  expect(
    fates(PAPER.replace('successor: enter-new }]', 'successor: enter-new }, { old: report, retired: true }]')),
  ).toEqual(['enter RE_POINTED enter-new', 'move MIGRATION_ITSELF', 'report RETIRED']);
});

it('holders are new from a day, stay, or leave; an end that nobody states is told as such', () => {
  const { holders } = reportOf(PAPER);
  expect(
    holders.map(({ holder, change, oldRoles, newRoles, since, until }) => ({
      holder: last(holder),
      change,
      oldRoles,
      newRoles,
      since,
      until,
    })),
  ).toEqual([
    {
      holder: 'maker',
      change: 'NEW',
      oldRoles: [],
      newRoles: ['OPERATES', 'CONTRACTOR'],
      since: '2027-04-01',
      until: undefined,
    },
    { holder: 'host', change: 'NEW', oldRoles: [], newRoles: ['HOUSES'], since: undefined, until: undefined },
    {
      holder: 'desk',
      change: 'STAYS',
      oldRoles: ['OPERATES', 'SENDS'],
      newRoles: ['SENDS'],
      since: '2027-04-01',
      until: undefined,
    },
    {
      holder: 'tax',
      change: 'LEAVING_NOT_STATED',
      oldRoles: ['RECEIVES'],
      newRoles: [],
      since: undefined,
      until: undefined,
    },
  ]);
});

it('the timeline has every stated period by its first day', () => {
  expect(
    reportOf(PAPER).timeline.map(({ fact, side, period }) => `${period.from?.first ?? ''} ${side} ${last(fact)}`),
  ).toEqual(['2026-05-01 MIGRATION it', '2027-04-01 NEW build']);
});

describe('the checks', () => {
  const answersOf = (paper: string): Readonly<Record<string, string>> =>
    Object.fromEntries(reportOf(paper).checks.map(({ check, answer }) => [check, answer]));

  it('are all answered, in order, with a ground in both languages', () => {
    const { checks } = reportOf(PAPER);
    expect(checks.map(({ check }) => check)).toEqual(CHECK_IDS);
    for (const { ground } of checks) {
      expect(ground.ja).toMatch(/。$/u);
      expect(ground.en).toMatch(/\.$/u);
    }
  });

  it('say what the record states, and UNKNOWN for the rest', () => {
    expect(answersOf(PAPER)).toEqual({
      ITEMS_CORRESPOND: 'UNKNOWN',
      NO_ITEM_IN_USE_IS_LOST: 'UNKNOWN',
      TYPES_AND_CODES_FIT: 'UNKNOWN',
      CHARACTERS_ARE_IDENTIFIED: 'UNKNOWN',
      NUMBERS_AND_HISTORY_CARRY_OVER: 'YES',
      FLOWS_ARE_DECIDED: 'UNKNOWN',
      CHANGEOVER_IS_PLANNED: 'YES',
      OLD_DATA_IS_ERASED: 'UNKNOWN',
      RIGHTS_AND_LOGS_CARRY_OVER: 'UNKNOWN',
      CONTRACT_COVERS_MOVE: 'UNKNOWN',
      ASSESSMENT_IS_RENEWED: 'UNKNOWN',
      RESPONSIBILITIES_ARE_DIVIDED: 'YES',
    });
  });

  it('say YES where everything is stated, and NO where an item in use is dropped', () => {
    const whole = PAPER.replace(
      'flows: [{ old: enter, successor: enter-new }]',
      `  - { correspondence: NEW, to: after#新区分 }
      - { correspondence: DROPPED, from: before#旧区分 }
    flows: [{ old: enter, successor: enter-new }, { old: report, retired: true }]`,
    )
      .replace('inRecord: false', 'inRecord: true')
      .replace(
        'keeps: before, at: s1',
        'keeps: before, retention: { trigger: 移行, action: ERASE, proofAsked: [CERTIFICATE] }, at: s1',
      );
    expect(answersOf(whole)).toMatchObject({
      ITEMS_CORRESPOND: 'YES',
      NO_ITEM_IN_USE_IS_LOST: 'NO',
      FLOWS_ARE_DECIDED: 'YES',
      OLD_DATA_IS_ERASED: 'YES',
    });
  });
});

it('a figure of the flows that is not in the record is named', () => {
  expect(reportOf(PAPER).missing.map(last)).toEqual(['zu']);
});
