import { expect, it } from 'vitest';
import { onDemand } from '../../../server/shared/onDemand.ts';

it('makes the value when it is first asked for, and never again', () => {
  let times = 0;
  const value = onDemand(() => ({ time: (times += 1) }));
  expect(times).toBe(0);
  expect(value()).toBe(value());
  expect(value()).toEqual({ time: 1 });
});
