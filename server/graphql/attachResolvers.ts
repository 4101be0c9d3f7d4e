import {
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { invariant } from '../shared/invariant.ts';

/** Resolvers as they are put on a schema: by type, then by field; `__resolveType` for interfaces and unions; a scalar as it is. */
export type ResolverMap = Readonly<Record<string, object>>;

/** Puts resolvers on a schema made from SDL. One for a type or field that the SDL does not have is our own mistake. */
export function attachResolvers(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const [name, map] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    invariant(type !== undefined, `there are resolvers for "${name}", which the SDL does not have`);
    if (isObjectType(type)) attachFields(name, type.getFields(), map);
    else if (isScalarType(type)) Object.assign(type, pickScalar(map));
    else if (isInterfaceType(type) || isUnionType(type)) type.resolveType = pickTypeResolver(name, map);
    else invariant(false, `"${name}" takes no resolvers`);
  }
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

function attachFields(name: string, fields: Record<string, { resolve?: Resolve | undefined }>, map: object): void {
  for (const [fieldName, resolve] of Object.entries(map)) {
    const field = fields[fieldName];
    invariant(field !== undefined, `there is a resolver for "${name}.${fieldName}", which the SDL does not have`);
    field.resolve = resolve as Resolve;
  }
}

function pickTypeResolver(name: string, map: object): GraphQLTypeResolver<unknown, unknown> {
  invariant('__resolveType' in map, `"${name}" needs a __resolveType`);
  return map.__resolveType as GraphQLTypeResolver<unknown, unknown>;
}

/** The SDL keeps its own name and description of a scalar. */
function pickScalar(map: object): object {
  return Object.fromEntries(
    Object.entries(map).filter(([key]) => ['serialize', 'parseValue', 'parseLiteral'].includes(key)),
  );
}
