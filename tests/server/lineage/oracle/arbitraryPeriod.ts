import fc from 'fast-check';
import { PHASES, type Day, type Period, type PeriodEnd } from '../../../../server/model/period.ts';
import { rarely } from './rarely.ts';
import { periodOf } from './recordPlan.ts';

/** Few dates, of every precision, so that periods of one record often meet, touch and contradict each other. */
const ENDS: readonly PeriodEnd[] = [
  { first: '2020-04-01', last: '2020-04-01', precision: 'DAY' },
  { first: '2020-04-11', last: '2020-04-20', precision: 'TEN_DAYS' },
  { first: '2020-04-01', last: '2020-04-30', precision: 'MONTH' },
  { first: '2020-04-01', last: '2021-03-31', precision: 'FISCAL_YEAR' },
  { first: '2021-01-01', last: '2021-12-31', precision: 'YEAR' },
  { first: '2020-03-31', last: '2020-03-31', precision: 'DAY' },
];

/** Days before, between, on and after the dates of arbitrary periods. */
export const QUESTION_DAYS: readonly Day[] = [
  '2020-04-15',
  '2020-04-01',
  '2019-12-31',
  '2020-03-31',
  '2020-04-30',
  '2021-03-31',
  '2021-04-01',
  '2022-06-01',
];

/** Every form of trace-semantics.md §3; most of them simply in force from a day on. */
export function arbitraryPeriod(): fc.Arbitrary<Period> {
  const end = fc.option(fc.constantFrom(...ENDS), { nil: undefined, freq: 3 });
  const rare = fc.integer({ min: 0, max: 3 }).map((one) => one === 3);
  const anyForm = fc
    .record({
      from: end,
      to: end,
      renews: fc.boolean(),
      continues: rare,
      planned: rare,
      fromEvent: rarely(4, fc.constant('改修業務終了後')),
      phase: rarely(3, fc.constantFrom(...PHASES)),
    })
    .map(({ from, to, fromEvent, phase, renews, ...flags }) => ({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(fromEvent === undefined || from !== undefined ? {} : { fromEvent }),
      ...(phase === undefined ? {} : { phase }),
      renews: renews && to !== undefined,
      continues: flags.continues && to === undefined,
      planned: flags.planned,
      printed: '印字のとおり',
    }));
  return fc.oneof({ weight: 2, arbitrary: fc.constant(periodOf('2020-04-01')) }, { weight: 1, arbitrary: anyForm });
}
