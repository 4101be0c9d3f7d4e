import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const SCHEMA = buildSchema(
  readdirSync('schema')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join('schema', file), 'utf8'))
    .join('\n'),
);
const FILES = readdirSync('web/src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /[qQ]uery\.ts$|^views\/list\/lists\//u.test(file),
);

describe('the questions of the pages', () => {
  it.each(FILES)('are valid as they are sent, each fragment with them: %s', async (file) => {
    const exported = (await import(/* @vite-ignore */ resolve('web/src', file))) as Readonly<Record<string, unknown>>;
    const texts = Object.values(exported)
      .map((value) => (typeof value === 'object' && value !== null && 'document' in value ? value.document : value))
      .filter((value) => typeof value === 'string' && /^\s*query\b/u.test(value));
    const problems = texts.flatMap((text) => validate(SCHEMA, parse(text as string)).map(({ message }) => message));
    expect(problems).toEqual([]);
  });

  it('stand in files that are named …Query.ts or are lists, where this test finds them', () => {
    const others = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('generated') && !FILES.includes(file))
      .filter((file) => readFileSync(join('web/src', file), 'utf8').includes('graphql(`'));
    expect(others).toEqual([]);
  });
});
