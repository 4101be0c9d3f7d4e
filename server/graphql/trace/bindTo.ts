import type { Asked } from './AskedTrace.ts';

/** The part with the binding of its answer; what the part works out when it is first read stays so, which a copy would read. */
export function bindTo<T extends object>(part: T, binding: string): Asked<T> {
  return Object.assign(Object.create(part) as T, { binding });
}
