import type { Period } from '../../../server/model/period.ts';
import type { Random } from './openRandom.ts';

/** The day that the bench asks about: most generated periods are in force on it, some are over, some not begun. */
export const ASKED_DAY = '2024-06-01';

/** What a sheet says of its time: nearly always one period. */
export function generatePeriods(random: Random): readonly Period[] {
  const year = random.between(2015, 2023);
  const drawn = random.next();
  if (drawn < 0.6) return [period(`${year}-04-01`, undefined, { continues: true })];
  if (drawn < 0.8) return [period(`${year}-04-01`, `${year + 1}-03-31`, { renews: true })];
  if (drawn < 0.86) return [period(`${year}-04-01`, '2025-03-31')];
  if (drawn < 0.92) return [period(`${year}-04-01`, `${year + 1}-03-31`)];
  if (drawn < 0.95) return [period('2025-04-01', undefined, { continues: true })];
  if (drawn < 0.97) return [{ ...period('2024-04-01', '2024-12-31'), phase: 'TRIAL' }];
  return [];
}

function period(from: string, to?: string, says: Partial<Pick<Period, 'renews' | 'continues'>> = {}): Period {
  return {
    from: day(from),
    ...(to === undefined ? {} : { to: day(to) }),
    renews: false,
    continues: false,
    planned: false,
    ...says,
    printed: `${from}から${to === undefined ? '' : `${to}まで`}`,
  };
}

function day(date: string): NonNullable<Period['from']> {
  return { first: date, last: date, precision: 'DAY' };
}
