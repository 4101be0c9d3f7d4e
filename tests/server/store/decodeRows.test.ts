import { expect, it } from 'vitest';
import { decodeRows } from '../../../server/store/decodeRows.ts';

it('decodes every row once, in order, and asks for a row only when it is its turn', async () => {
  const done: string[] = [];
  const rows = {
    length: 3,
    get: (index: number) => {
      done.push(`row ${index}`);
      return { index };
    },
  };
  const decode = (row: Readonly<Record<string, unknown>>): string => {
    done.push(`decoded ${String(row['index'])}`);
    return `#${String(row['index'])}`;
  };
  expect(await decodeRows(rows, decode)).toEqual(['#0', '#1', '#2']);
  expect(done).toEqual(['row 0', 'decoded 0', 'row 1', 'decoded 1', 'row 2', 'decoded 2']);
});

it('gives nothing for no rows, and the error of a row that cannot be decoded', async () => {
  const decode = (): never => {
    throw new Error('expected a string in the column "id"');
  };
  expect(await decodeRows({ length: 0, get: () => ({}) }, decode)).toEqual([]);
  await expect(decodeRows({ length: 1, get: () => ({}) }, decode)).rejects.toThrow('expected a string');
});
