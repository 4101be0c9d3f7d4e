import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { buildSchema } from '../../../server/graphql/index.ts';
import { EXPOSURE_QUERY, FINDINGS_QUERY, MATRIX_QUERY, PATHS_QUERY, SEARCH_QUERY, SHEETS_QUERY } from './questions.ts';

it.each([
  ['paths', PATHS_QUERY],
  ['exposure', EXPOSURE_QUERY],
  ['findings', FINDINGS_QUERY],
  ['search', SEARCH_QUERY],
  ['the safeguard matrix', MATRIX_QUERY],
  ['sheets', SHEETS_QUERY],
])('the query of the bench for %s fits the schema', (_name, query) => {
  expect(validate(buildSchema(), parse(query))).toEqual([]);
});
