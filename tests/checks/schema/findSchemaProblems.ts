import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** A breaking change that is meant, with the reason that its readers are owed. */
export interface DeclaredChange {
  /** What the inspector calls it: `FIELD_REMOVED`, `FIELD_TYPE_CHANGED` … */
  readonly type: string;
  /** Where: `Flow.basis`. */
  readonly path: string;
  readonly reason: string;
}

/**
 * Compares the schema with the kept one. Every breaking change must be declared with a reason, and every declaration must be of a change
 * that is there; the sentences returned say what is not so.
 */
export async function findSchemaProblems(
  kept: GraphQLSchema,
  current: GraphQLSchema,
  declared: readonly DeclaredChange[],
): Promise<readonly string[]> {
  const breaking = (await diff(kept, current)).filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
  const declarations = new Map(declared.map((change) => [keyOf(change), change]));
  const present = new Set(breaking.map(keyOf));
  return [
    ...breaking
      .filter((change) => !declarations.has(keyOf(change)))
      .map((change) => `${keyOf(change)}: ${change.message}. Undo it, or declare it with a reason.`),
    ...declared
      .filter((change) => !present.has(keyOf(change)))
      .map((change) => `${keyOf(change)} is declared and did not happen. Remove the declaration.`),
    ...declared
      .filter(({ reason }) => reason.trim() === '')
      .map((change) => `${keyOf(change)} is declared without a reason. Say why, for the scripts that it breaks.`),
  ];
}

function keyOf({ type, path }: { readonly type: string; readonly path?: string | undefined }): string {
  return `${type} ${path ?? ''}`.trim();
}
