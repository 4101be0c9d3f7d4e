import { beforeAll, expect, it } from 'vitest';
import { RULES } from '../../server/findings/allRules.ts';
import { FactsCache } from '../../server/findings/FactsCache.ts';
import { findAll } from '../../server/findings/findAll.ts';
import type { RecordFacts } from '../../server/findings/RecordFacts.ts';
import { FindingsCache } from '../../server/findings/FindingsCache.ts';
import { API_RECORD } from '../fixtures/apiRecord.ts';
import { loadDocuments } from '../support/loadDocuments.ts';
import { describeEachEngine } from '../support/stores.ts';
import { toRecordFacts } from '../support/toRecordFacts.ts';

describeEachEngine('findings', (open) => {
  beforeAll(async () => {
    await open().clear();
    await loadDocuments(open(), API_RECORD);
  });

  it.each(['2019-01-01', '2020-07-01', '2021-07-01'])(
    'on %s are the same, in the same order, from the store and from the rows in memory',
    async (day) => {
      const cache = new FactsCache(open());
      const findings = new FindingsCache();
      const find = async () => findings.find((await cache.read(undefined)) as RecordFacts, day);
      const expected = findAll(RULES, toRecordFacts(API_RECORD), day);
      expect(expected.findings.length).toBeGreaterThan(5);
      const answer = await find();
      expect(answer).toEqual(expected);
      expect(await find()).toBe(answer);
    },
  );
});
