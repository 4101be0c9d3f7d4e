import { expect, it } from 'vitest';
import { WorkMemory } from '../../../server/shared/WorkMemory.ts';

interface Index {
  readonly get: (id: string) => unknown;
  readonly idsOf: (kinds: readonly string[]) => Iterable<string>;
}

interface Subject {
  readonly asks: readonly string[];
}

function openMemory(): { readonly memory: WorkMemory<Subject, Index, unknown>; readonly times: () => number } {
  let times = 0;
  const memory = new WorkMemory<Subject, Index, unknown>(({ asks }, index) => {
    times += 1;
    return asks.map((id) => (id === '*' ? [...index.idsOf(['A', 'B'])] : index.get(id)));
  });
  return { memory, times: () => times };
}

function indexOf(things: Readonly<Record<string, unknown>>): Index {
  return {
    get: (id) => things[id],
    *idsOf() {
      yield* Object.keys(things);
    },
  };
}

it('the work is done once while what it asked for has the same answers, whatever else changes', () => {
  const { memory, times } = openMemory();
  const subject = { asks: ['a', 'none'] };
  const first = memory.do(subject, indexOf({ a: { name: 'A', at: [1] }, b: 1 }));
  const second = memory.do(subject, indexOf({ a: { name: 'A', at: [1] }, b: 2, c: 3 }));
  expect(first).toEqual([{ name: 'A', at: [1] }, undefined]);
  expect(second).toBe(first);
  expect(times()).toBe(1);
});

it('another answer, or one where there was none, has the work done again', () => {
  const { memory } = openMemory();
  const subject = { asks: ['a', 'b'] };
  expect(memory.do(subject, indexOf({ a: { at: [1] } }))).toEqual([{ at: [1] }, undefined]);
  expect(memory.do(subject, indexOf({ a: { at: [2] } }))).toEqual([{ at: [2] }, undefined]);
  expect(memory.do(subject, indexOf({ a: { at: [2] }, b: 0 }))).toEqual([{ at: [2] }, 0]);
  expect(memory.do(subject, indexOf({ a: { at: [2], more: undefined }, b: 0 }))).toEqual([
    { at: [2], more: undefined },
    0,
  ]);
});

it('a list that is given bit by bit is compared whole, and is there for each who goes through it', () => {
  const { memory } = openMemory();
  const subject = { asks: ['*', '*'] };
  const first = memory.do(subject, indexOf({ a: 1, b: 2 }));
  expect(first).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  expect(memory.do(subject, indexOf({ a: 1, b: 3 }))).toBe(first);
  expect(memory.do(subject, indexOf({ b: 1, a: 1 }))).toEqual([
    ['b', 'a'],
    ['b', 'a'],
  ]);
});

it('what cannot be compared, such as a Map, counts as another answer unless it is the same one', () => {
  const { memory, times } = openMemory();
  const subject = { asks: ['a'] };
  const map = new Map([['x', 1]]);
  memory.do(subject, indexOf({ a: { map } }));
  memory.do(subject, indexOf({ a: { map } }));
  expect(times()).toBe(1);
  expect(memory.do(subject, indexOf({ a: { map: new Map([['x', 2]]) } }))).toEqual([{ map: new Map([['x', 2]]) }]);
  expect(times()).toBe(2);
});

it('what was done for another subject is not taken for this one', () => {
  const { memory } = openMemory();
  const index = indexOf({ a: 1, b: 2 });
  expect(memory.do({ asks: ['a'] }, index)).toEqual([1]);
  expect(memory.do({ asks: ['b'] }, index)).toEqual([2]);
});
