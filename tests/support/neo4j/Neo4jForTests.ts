/** What the global set-up hands to the test files: an address, or why there is none. Without a password the server takes any. */
export type Neo4jForTests =
  | { readonly state: 'READY'; readonly uri: string; readonly user: string; readonly password: string }
  | { readonly state: 'ABSENT'; readonly why: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jForTests;
  }
}
