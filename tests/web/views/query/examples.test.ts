import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createQueryLimitsRule } from '../../../../server/graphql/http/createQueryLimitsRule.ts';
import { REQUEST_LIMITS } from '../../../../server/graphql/http/limits.ts';
import { SCHEMA_QUERY } from '../../../../web/src/api/readSchema.ts';
import { EXAMPLES, NODE_QUERY, TRACE_QUERY } from '../../../../web/src/views/query/examples.ts';
import { formatQuery } from '../../../../web/src/views/query/formatQuery.ts';

const folder = 'schema';
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
const queries = [
  ...EXAMPLES.map(({ key, query }) => [key, query] as const),
  ['a reference in a result, looked up', NODE_QUERY] as const,
  ['a reference in a result, traced', TRACE_QUERY] as const,
  ['the schema browser', SCHEMA_QUERY] as const,
];

describe('the saved examples', () => {
  it.each(queries)('fit the schema and the limits: %s', (_key, query) => {
    const document = parse(query, { maxTokens: REQUEST_LIMITS.tokens });
    expect(validate(schema, document)).toEqual([]);
    expect(validate(schema, document, [createQueryLimitsRule(REQUEST_LIMITS)])).toEqual([]);
  });

  it('have titles and keys of their own, in both languages', () => {
    for (const of of [
      EXAMPLES.map(({ key }) => key),
      EXAMPLES.map(({ title }) => title.ja),
      EXAMPLES.map(({ title }) => title.en),
    ]) {
      expect(new Set(of).size).toBe(EXAMPLES.length);
    }
  });

  it('that trace ask the same of different subjects', () => {
    const traces = EXAMPLES.filter(({ key }) => key.startsWith('trace-'));
    expect(traces.map(({ query }) => query)).toEqual(traces.map(() => TRACE_QUERY));
  });

  it.each(EXAMPLES.map(({ key, query }) => [key, query]))('can be formatted: %s', (_key, query) => {
    expect(formatQuery(query)).toBeDefined();
  });
});
