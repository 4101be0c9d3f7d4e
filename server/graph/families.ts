/**
 * The keyed label families: every node has exactly one of them, a unique string `id` within it, and its kind label beside it
 * (`:Endpoint:System`). `Fact` is everything that is not walked: papers, notes, contracts, measures, revisions ...
 */
export const Family = ['Endpoint', 'Item', 'Flow', 'Holding', 'Matter', 'Fact'] as const;
export type Family = (typeof Family)[number];

/**
 * The schema texts of all families for every engine: for each family the constraint, then the index (in the other order Neo4j
 * fails; without the index the embedded engine scans: engines.md rule 1). Running them again changes nothing.
 */
export function buildSchemaTexts(): readonly string[] {
  return Family.flatMap((family) => [
    `CREATE CONSTRAINT ${toName(family)}_id_unique IF NOT EXISTS FOR (n:${family}) REQUIRE n.id IS UNIQUE`,
    `CREATE INDEX ${toName(family)}_id IF NOT EXISTS FOR (n:${family}) ON (n.id)`,
  ]);
}

function toName(family: Family): string {
  return family.toLowerCase();
}
