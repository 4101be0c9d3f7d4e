import { describe, expect, test } from 'vitest';
import {
  ask,
  at,
  draw,
  endsInShort,
  itemsInShort,
  nameOf,
  node,
  stepsInShort,
  stopsInShort,
  TODAY,
} from './drawing.ts';
import { periodOf } from './recordPlan.ts';
import { traceOracle } from './traceOracle.ts';

/*
 * trace-semantics.md §8.
 *
 *   本人 ──f1 P──► terminal ──f2 顔写真 ✗氏名 住所 本籍──► vendor ──f3 Q(別紙)──► agency
 *                      └──f4 R 等──► archive                 └──f5 顔写真, contract ended──► printer
 */
const record = draw({
  items: ['P', 'P/氏名', 'P/住所', 'P/顔写真', 'Q 別紙', 'R 等', 'R/受付番号', 'N', 'N/本籍'],
  flows: {
    f1: { way: ['本人', 'terminal'], carries: ['P'] },
    f2: { way: ['terminal', 'vendor'], carries: ['P/顔写真'], excludes: ['P/氏名', 'P/住所', 'N/本籍'] },
    f3: { way: ['vendor', 'agency'], carries: ['Q'] },
    f4: { way: ['terminal', 'archive'], carries: ['R'] },
    f5: {
      way: ['vendor', 'printer'],
      carries: ['P/顔写真'],
      authorities: [
        { origin: 'ENTRUSTMENT', by: 'print', periods: [periodOf('2022-04-01', '2023-03-31', { renews: true })] },
      ],
    },
  },
});

describe('the worked example (§8)', () => {
  test('顔写真 reaches the vendor for certain, and three places that the papers leave open', () => {
    const answer = traceOracle(record, ask(node('P/顔写真')));
    expect(stopsInShort(answer)).toEqual([
      '本人 0 CARRIED',
      'terminal 1 CARRIED',
      'archive 2 UNKNOWN+1 (OPEN_LIST)',
      'vendor 2 CARRIED',
      'agency 3 UNKNOWN+1 (UNRESOLVED_LIST)',
      'printer 3 UNKNOWN+1 (RENEWAL_NOT_STATED)',
    ]);
    expect(stepsInShort(answer)).toEqual([
      'f1 1 CARRIED',
      'f4 2 UNKNOWN (OPEN_LIST)',
      'f2 2 CARRIED',
      'f3 3 UNKNOWN (UNRESOLVED_LIST)',
      'f5 3 UNKNOWN (RENEWAL_NOT_STATED)',
    ]);
    expect(endsInShort(answer)).toEqual(['UNRESOLVED_LIST f3', 'OPEN_LIST f4', 'RENEWAL_NOT_STATED f5']);
    expect(answer.completeness.state).toBe('OPEN');
  });

  test('氏名 ends at the terminal: f2 says so, and the agency is not reached', () => {
    const answer = traceOracle(record, ask(node('P/氏名')));
    expect(stopsInShort(answer)).toEqual(['本人 0 CARRIED', 'terminal 1 CARRIED', 'archive 2 UNKNOWN+1 (OPEN_LIST)']);
    expect(stepsInShort(answer)).toEqual(['f1 1 CARRIED', 'f4 2 UNKNOWN (OPEN_LIST)', 'f2 2 EXCLUDED']);
  });

  test('本籍 has an answer that consists of "stated as not sent" alone', () => {
    const answer = traceOracle(record, ask(node('N/本籍')));
    expect(stopsInShort(answer)).toEqual([]);
    expect(stepsInShort(answer)).toEqual(['f2 - EXCLUDED']);
    expect(answer.completeness).toMatchObject({ state: 'COMPLETE', unknowns: [] });
  });

  test('P from the applicant is the union of its three items', () => {
    const from = at('本人');
    const whole = traceOracle(record, ask(node('P'), { from }));
    const parts = ['P/氏名', 'P/住所', 'P/顔写真'].map((path) => traceOracle(record, ask(node(path), { from })));
    for (const part of parts) {
      for (const stop of part.stops) {
        const same = whole.stops.find((one) => one.endpoint === stop.endpoint);
        expect(same?.items).toEqual(expect.arrayContaining([...stop.items]));
      }
    }
    expect(new Set(whole.stops.map((stop) => stop.endpoint))).toEqual(
      new Set(parts.flatMap((part) => part.stops.map((stop) => stop.endpoint))),
    );
    const [f2] = whole.steps.filter((step) => step.to === at('vendor'));
    expect(f2).toMatchObject({ hop: 2, carriage: 'CARRIED', partial: true });
    expect(f2 && itemsInShort(f2)).toEqual(['P/氏名 EXCLUDED', 'P/住所 EXCLUDED', 'P/顔写真 CARRIED']);
    const [vendor] = whole.stops.filter((stop) => stop.endpoint === at('vendor'));
    expect(vendor && itemsInShort(vendor)).toEqual(['P/顔写真 CARRIED']);
    expect(vendor?.partial).toBe(true);
  });

  test('P from the vendor: 顔写真 is there, 氏名 and 住所 may be', () => {
    const answer = traceOracle(record, ask(node('P'), { from: at('vendor') }));
    expect(answer.subjectAtStart).toBe('CARRIED');
    const [vendor, agency, ...others] = answer.stops;
    expect(vendor && itemsInShort(vendor)).toEqual(['P/氏名 UNKNOWN', 'P/住所 UNKNOWN', 'P/顔写真 CARRIED']);
    expect(agency?.endpoint).toBe(at('agency'));
    expect(agency && itemsInShort(agency)).toEqual(['P/氏名 UNKNOWN', 'P/住所 UNKNOWN', 'P/顔写真 UNKNOWN']);
    expect(agency?.partial).toBe(false);
    expect(others.map((stop) => stop.endpoint)).toEqual([at('printer')]);
    const f2 = answer.steps.find((step) => step.to === at('vendor'));
    expect(f2?.hop).toBeUndefined();
    expect(f2?.carriage).toBe('EXCLUDED');
    expect(f2 && itemsInShort(f2)).toEqual(['P/氏名 EXCLUDED', 'P/住所 EXCLUDED']);
  });

  test('Q starts at the vendor, goes to the agency for certain, and is open because its contents are unknown', () => {
    const answer = traceOracle(record, ask(node('Q')));
    expect(stopsInShort(answer)).toEqual(['vendor 0 CARRIED', 'agency 1 CARRIED']);
    expect(endsInShort(answer)).toEqual(['UNRESOLVED_LIST Q']);
    expect(answer.completeness.state).toBe('OPEN');
  });

  test('the printer was certain while the contract ran, and the answer names the days', () => {
    const answer = traceOracle(record, ask(node('P/顔写真'), { when: { asOf: TODAY } }));
    const printing = answer.changes.filter((change) => [...change.starts, ...change.ends].map(nameOf).includes('f5'));
    expect(printing.map((change) => change.day)).toEqual(['2022-04-01', '2023-04-01']);
  });
});
