import { Family, buildSchemaTexts } from '../../graph/families.ts';

/**
 * The schema of all engines, Neo4j's own index for `searchKey CONTAINS` (76 → 6 ms at 112,000 items: engines.md §3), and the
 * constraint on which writers wait for each other.
 */
export function buildNeo4jSchemaTexts(): readonly string[] {
  const search = Family.map(
    (family) => `CREATE TEXT INDEX ${family.toLowerCase()}_search_key IF NOT EXISTS FOR (n:${family}) ON (n.searchKey)`,
  );
  return [...buildSchemaTexts(), ...search, WRITER_CONSTRAINT];
}

const WRITER_CONSTRAINT =
  'CREATE CONSTRAINT store_writer_id_unique IF NOT EXISTS FOR (n:StoreWriter) REQUIRE n.id IS UNIQUE';
