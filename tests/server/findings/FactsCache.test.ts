import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import { FactsCache } from '../../../server/findings/FactsCache.ts';
import type { RecordFacts } from '../../../server/findings/RecordFacts.ts';
import { RECORD_STATE_ID, saveRecordState } from '../../../server/graph/statements/record/recordState.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { openApi, type ApiForTests } from '../../support/ApiForTests.ts';
import { loadDocuments } from '../../support/loadDocuments.ts';
import { manifestOf, paperFile, vocabularyFile } from '../../support/manifests.ts';

const SECOND = manifestOf(
  'papers/second.yaml',
  `paper: { id: second, scope: mihon, name: 二つ目, at: s1 }
sheets: { s1: { matterKind: PROCESSING, name: 件名 } }\n`,
);
const FIRST = buildCatalogue([vocabularyFile(), paperFile('')]).documents;
const BOTH = buildCatalogue([vocabularyFile(), paperFile(''), SECOND]).documents;

let api: ApiForTests;
let readings = 0;
beforeAll(async () => {
  api = await openApi([]);
});
beforeEach(async () => {
  await api.store.clear();
  await loadDocuments(api.store, FIRST);
  await stand(1);
  readings = 0;
});
afterAll(() => api.close());

async function stand(revision: number): Promise<void> {
  const props = { revision, contentHash: String(revision), builder: 'test' };
  await api.store.write((transaction) => transaction.run(saveRecordState, { id: RECORD_STATE_ID, props }));
}

async function importSecond(): Promise<void> {
  await loadDocuments(
    api.store,
    BOTH.filter(({ owner }) => owner.endsWith('/second')),
  );
  await stand(2);
}

/** The store; `after` happens when the papers have been read and before the reader has them. */
function reading(after: () => Promise<void>): Pick<GraphStore, 'read'> {
  return {
    read: async (statement, params) => {
      const rows = await api.store.read(statement, params);
      if (statement.name === 'factsOf.Fact') {
        readings += 1;
        await after();
      }
      return rows;
    },
  };
}

async function papersIn(cache: FactsCache): Promise<readonly string[]> {
  const facts = (await cache.read(undefined)) as RecordFacts;
  return facts.of('SOURCE_DOCUMENT').map(({ name }) => name);
}

const nothing = (): Promise<void> => Promise.resolve();

describe('the facts of a record', () => {
  it('that changes while they are read are read again, so that no answer mixes two revisions', async () => {
    const cache = new FactsCache(reading(() => (readings === 1 ? importSecond() : nothing())));
    expect(await papersIn(cache)).toEqual(['共通の語彙', '小さな文書', '二つ目']);
    expect(readings).toBe(2);
    expect(await cache.read(undefined)).toBe(await cache.read(undefined));
    expect(readings).toBe(2);
  });

  it('are read anew after an import, and once for all who ask at the same time', async () => {
    const cache = new FactsCache(reading(nothing));
    await Promise.all([papersIn(cache), papersIn(cache)]);
    expect(readings).toBe(1);
    await importSecond();
    const [one, other] = await Promise.all([papersIn(cache), papersIn(cache)]);
    expect([one, other]).toEqual(Array(2).fill(['共通の語彙', '小さな文書', '二つ目']));
    expect(readings).toBe(2);
  });

  it('whose reading failed are read again by the next who asks', async () => {
    const cache = new FactsCache(
      reading(() => (readings === 1 ? Promise.reject(new Error('no line to the store')) : nothing())),
    );
    await expect(papersIn(cache)).rejects.toThrow('no line to the store');
    expect(await papersIn(cache)).toEqual(['共通の語彙', '小さな文書']);
  });
});
