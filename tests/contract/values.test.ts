import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { columns, rowsOf } from '../../server/graph/columns.ts';
import type { PropertyMap, PropertyValue } from '../../server/graph/parameters.ts';
import { statement } from '../../server/graph/Statement.ts';
import { describeEachEngine } from '../support/stores.ts';
import { countItems, createEndpoint, listItems, putItems, replaceItem } from './statements.ts';

const ITEM = 'information-item:a/1';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const integer = fc.maxSafeInteger().map((n) => n + 0);
const fraction = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Number.isInteger(n));
const value: fc.Arbitrary<PropertyValue> = fc.oneof(
  text,
  integer,
  fraction,
  fc.boolean(),
  fc.array(text),
  fc.array(integer),
  fc.array(fraction),
  fc.array(fc.boolean()),
);
const properties = fc.dictionary(fc.stringMatching(/^[a-h]{1,3}$/), value);

describeEachEngine('values', (open) => {
  beforeEach(() => open().clear());

  const put = (props: PropertyMap): Promise<unknown> =>
    open().write((transaction) => transaction.run(putItems, { rows: [{ id: ITEM, props }] }));
  const read = async (): Promise<unknown> => (await open().read(listItems, { ids: [ITEM] }))[0];

  it('come back as they were written', async () => {
    await put({});
    await fc.assert(
      fc.asyncProperty(properties, async (props) => {
        await open().write((transaction) => transaction.run(replaceItem, { id: ITEM, props }));
        expect(await read()).toEqual({ ...props, id: ITEM });
      }),
      { numRuns: 40 },
    );
  });

  it('of length zero and lists of length zero are kept', async () => {
    await put({ aka: [], name: '', count: 0, open: false });
    expect(await read()).toEqual({ id: ITEM, aka: [], name: '', count: 0, open: false });
  });

  it('that are null remove the property and leave the others', async () => {
    await put({ name: '氏名', aka: ['なまえ'] });
    await put({ aka: null });
    expect(await read()).toEqual({ id: ITEM, name: '氏名' });
  });

  it('of 100 KB are kept', async () => {
    const long = '児童宛名番号𠮷'.repeat(6000);
    await put({ printed: long });
    expect(await read()).toEqual({ id: ITEM, printed: long });
  });

  it('in lists of mixed whole and broken numbers stay numbers', async () => {
    await put({ widths: [1, 1.5, 2] });
    expect(await read()).toEqual({ id: ITEM, widths: [1, 1.5, 2] });
  });

  it('are null, not missing, where a column has nothing', async () => {
    const absent = statement({
      name: 'contract.absent',
      mode: 'READ',
      params: { value: 'STRING?' },
      text: 'RETURN $value AS given, [] AS none, null AS nothing',
      decode: columns({ given: 'STRING?', none: 'STRING_LIST', nothing: 'MAP?' }),
    });
    expect(await open().read(absent, { value: null })).toEqual([{ given: undefined, none: [], nothing: undefined }]);
    expect(await open().read(absent, { value: '' })).toEqual([{ given: '', none: [], nothing: undefined }]);
  });

  it('in lists of maps come back from a pattern comprehension', async () => {
    const flow = statement({
      name: 'contract.carriage',
      mode: 'WRITE',
      params: { flow: 'STRING', items: 'STRING_LIST' },
      text: `
        CREATE (f:Flow {id: $flow})
        WITH f UNWIND $items AS id CREATE (i:Item {id: id}) CREATE (f)-[:CARRIES]->(i)
        RETURN count(i) AS written`,
      decode: columns({ written: 'INTEGER' }),
    });
    const carriage = statement({
      name: 'contract.carriageOf',
      mode: 'READ',
      params: { ids: 'STRING_LIST', keys: 'STRING_LIST' },
      text: `
        UNWIND $ids AS id
        MATCH (f:Flow {id: id})
        RETURN f.id AS id, [(f)-[c:CARRIES|EXCLUDES]->(i:Item) WHERE i.id IN $keys | {how: type(c), key: i.id}] AS carriage`,
      decode: columns({ id: 'STRING', carriage: rowsOf({ how: 'STRING', key: 'STRING' }) }),
    });
    await open().write((transaction) => transaction.run(flow, { flow: 'flow:a/1', items: ['i:1', 'i:2'] }));
    expect(await open().read(carriage, { ids: ['flow:a/1', 'flow:a/9'], keys: ['i:2'] })).toEqual([
      { id: 'flow:a/1', carriage: [{ how: 'CARRIES', key: 'i:2' }] },
    ]);
    expect(await open().read(carriage, { ids: ['flow:a/1'], keys: [] })).toEqual([{ id: 'flow:a/1', carriage: [] }]);
  });

  it('of 10,000 rows go in by chunks in one transaction, and 10,000 ids in one list come out', async () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `information-item:a/${String(n)}`);
    const written = await open().write(async (transaction) => {
      let sum = 0;
      for (let start = 0; start < ids.length; start += 1000) {
        const rows = ids.slice(start, start + 1000).map((id) => ({ id, props: { name: `項目 ${id}` } }));
        for (const row of await transaction.run(putItems, { rows })) sum += row.written;
      }
      return sum;
    });
    expect(written).toBe(10_000);
    expect(await open().read(countItems, {})).toEqual([10_000]);
    expect(await open().read(listItems, { ids })).toHaveLength(10_000);
  });
});

describeEachEngine('parameters', (open) => {
  it('with half a surrogate pair are refused before the engine sees them, and the place is named', async () => {
    const write = open().write((transaction) =>
      transaction.run(putItems, { rows: [{ id: 'i:1', props: { name: 'x\ud842' } }] }),
    );
    await expect(write).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('rows[0].props.name') as unknown,
    });
    expect(await open().read(countItems, {})).toEqual([0]);
  });

  it('that are missing, undefined or not declared are refused', async () => {
    const run = (params: object): Promise<unknown> =>
      open().write((transaction) => transaction.run(createEndpoint, params as { id: string; name: string }));
    await expect(run({ id: 'a' })).rejects.toThrow(/needs the parameter "name"/);
    await expect(run({ id: 'a', name: undefined })).rejects.toThrow(/needs the parameter "name"/);
    await expect(run({ id: 'a', name: 'b', kind: 'c' })).rejects.toThrow(/declares no parameter "kind"/);
    await expect(run({ id: 1, name: 'b' })).rejects.toThrow(/expected a string at "id"/);
  });
});
