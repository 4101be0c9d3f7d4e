import { describe, expect, it } from 'vitest';
import { ref } from '../../fixtures/drawRecord.ts';
import { exampleRefs, workedExample } from '../../fixtures/workedExample.ts';
import { ask, tell, type ToldAnswer } from './tellAnswer.ts';

const told = async (...[subject, more]: [Parameters<typeof ask>[1], Parameters<typeof ask>[2]?]): Promise<ToldAnswer> =>
  tell(await ask(workedExample, subject, more));

describe('the worked example (trace-semantics.md §8)', () => {
  it('trace 顔写真: carried to the vendor, unknown at agency, archive and printer, each for its own reason', async () => {
    expect(await told(exampleRefs.photo)).toEqual({
      stops: [
        'applicant 0 CARRIED: 顔写真',
        'terminal 1 CARRIED: 顔写真',
        'archive 2 UNKNOWN: 顔写真 (OPEN_LIST)',
        'vendor 2 CARRIED: 顔写真',
        'agency 3 UNKNOWN: 顔写真 (UNRESOLVED_LIST)',
        'printer 3 UNKNOWN: 顔写真 (RENEWAL_NOT_STATED)',
      ],
      steps: [
        'f1 1 CARRIED: 顔写真',
        'f2 2 CARRIED: 顔写真',
        'f4 2 UNKNOWN: 顔写真 (OPEN_LIST)',
        'f3 3 UNKNOWN: 顔写真 (UNRESOLVED_LIST)',
        'f5 3 UNKNOWN: 顔写真 (RENEWAL_NOT_STATED)',
      ],
      ends: ['UNRESOLVED_LIST at f3, keys 1', 'OPEN_LIST at f4, keys 1', 'RENEWAL_NOT_STATED at f5, keys 1'],
      state: 'OPEN',
    });
  });

  it('trace 氏名: f2 is an excluded step, and the agency is not reached', async () => {
    expect(await told(exampleRefs.name)).toEqual({
      stops: ['applicant 0 CARRIED: 氏名', 'terminal 1 CARRIED: 氏名', 'archive 2 UNKNOWN: 氏名 (OPEN_LIST)'],
      steps: ['f1 1 CARRIED: 氏名', 'f2 2 EXCLUDED: 氏名', 'f4 2 UNKNOWN: 氏名 (OPEN_LIST)'],
      ends: ['OPEN_LIST at f4, keys 1'],
      state: 'OPEN',
    });
  });

  it('trace 本籍: the only word on it is "not sent"', async () => {
    expect(await told(exampleRefs.domicile)).toEqual({
      stops: [],
      steps: ['f2 - EXCLUDED: 本籍'],
      ends: [],
      state: 'COMPLETE',
    });
  });

  it('trace P from applicant: the union of its items, f2 partial, at the vendor only 顔写真', async () => {
    const { stops, steps } = await told(ref.set('P'), { from: exampleRefs.applicant });
    expect(stops).toEqual([
      'applicant 0 CARRIED: 住所, 氏名, 顔写真',
      'terminal 1 CARRIED: 住所, 氏名, 顔写真',
      'archive 2 UNKNOWN: 住所 (OPEN_LIST), 氏名 (OPEN_LIST), 顔写真 (OPEN_LIST)',
      'vendor 2 CARRIED partial: 顔写真',
      'agency 3 UNKNOWN partial: 顔写真 (UNRESOLVED_LIST)',
      'printer 3 UNKNOWN partial: 顔写真 (RENEWAL_NOT_STATED)',
    ]);
    expect(steps[1]).toBe('f2 2 CARRIED partial: 住所 EXCLUDED, 氏名 EXCLUDED, 顔写真');
  });

  it('trace P from vendor: 氏名 and 住所 start unknown, f2 is excluded for them and its sender not reached', async () => {
    const answer = await ask(workedExample, ref.set('P'), { from: exampleRefs.vendor });
    expect(answer.subjectAtStart).toBe('CARRIED');
    expect(tell(answer)).toEqual({
      stops: [
        'vendor 0 CARRIED partial: 住所 UNKNOWN (UNRESOLVED_LIST), 氏名 UNKNOWN (UNRESOLVED_LIST), 顔写真',
        'agency 1 UNKNOWN: 住所 (UNRESOLVED_LIST), 氏名 (UNRESOLVED_LIST), 顔写真 (UNRESOLVED_LIST)',
        'printer 1 UNKNOWN partial: 顔写真 (RENEWAL_NOT_STATED)',
      ],
      steps: [
        'f3 1 UNKNOWN: 住所 (UNRESOLVED_LIST), 氏名 (UNRESOLVED_LIST), 顔写真 (UNRESOLVED_LIST)',
        'f5 1 UNKNOWN partial: 顔写真 (RENEWAL_NOT_STATED)',
        'f2 - EXCLUDED partial: 住所, 氏名',
      ],
      ends: ['UNRESOLVED_LIST at f3, keys 3', 'RENEWAL_NOT_STATED at f5, keys 1'],
      state: 'OPEN',
    });
  });

  it('trace Q: the set goes, what is in it is unknown', async () => {
    expect(await told(ref.set('Q'))).toEqual({
      stops: ['vendor 0 CARRIED: Q', 'agency 1 CARRIED: Q'],
      steps: ['f3 1 CARRIED: Q'],
      ends: ['UNRESOLVED_LIST at Q, keys 1'],
      state: 'OPEN',
    });
  });

  it('顔写真 upstream: what may have it and goes no further, back to the applicant', async () => {
    const { stops } = await told(exampleRefs.photo, { direction: 'UPSTREAM' });
    expect(stops).toEqual([
      'printer 0 UNKNOWN: 顔写真 (RENEWAL_NOT_STATED)',
      'vendor 1 UNKNOWN: 顔写真 (RENEWAL_NOT_STATED)',
      'terminal 2 UNKNOWN: 顔写真 (RENEWAL_NOT_STATED)',
      'applicant 3 UNKNOWN: 顔写真 (RENEWAL_NOT_STATED)',
    ]);
  });

  it('BOTH from the vendor: hops upstream are negative', async () => {
    const { stops } = await told(exampleRefs.photo, { direction: 'BOTH', from: exampleRefs.vendor });
    expect(stops.map((stop) => stop.split(':')[0])).toEqual([
      'applicant -2 CARRIED',
      'terminal -1 CARRIED',
      'vendor 0 CARRIED',
      'agency 1 UNKNOWN',
      'printer 1 UNKNOWN',
    ]);
  });

  it('the whole answer for 本籍: the paper searched and cited, and the day on which it was first said', async () => {
    expect(await ask(workedExample, exampleRefs.domicile)).toEqual({
      subject: exampleRefs.domicile,
      direction: 'DOWNSTREAM',
      asOf: '2025-06-01',
      stops: [],
      steps: [
        {
          flow: 'flow:ward/f2',
          from: exampleRefs.terminal,
          to: exampleRefs.vendor,
          carriage: 'EXCLUDED',
          inferred: false,
          partial: false,
          reasons: [],
          authorities: [
            {
              by: 'flow:ward/f2',
              origin: 'OWN',
              inForce: 'YES',
              period: expect.objectContaining({
                from: { first: '2000-01-01', last: '2000-01-01', precision: 'DAY' },
              }) as unknown,
            },
          ],
          items: [
            {
              item: exampleRefs.domicile,
              origin: exampleRefs.domicile,
              carriage: 'EXCLUDED',
              inferred: false,
              reasons: [],
            },
          ],
          itemCounts: { carried: 0, unknown: 0, excluded: 1 },
        },
      ],
      changes: [{ day: '2000-01-01', starts: ['flow:ward/f2'], ends: [] }],
      completeness: {
        state: 'COMPLETE',
        unknowns: [],
        unstated: [],
        papers: ['source-document:ward/p'],
        papersCited: ['source-document:ward/p'],
        hopsSearched: 0,
      },
    });
  });
});
