import type { TypeKind } from '../text/QueryTexts.ts';
import type { Schema, SchemaArgument, SchemaField, SchemaType, SchemaValue } from './Schema.ts';

const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
const INPUT = `name description defaultValue type { ${TYPE} }`;

/** Asks for everything the schema browser shows. */
export const SCHEMA_QUERY = `query Schema { __schema { types {
  kind name description
  fields(includeDeprecated: true) { name description isDeprecated deprecationReason type { ${TYPE} } args { ${INPUT} } }
  inputFields { ${INPUT} }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  interfaces { name } possibleTypes { name }
} } }`;

interface RawTypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: RawTypeRef | null;
}

interface RawInput {
  readonly name: string;
  readonly description: string | null;
  readonly defaultValue: string | null;
  readonly type: RawTypeRef;
}

interface RawDeprecation {
  readonly isDeprecated: boolean;
  readonly deprecationReason: string | null;
}

interface RawField extends RawDeprecation {
  readonly name: string;
  readonly description: string | null;
  readonly type: RawTypeRef;
  readonly args: readonly RawInput[];
}

interface RawType {
  readonly kind: TypeKind;
  readonly name: string;
  readonly description: string | null;
  readonly fields: readonly RawField[] | null;
  readonly inputFields: readonly RawInput[] | null;
  readonly enumValues:
    readonly ({ readonly name: string; readonly description: string | null } & RawDeprecation)[] | null;
  readonly interfaces: readonly { readonly name: string }[] | null;
  readonly possibleTypes: readonly { readonly name: string }[] | null;
}

/** Reads the answer to `SCHEMA_QUERY`; GraphQL's own types (`__Type` …) are left out. */
export function readSchema(data: unknown): Schema {
  const { types } = (data as { readonly __schema: { readonly types: readonly RawType[] } }).__schema;
  return { types: types.filter(({ name }) => !name.startsWith('__')).map(toType) };
}

function toType(raw: RawType): SchemaType {
  return {
    name: raw.name,
    kind: raw.kind,
    description: raw.description ?? '',
    fields: raw.fields?.map(toField) ?? raw.inputFields?.map(toInputField) ?? [],
    values: raw.enumValues?.map(toValue) ?? [],
    interfaces: raw.interfaces?.map(({ name }) => name) ?? [],
    possibleTypes: raw.possibleTypes?.map(({ name }) => name) ?? [],
  };
}

function toField(raw: RawField): SchemaField {
  const { name, description, type, args } = raw;
  const written = { type: writeType(type), typeName: findTypeName(type) };
  return {
    name,
    description: description ?? '',
    ...written,
    args: args.map(toArgument),
    defaultValue: undefined,
    deprecated: toDeprecated(raw),
  };
}

function toInputField(raw: RawInput): SchemaField {
  return { ...toArgument(raw), args: [], deprecated: undefined };
}

function toArgument({ name, description, type, defaultValue }: RawInput): SchemaArgument {
  const written = { type: writeType(type), typeName: findTypeName(type) };
  return { name, description: description ?? '', ...written, defaultValue: defaultValue ?? undefined };
}

function toValue(raw: { readonly name: string; readonly description: string | null } & RawDeprecation): SchemaValue {
  return { name: raw.name, description: raw.description ?? '', deprecated: toDeprecated(raw) };
}

function toDeprecated({ isDeprecated, deprecationReason }: RawDeprecation): string | undefined {
  return isDeprecated ? (deprecationReason ?? '') : undefined;
}

function writeType(type: RawTypeRef | null | undefined): string {
  if (type === null || type === undefined) return '';
  if (type.kind === 'NON_NULL') return `${writeType(type.ofType)}!`;
  return type.kind === 'LIST' ? `[${writeType(type.ofType)}]` : (type.name ?? '');
}

function findTypeName(type: RawTypeRef | null | undefined): string {
  return type?.name ?? (type?.ofType ? findTypeName(type.ofType) : '');
}
