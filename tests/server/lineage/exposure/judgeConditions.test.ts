import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type {
  ClassifiedItem,
  ExposedItem,
  ExposedSubject,
} from '../../../../server/lineage/exposure/ExposureAnswer.ts';
import { judgeConditions, type ConditionFacts } from '../../../../server/lineage/exposure/judgeConditions.ts';
import {
  CONDITION_IDS,
  ENCRYPTION_CONTROLS,
  ERASURE_CONTROLS,
  PROPERTY_CONCEPTS,
  REPORTING_CONDITIONS,
  type ConditionId,
} from '../../../../server/lineage/exposure/reportingConditions.ts';
import type { Count } from '../../../../server/model/count.ts';
import type { Classification } from '../../../../server/model/item.ts';
import { formatRef } from '../../../../server/model/ref.ts';
import type { Measure } from '../../../../server/model/safeguard.ts';
import { ref } from '../../../fixtures/drawRecord.ts';

const name = ref.item('P', '氏名');
const health = ref.item('P', '健康状態');
const subject = formatRef('DATA_SUBJECT', 'ward', 'person');
const other = formatRef('DATA_SUBJECT', 'ward', 'other');

function item(id: ExposedItem['item'], carriage: ExposedItem['carriage'] = 'CARRIED'): ExposedItem {
  return { item: id, carriage, inferred: false, reasons: [], presences: [] };
}

function classified(more: Partial<Classification>, carriage: ClassifiedItem['carriage'] = 'CARRIED'): ClassifiedItem {
  return {
    item: health,
    carriage,
    at: health,
    classification: {
      scheme: 'SPECIAL_CARE',
      state: 'CANDIDATE',
      ground: '病歴',
      basis: 'STATED',
      evidence: [],
      ...more,
    },
  };
}

function whose(count: Partial<Count> | undefined, id = subject): ExposedSubject {
  const value: Count = { approximate: false, unit: '人', printed: '', ...count };
  return {
    subject: id,
    counts: count === undefined ? [] : [{ at: id, count: { value, basis: 'STATED', evidence: [] } }],
    itemCounts: { carried: 1, unknown: 0, excluded: 0 },
  };
}

function judged(
  condition: ConditionId,
  facts: Partial<ConditionFacts>,
): readonly [string | undefined, string | undefined] {
  const found = judgeConditions({
    items: [item(name), item(health)],
    describe: (id) => ({ name: id === name ? '氏名' : '健康状態' }),
    classified: [],
    subjects: [],
    measures: [],
    isListOpen: false,
    isFigureMissing: false,
    ...facts,
  }).find((one) => one.condition === condition);
  return [found?.answer, found?.ground];
}

const decided = (decision: 'YES' | 'NO') => classified({ state: 'DECIDED', decision, by: '個人情報保護担当' });

