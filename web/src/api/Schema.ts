import type { TypeKind } from '../text/QueryTexts.ts';

/** The schema as the page shows it: what introspection says, with types written as in SDL. */
export interface Schema {
  readonly types: readonly SchemaType[];
}

export interface SchemaType {
  readonly name: string;
  readonly kind: TypeKind;
  readonly description: string;
  readonly fields: readonly SchemaField[];
  readonly values: readonly SchemaValue[];
  readonly interfaces: readonly string[];
  readonly possibleTypes: readonly string[];
}

export interface SchemaField {
  readonly name: string;
  readonly description: string;
  /** `[Flow!]!` */
  readonly type: string;
  /** `Flow` */
  readonly typeName: string;
  readonly args: readonly SchemaArgument[];
  /** Only of an input's field. */
  readonly defaultValue: string | undefined;
  readonly deprecated: string | undefined;
}

export interface SchemaArgument {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly typeName: string;
  readonly defaultValue: string | undefined;
}

export interface SchemaValue {
  readonly name: string;
  readonly description: string;
  readonly deprecated: string | undefined;
}
