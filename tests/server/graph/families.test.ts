import { expect, it } from 'vitest';
import { buildSchemaTexts, Family } from '../../../server/graph/families.ts';

it('buildSchemaTexts gives each family its constraint first and its index after it', () => {
  expect(buildSchemaTexts().slice(0, 2)).toEqual([
    'CREATE CONSTRAINT endpoint_id_unique IF NOT EXISTS FOR (n:Endpoint) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX endpoint_id IF NOT EXISTS FOR (n:Endpoint) ON (n.id)',
  ]);
  expect(buildSchemaTexts()).toHaveLength(2 * Family.length);
});
