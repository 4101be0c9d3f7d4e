/** What the global set-up hands to the test files: an address, or why there is none. Without a password the server takes any. */
export type Neo4jForTests =
  | {
      readonly state: 'READY';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      /** False for a developer's own server: then nothing says that further ones can be started here. */
      readonly ofOurs: boolean;
    }
  | { readonly state: 'ABSENT'; readonly why: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jForTests;
  }
}
