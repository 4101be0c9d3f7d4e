import type { Answer } from '../../api/Answer.ts';
import type { Schema } from '../../api/Schema.ts';
import type { Store } from '../../state/createStore.ts';

/** Where asking stands. */
export type RunState =
  | { readonly kind: 'IDLE' }
  | {
      readonly kind: 'BAD_VARIABLES';
      readonly problem: 'NOT_OBJECT' | 'BROKEN';
      readonly at?: { readonly line: number; readonly column: number } | undefined;
    }
  | { readonly kind: 'RUNNING'; readonly seconds: number }
  | (Answer & { readonly isBack?: boolean });

export type SchemaState =
  { readonly kind: 'LOADING' } | { readonly kind: 'FAILED' } | { readonly kind: 'LOADED'; readonly schema: Schema };

/** Everything that the query page shows, apart from what is being typed in a field. */
export interface QueryState {
  readonly query: string;
  readonly variables: string;
  readonly operation: string | undefined;
  readonly run: RunState;
  readonly side: 'EXAMPLES' | 'SCHEMA';
  readonly schema: SchemaState;
  readonly schemaWords: string;
  /** The types that were opened, the last one shown. */
  readonly schemaPath: readonly string[];
  /** A short message for the screen reader and the corner of the eye. */
  readonly message: string;
}

export type QueryStore = Store<QueryState>;

/** The page at its first view. */
export const FIRST_STATE: QueryState = {
  query: '',
  variables: '',
  operation: undefined,
  run: { kind: 'IDLE' },
  side: 'EXAMPLES',
  schema: { kind: 'LOADING' },
  schemaWords: '',
  schemaPath: ['Query'],
  message: '',
};
