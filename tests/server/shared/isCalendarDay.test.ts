import { expect, it } from 'vitest';
import { isCalendarDay } from '../../../server/shared/isCalendarDay.ts';

it.each(['2024-02-29', '2000-02-29', '0001-01-01', '0099-12-31', '9999-12-31'])('%s is a day', (text) => {
  expect(isCalendarDay(text)).toBe(true);
});

it.each([
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '2024-4-1',
  '令和6年4月1日',
  '２０２４-04-01',
  ' 2024-04-01',
  '10000-01-01',
  '',
])('%j is none', (text) => {
  expect(isCalendarDay(text)).toBe(false);
});
