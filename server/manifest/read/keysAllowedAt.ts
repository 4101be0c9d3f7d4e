import { z } from 'zod';
import type { ManifestPath } from '../ManifestFile.ts';
import { manifestSchema } from '../schema/manifest.ts';

/** The keys that may stand in the map at this path of a manifest, for messages; empty where any key may stand. */
export function keysAllowedAt(path: ManifestPath): readonly string[] {
  let schemas: readonly z.core.$ZodType[] = [manifestSchema];
  for (const part of path)
    schemas = schemas.flatMap((schema) => alternatives(schema)).flatMap((schema) => childOf(schema, part));
  const keys = schemas
    .flatMap((schema) => alternatives(schema))
    .flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
  return [...new Set(keys)];
}

/** Unwraps optional and nullable, and spreads a union into its branches. */
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => alternatives(option));
  return [schema];
}

function childOf(schema: z.core.$ZodType, part: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodObject && typeof part === 'string') {
    const child = schema.shape[part] as z.core.$ZodType | undefined;
    return child === undefined ? [] : [child];
  }
  return [];
}
