import { expect, it } from 'vitest';
import { ApiRefusal } from '../engines/ApiRefusal.ts';
import { ErrorCounts } from './ErrorCounts.ts';

it('tells how often each question failed and by which code, of the API or of the connection', () => {
  const errors = new ErrorCounts();
  errors.add('search', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
  for (let time = 0; time < 2; time += 1) {
    errors.add('exposure', new ApiRefusal([{ extensions: { code: 'LIMIT_EXCEEDED' } }]));
  }
  errors.add('paths', new TypeError('no code'));
  expect([errors.total, errors.describe()]).toEqual([
    4,
    '4 (exposure LIMIT_EXCEEDED 2, paths TypeError 1, search ECONNRESET 1)',
  ]);
});

it('tells none as 0', () => {
  expect(new ErrorCounts().describe()).toBe('0');
});
