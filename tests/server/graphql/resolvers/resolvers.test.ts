import { getNamedType, isInterfaceType, isLeafType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../../../server/graphql/index.ts';
import { LISTS } from '../../../../server/graph/statements/nodes/lists.ts';
import { labelOf } from '../../../../server/graph/kinds.ts';
import { NODE_KINDS } from '../../../../server/model/nodeKind.ts';
import { API_RECORD } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests, type PageOf } from '../../../support/ApiForTests.ts';

const schema = buildSchema();

describe('every field of every kind of node', () => {
  let api: ApiForTests;
  beforeAll(async () => {
    api = await openApi(API_RECORD, { sourceText: () => Promise.resolve([{ number: 2, text: '本文' }]) });
  });
  afterAll(() => api.close());

  it.each(Object.keys(LISTS))('is answered in the list of %s', async (list) => {
    const kind = LISTS[list as keyof typeof LISTS].kind;
    const data = await api.get<Readonly<Record<string, PageOf<unknown>>>>(
      `{ ${list} { totalCount nodes { ${selectAll(schema, labelOf(kind), 3)} } } }`,
    );
    const expected = kind === 'REVISION' ? 0 : 1;
    expect(data[list]?.nodes.length).toBeGreaterThanOrEqual(expected);
    expect(data[list]?.totalCount).toBe(data[list]?.nodes.length);
  });
});

describe('the schema', () => {
  it('has a list for every kind of node', () => {
    expect(new Set(Object.values(LISTS).map(({ kind }) => kind))).toEqual(new Set(NODE_KINDS));
  });
});

/** Every field of a type, some levels deep, without arguments; connections and evidence count as no level. */
function selectAll(of: GraphQLSchema, typeName: string, levels: number): string {
  const type = of.getType(typeName);
  if (isUnionType(type) || !(isObjectType(type) || isInterfaceType(type))) return '__typename';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (levels === 0) return [];
    return [`${field.name} { __typename ${selectAll(of, inner.name, levels - 1)} }`];
  });
  return ['__typename', ...fields].join(' ');
}
