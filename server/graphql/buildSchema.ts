import { buildSchema as buildSchemaFromSdl, isObjectType, type GraphQLSchema } from 'graphql';
import { attachResolvers, type ResolverMap } from './attachResolvers.ts';
import { readSdl } from './readSdl.ts';
import { connection } from './resolvers/connection.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** Builds the executable schema from the SDL in `schema/`; a new one for each call. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaFromSdl(readSdl());
  attachResolvers(schema, { ...connectionResolvers(schema), ...resolvers });
  return schema;
}

function connectionResolvers(schema: GraphQLSchema): ResolverMap {
  const names = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.name.endsWith('Connection'),
  );
  return Object.fromEntries(names.map(({ name }) => [name, connection]));
}
