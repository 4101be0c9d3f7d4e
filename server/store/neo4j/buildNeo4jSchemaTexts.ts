import { Family, buildSchemaTexts } from '../../graph/families.ts';

/** The schema of all engines, and Neo4j's own index for `searchKey CONTAINS` (57 → 6 ms at 112,000 items: engines.md §3). */
export function buildNeo4jSchemaTexts(): readonly string[] {
  const search = Family.map(
    (family) => `CREATE TEXT INDEX ${family.toLowerCase()}_search_key IF NOT EXISTS FOR (n:${family}) ON (n.searchKey)`,
  );
  return [...buildSchemaTexts(), ...search];
}