describe('the conditions of the law', () => {
  it('are answered each once, in the order of the table', () => {
    const all = judgeConditions({
      items: [],
      describe: () => ({ name: '' }),
      classified: [],
      subjects: [],
      measures: [],
      isListOpen: false,
      isFigureMissing: false,
    });
    expect(all.map(({ condition }) => condition)).toEqual([...CONDITION_IDS]);
  });

  it.each<[string, Partial<ConditionFacts>, readonly [string, string]]>([
    ['YES only where people decided so', { classified: [decided('YES')] }, ['YES', 'DECIDED']],
    [
      'UNKNOWN where it is not known that the item is there',
      { classified: [{ ...decided('YES'), carriage: 'UNKNOWN' }] },
      ['UNKNOWN', 'DECIDED'],
    ],
    ['UNKNOWN for a candidate', { classified: [classified({})] }, ['UNKNOWN', 'CANDIDATE']],
    [
      'NO where people decided against the candidate',
      { classified: [classified({}), decided('NO')] },
      ['NO', 'DECIDED'],
    ],
    ['NO without a candidate in closed lists', {}, ['NO', 'NO_CANDIDATE']],
    ['UNKNOWN without a candidate where a list is open', { isListOpen: true }, ['UNKNOWN', 'LIST_NOT_KNOWN']],
    [
      'UNKNOWN where a list is open, though a candidate was decided against',
      { classified: [decided('NO')], isListOpen: true },
      ['UNKNOWN', 'LIST_NOT_KNOWN'],
    ],
    ['UNKNOWN of a holder that the record never mentions', { items: [] }, ['UNKNOWN', 'NOT_IN_RECORD']],
    [
      'UNKNOWN where nothing is there, but a figure of flows is not in the record',
      { items: [item(name, 'EXCLUDED')], isFigureMissing: true },
      ['UNKNOWN', 'LIST_NOT_KNOWN'],
    ],
    ['NO where nothing is there', { items: [item(name, 'EXCLUDED')] }, ['NO', 'NOTHING_THERE']],
    ['not by what another law classifies', { classified: [classified({ scheme: 'SECRET' })] }, ['NO', 'NO_CANDIDATE']],
  ])('special care: %s', (_, facts, expected) => {
    expect(judged('SPECIAL_CARE', facts)).toEqual(expected);
  });

  it.each<[string, Partial<ConditionFacts>, readonly [string, string]]>([
    [
      'UNKNOWN for an item of a concept of the table',
      { describe: () => ({ name: '番号', concept: formatRef('CONCEPT', 'jp', 'koza-bango') }) },
      ['UNKNOWN', 'CANDIDATE'],
    ],
    [
      'UNKNOWN for an item whose name lets one think of it',
      { describe: () => ({ name: '口座名義人カナ' }) },
      ['UNKNOWN', 'CANDIDATE'],
    ],
    [
      'not for one that is stated not to be there',
      { describe: () => ({ name: '口座番号' }), items: [item(name, 'EXCLUDED'), item(health, 'EXCLUDED')] },
      ['NO', 'NOTHING_THERE'],
    ],
    ['NO without one in closed lists', {}, ['NO', 'NO_CANDIDATE']],
    ['UNKNOWN without one where a list is open', { isListOpen: true }, ['UNKNOWN', 'LIST_NOT_KNOWN']],
  ])('damage to property: %s', (_, facts, expected) => {
    expect(judged('PROPERTY_DAMAGE', facts)).toEqual(expected);
  });

  it.each<[string, Partial<ConditionFacts>, readonly [string, string]]>([
    [
      'YES for a printed number of persons above 100',
      { subjects: [whose({ min: 101, max: 101 })] },
      ['YES', 'ABOVE_LIMIT'],
    ],
    [
      'not for exactly 100: the law says more than',
      { subjects: [whose({ min: 100, max: 100 })] },
      ['NO', 'NOT_ABOVE_LIMIT'],
    ],
    [
      'UNKNOWN for about 100',
      { subjects: [whose({ min: 100, max: 100, approximate: true })] },
      ['UNKNOWN', 'COUNT_NOT_CLEAR'],
    ],
    [
      'UNKNOWN for cases, however many',
      { subjects: [whose({ min: 6000, unit: '件' })] },
      ['UNKNOWN', 'COUNT_NOT_CLEAR'],
    ],
    [
      'UNKNOWN for a number per year',
      { subjects: [whose({ min: 6000, per: 'YEAR' })] },
      ['UNKNOWN', 'COUNT_NOT_CLEAR'],
    ],
    [
      'UNKNOWN for a number of the background',
      { subjects: [whose({ min: 350, countBasis: 'BACKGROUND' })] },
      ['UNKNOWN', 'COUNT_NOT_CLEAR'],
    ],
    [
      'UNKNOWN for two subjects of 60: numbers are never added',
      { subjects: [whose({ min: 60, max: 60 }), whose({ min: 60, max: 60 }, other)] },
      ['UNKNOWN', 'COUNT_NOT_CLEAR'],
    ],
    ['UNKNOWN without a number', { subjects: [whose(undefined)] }, ['UNKNOWN', 'COUNT_NOT_STATED']],
    [
      'UNKNOWN for few persons where a list is open',
      { subjects: [whose({ min: 9, max: 9 })], isListOpen: true },
      ['UNKNOWN', 'COUNT_NOT_CLEAR'],
    ],
    [
      'UNKNOWN for a subject whose items are not known to be there',
      { subjects: [{ ...whose({ min: 500 }), itemCounts: { carried: 0, unknown: 1, excluded: 0 } }] },
      ['UNKNOWN', 'COUNT_NOT_CLEAR'],
    ],
  ])('more than 100 persons: %s', (_, facts, expected) => {
    expect(judged('MORE_THAN_100_PERSONS', facts)).toEqual(expected);
  });

  it('leave to people what no record can say', () => {
    expect([judged('WRONGFUL_PURPOSE', {}), judged('ORDINANCE_SPECIAL_CARE', {})]).toEqual([
      ['UNKNOWN', 'NOT_IN_RECORD'],
      ['UNKNOWN', 'NOT_IN_RECORD'],
    ]);
  });

  it('take a promise of encryption for no proof of it', () => {
    const measure = {
      id: formatRef('MEASURE', 'ward', 'm'),
      control: ENCRYPTION_CONTROLS[0],
      state: 'PROMISED',
    } as Measure;
    expect(judged('ENCRYPTED', { measures: [measure] })).toEqual(['UNKNOWN', 'PROMISED']);
    expect(judged('ENCRYPTED', { measures: [{ ...measure, state: 'BLANK' }] })).toEqual(['UNKNOWN', 'NOT_PROMISED']);
  });
});

describe('the table of conditions', () => {
  it('names only concepts and safeguards that the vocabularies have', () => {
    const read = (file: string): string =>
      readFileSync(join(import.meta.dirname, '../../../../seeds/vocabulary', file), 'utf8');
    const missing = (refs: readonly string[], text: string): readonly string[] =>
      refs.filter((one) => !text.includes(`\n  ${one.split('/')[1] ?? ''}: {`));
    expect(missing(PROPERTY_CONCEPTS, read('concepts.yaml'))).toEqual([]);
    expect(missing([...ENCRYPTION_CONTROLS, ...ERASURE_CONTROLS], read('controls.yaml'))).toEqual([]);
  });

  it('says in both languages what the law asks and what people decide, with its provision', () => {
    const gaps = REPORTING_CONDITIONS.filter(({ ja, en, law, decideJa, decideEn }) =>
      [ja, en, law, decideJa, decideEn].some((text) => text.length < 5),
    );
    expect(gaps).toEqual([]);
  });
});
