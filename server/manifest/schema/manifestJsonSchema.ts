import { z } from 'zod';
import { manifestSchema } from './manifest.ts';

/** The JSON Schema of a manifest, for editors, from the same source as the validator; published as `schema/manifest.schema.json`. */
export function manifestJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(manifestSchema, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
  }) as Record<string, unknown>;
  return {
    $schema,
    title: '道筋マニフェスト',
    ...rest,
    oneOf: [
      { required: ['paper'], not: { required: ['vocabulary'] } },
      { required: ['vocabulary'], not: { required: ['paper'] } },
    ],
  };
}
