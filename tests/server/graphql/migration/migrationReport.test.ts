import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FactsCache } from '../../../../server/findings/FactsCache.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';
import { readSeedRecord } from '../../../seeds/seedRecord.ts';

const MIGRATION = 'migration:shinjuku/8-childcare-standard-system/standardisation';

let api: ApiForTests;
let cache: FactsCache;
beforeAll(async () => {
  api = await openApi(readSeedRecord().documents, { facts: (scope) => cache.read(scope) });
  cache = new FactsCache(api.store);
});
afterAll(() => api.close());

const codeOf = async (query: string): Promise<unknown> => (await api.ask(query)).errors?.[0]?.extensions['code'];

describe('migrationReport', () => {
  it('answers the whole report in one call', async () => {
    const { migrationReport } = await api.get<{ readonly migrationReport: Readonly<Record<string, unknown>> }>(
      `query($id: ID!) { migrationReport(migration: $id) { migration { id } oldSystem { name } newSystem { name } oldList newList
          itemCounts { correspondence count } items(first: 1, known: false) { totalCount nodes { old { id } new { id } unknown evidence { place } } pageInfo { hasNextPage } }
          flows(fate: MIGRATION_ITSELF) { nodes { flow { name } fate successor { id } evidence { place } } }
          holders { holder { name } change newRoles since facts { id } } timeline { fact { id } side period { printed } evidence { place } }
          checks { id title titleEn answer ground groundEn facts { id } evidence { place } } checksSource checksSourceEn missing { name } } }`,
      { id: MIGRATION },
    );
    expect(migrationReport).toMatchObject({
      migration: { id: MIGRATION },
      oldSystem: { name: '保育業務システム' },
      newSystem: { name: '子ども・子育て支援システム' },
      oldList: 'NOT_IN_RECORD',
      items: { nodes: [{ unknown: 'NOT_STATED' }], pageInfo: { hasNextPage: true } },
      flows: { nodes: [{ fate: 'MIGRATION_ITSELF', successor: null }] },
    });
    expect(migrationReport['checks']).toHaveLength(12);
  });

  it('a page of items leads on in the same report only', async () => {
    const page = async (
      after: string | null,
      known: boolean,
    ): Promise<{ readonly new: string; readonly end: string }> => {
      const { migrationReport } = await api.get<{
        readonly migrationReport: {
          readonly items: { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly endCursor: string } };
        };
      }>(
        'query($id: ID!, $after: String, $known: Boolean) { migrationReport(migration: $id) { items(first: 2, after: $after, known: $known) { nodes { new { id } } pageInfo { endCursor } } } }',
        { id: MIGRATION, after, known },
      );
      return { new: JSON.stringify(migrationReport.items.nodes), end: migrationReport.items.pageInfo.endCursor };
    };
    const first = await page(null, false);
    expect((await page(first.end, false)).new).not.toBe(first.new);
    expect(
      await codeOf(
        `{ migrationReport(migration: "${MIGRATION}") { items(known: true, after: "${first.end}") { nodes { unknown } } } }`,
      ),
    ).toBe('BAD_USER_INPUT');
  });

  it('a migration that is not in the record, or something else, is a coded error', async () => {
    expect(await codeOf('{ migrationReport(migration: "migration:shinjuku/none") { oldList } }')).toBe('NOT_FOUND');
    expect(await codeOf('{ migrationReport(migration: "system:jp/government-cloud") { oldList } }')).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('correspondenceSuggestions', () => {
  const [old, new_] = [
    'item-set:shinjuku/36-card-terminal/not-sent',
    'item-set:shinjuku/8-childcare-standard-system/kiroku',
  ];

  it('are paged, with their reasons', async () => {
    const { correspondenceSuggestions } = await api.get<{ readonly correspondenceSuggestions: unknown }>(
      `{ correspondenceSuggestions(old: "${old}", new: "${new_}", first: 1) { totalCount nodes { old { name } new { name } reasons likeness } } }`,
    );
    expect(correspondenceSuggestions).toMatchObject({ nodes: [{ old: { name: '氏名' }, reasons: ['SAME_CONCEPT'] }] });
  });

  it('of the same set twice, or of a set that is not there, are coded errors', async () => {
    expect(await codeOf(`{ correspondenceSuggestions(old: "${old}", new: "${old}") { totalCount } }`)).toBe(
      'BAD_USER_INPUT',
    );
    expect(
      await codeOf(`{ correspondenceSuggestions(old: "${old}", new: "item-set:shinjuku/none") { totalCount } }`),
    ).toBe('NOT_FOUND');
  });
});
