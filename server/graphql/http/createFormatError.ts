import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { StoreError, type StoreErrorCode } from '../../store/StoreError.ts';
import { INTERNAL_ERROR, isClientErrorCode, type ClientError } from './ClientError.ts';
import type { RequestLimits } from './limits.ts';
import { describeLimit, isLimitName, type LimitName } from './createLimitError.ts';
import type { Log } from './Log.ts';
import { findRequestScope } from './requestScope.ts';

/** Codes of Apollo's own for requests that are wrong in form, and what they mean to a person. */
const FORM_ERRORS: ReadonlyMap<unknown, { readonly ja: string; readonly en: string }> = new Map([
  ['GRAPHQL_PARSE_FAILED', { ja: 'GraphQL の書き方に誤りがあります', en: 'The GraphQL text is not well formed' }],
  ['GRAPHQL_VALIDATION_FAILED', { ja: '問い合わせがスキーマに合いません', en: 'The query does not fit the schema' }],
  ['OPERATION_RESOLUTION_FAILURE', { ja: '実行する操作を決められません', en: 'Which operation to run is not clear' }],
  ['BAD_REQUEST', { ja: '要求の形に誤りがあります', en: 'The request is not well formed' }],
  [
    'PERSISTED_QUERY_NOT_SUPPORTED',
    { ja: '登録済みの問い合わせには対応していません', en: 'Persisted queries are not supported' },
  ],
]);

const VARIABLE_ERROR = { ja: '変数の値に誤りがあります', en: 'A variable has a wrong value' };

/**
 * The one gate for errors on their way to a client: known codes pass with their sentences, wrong requests become BAD_USER_INPUT or
 * LIMIT_EXCEEDED with their positions, and everything else becomes INTERNAL, whose cause stays in the log under the request's id.
 */
export function createFormatError(
  log: Log,
  limits: RequestLimits,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { message, ...told } = toClientError(formatted, unwrapResolverError(error), limits);
    const scope = findRequestScope();
    scope?.notes.codes.add(told.code);
    if (told.code === 'INTERNAL')
      log.error({ requestId: scope?.id, err: unwrapResolverError(error) }, 'request failed');
    if (told.code === 'STORE_UNAVAILABLE')
      log.warn({ requestId: scope?.id, err: unwrapResolverError(error) }, 'store unavailable');
    return {
      message,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { ...told, ...(scope && { requestId: scope.id }) },
    };
  };
}

function toClientError(formatted: GraphQLFormattedError, error: unknown, limits: RequestLimits): ClientError {
  if (error instanceof StoreError) return fromStoreError(error);
  const { code, en } = formatted.extensions ?? {};
  const limit = findLimit(formatted);
  if (limit !== undefined) {
    const words = describeLimit(limit, limits);
    return { code: 'LIMIT_EXCEEDED', message: words.ja, en: words.en, limit };
  }
  const form = formatted.message.startsWith('Variable "$') ? VARIABLE_ERROR : FORM_ERRORS.get(code);
  if (form !== undefined) return fromForm(form, formatted);
  if (!isClientErrorCode(code) || code === 'INTERNAL') return INTERNAL_ERROR;
  return { code, message: formatted.message, en: typeof en === 'string' ? en : formatted.message };
}

const STORE_ERRORS: Readonly<Record<StoreErrorCode, Omit<ClientError, 'message'>>> = {
  CONFLICT: { code: 'CONFLICT', en: 'Someone else changed the record at the same time. Try again.' },
  BAD_USER_INPUT: { code: 'BAD_USER_INPUT', en: 'The store does not accept this value.' },
  STORE_UNAVAILABLE: { code: 'STORE_UNAVAILABLE', en: 'The store does not answer. Try again in a moment.' },
  LIMIT_EXCEEDED: { code: 'LIMIT_EXCEEDED', en: 'This takes more than the store allows. Narrow the query.' },
  CONFIGURATION: {
    code: 'STORE_UNAVAILABLE',
    en: 'The store cannot be used as it is configured. Tell your administrator.',
  },
  INTERNAL: INTERNAL_ERROR,
};

/** A store's own sentence is made for people; only what it did not foresee is masked. */
function fromStoreError(error: StoreError): ClientError {
  const known = STORE_ERRORS[error.code];
  return known.code === 'INTERNAL' ? INTERNAL_ERROR : { ...known, message: error.message };
}

/** Our own limits name themselves; those that graphql-js and Apollo enforce are known by code, or by their words where there is none. */
function findLimit({ message, extensions }: GraphQLFormattedError): LimitName | undefined {
  const { code, limit, validationErrorCode } = extensions ?? {};
  if (isLimitName(limit)) return limit;
  if (validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return 'selections';
  if (code === 'GRAPHQL_PARSE_FAILED' && message.endsWith('tokens. Parsing aborted.')) return 'tokens';
  if (code === 'GRAPHQL_PARSE_FAILED' && message === 'Maximum call stack size exceeded') return 'depth';
  return code === 'GRAPHQL_VALIDATION_FAILED' && message === 'Validation aborted.' ? 'selections' : undefined;
}

function fromForm(
  words: { readonly ja: string; readonly en: string },
  { message, locations }: GraphQLFormattedError,
): ClientError {
  const at = locations?.[0];
  const ja = at === undefined ? '' : `(${at.line}行${at.column}文字目)`;
  const en = at === undefined ? '' : ` (line ${at.line}, column ${at.column})`;
  return { code: 'BAD_USER_INPUT', message: `${words.ja}${ja}。${message}`, en: `${words.en}${en}. ${message}` };
}
