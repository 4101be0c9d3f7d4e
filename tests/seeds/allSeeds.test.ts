import { describe, expect, it } from 'vitest';
import { describeProblem } from '../support/describeRecord.ts';
import { readSeedRecord } from './seedRecord.ts';

describe('the seeds', () => {
  const { files, problems, documents } = readSeedRecord();

  it('are read and resolved without an error or a warning, but for a period that a paper prints so', () => {
    const others = problems.filter(({ rule }) => rule !== 'PeriodEndsAfterItStartsRule');
    expect(others.map(describeProblem)).toEqual([]);
  });

  it('have one contract whose printed end is before its start: 資料49, 件名7, where the contract and where the sheet gives it', () => {
    const asPrinted = problems.filter(({ rule }) => rule === 'PeriodEndsAfterItStartsRule');
    expect(asPrinted.map(({ file, severity }) => `${severity} ${file}`)).toEqual([
      'WARNING papers/shinjuku-49-payment.yaml',
      'WARNING papers/shinjuku-49-payment.yaml',
    ]);
  });

  it('give one document a file', () => {
    expect(documents.map(({ file }) => file).toSorted()).toEqual(files);
    expect(files).toEqual(
      expect.arrayContaining([
        'papers/shinjuku-36-card-terminal.yaml',
        'papers/shinjuku-8-childcare-standard-system.yaml',
        'vocabulary/concepts.yaml',
        'vocabulary/controls.yaml',
      ]),
    );
  });

  it('give every fact a place, and a ground to what was inferred', () => {
    const nodes = documents.flatMap((document) => document.nodes);
    expect(nodes.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id)).toEqual([]);
    expect(
      nodes.filter(({ basis, why }) => (basis === 'INFERRED') !== (why !== undefined)).map(({ id }) => id),
    ).toEqual([]);
  });
});
