import { describe, expect, it } from 'vitest';
import { describeProblem } from '../support/describeRecord.ts';
import { readSeedRecord } from './seedRecord.ts';

describe('the seeds', () => {
  const { files, problems, documents } = readSeedRecord();

  it('are read and resolved without an error or a warning', () => {
    expect(problems.map(describeProblem)).toEqual([]);
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
