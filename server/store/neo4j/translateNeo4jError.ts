import neo4j from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../StoreError.ts';

interface Translation {
  /** Asked of `<code> <message>`: the driver has errors without a code ("N/A"). */
  readonly pattern: RegExp;
  readonly code: StoreErrorCode;
  readonly message: string;
  /** Unset: what the driver says. */
  readonly retriable?: boolean;
}

const CHECK_PASSWORD = 'NEO4J_USER と NEO4J_PASSWORD を確かめてください。';
const CHECK_SERVER = 'サーバーが動いているか、NEO4J_URI が正しいかを確かめてください。';

/** The error table of engines.md §2 for Neo4j; the first match counts. */
const TRANSLATIONS: readonly Translation[] = [
  {
    pattern: /Schema\.ConstraintValidationFailed/,
    code: 'CONFLICT',
    message: '同じIDの記録がすでにあります。IDの重複を直してください。',
    retriable: false,
  },
  {
    pattern: /too large to index/,
    code: 'BAD_USER_INPUT',
    message: 'IDか名前が長すぎて Neo4j の索引に入りません(IDは8千バイト、名前は3万2千バイトまで)。短くしてください。',
    retriable: false,
  },
  {
    pattern: /TransactionTimedOut|LockAcquisitionTimeout/,
    code: 'LIMIT_EXCEEDED',
    message: '問い合わせが時間の上限を超えました。対象を絞ってください。',
    retriable: false,
  },
  {
    pattern: /MemoryPoolOutOfMemory|OutOfMemoryError|StackOverFlow/i,
    code: 'LIMIT_EXCEEDED',
    message: '問い合わせが Neo4j のメモリの上限を超えました。対象を絞ってください。',
    retriable: false,
  },
  {
    pattern: /Security\.AuthenticationRateLimit/,
    code: 'CONFIGURATION',
    message: `Neo4j が続けての認証失敗のため接続を断っています。${CHECK_PASSWORD}少し待ってから起動しなおしてください。`,
    retriable: false,
  },
  {
    pattern: /Security\.(?:Unauthorized|CredentialsExpired|TokenExpired)/,
    code: 'CONFIGURATION',
    message: `Neo4j の利用者名かパスワードが違います。${CHECK_PASSWORD}`,
    retriable: false,
  },
  {
    pattern: /Security\.Forbidden/,
    code: 'CONFIGURATION',
    message: 'Neo4j の利用者に必要な権限がありません。NEO4J_USER の権限を確かめてください。',
    retriable: false,
  },
  {
    pattern: /Database\.DatabaseNotFound/,
    code: 'CONFIGURATION',
    message: 'Neo4j に指定のデータベースがありません。NEO4J_DATABASE を確かめてください。',
    retriable: false,
  },
  {
    pattern: /Server responded HTTP|ProtocolError/,
    code: 'CONFIGURATION',
    message: 'NEO4J_URI の先は Neo4j の Bolt ポート(ふつう 7687)ではありません。ポート番号を確かめてください。',
    retriable: false,
  },
  {
    pattern: /acquisition timed out/i,
    code: 'STORE_UNAVAILABLE',
    message: 'Neo4j への接続が混み合っています。少し待ってからもう一度実行してください。',
  },
  {
    pattern: /DeadlockDetected|Transaction\.(?:Outdated|Interrupted)/,
    code: 'CONFLICT',
    message: 'ほかの書き込みと重なりました。もう一度実行してください。',
    retriable: true,
  },
  {
    pattern:
      /ServiceUnavailable|SessionExpired|DatabaseUnavailable|NotALeader|ForbiddenOnReadOnlyDatabase|Neo\.TransientError|pool is closed|driver.*closed/i,
    code: 'STORE_UNAVAILABLE',
    message: `Neo4j に接続できません。${CHECK_SERVER}`,
  },
];

/** The `StoreError` for anything the driver throws; what is not in the table is our own mistake (INTERNAL). */
export function translateNeo4jError(statement: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const text = cause instanceof neo4j.Neo4jError ? `${cause.code} ${cause.message}` : String(cause);
  const found = TRANSLATIONS.find((translation) => translation.pattern.test(text));
  if (found !== undefined) {
    const retriable = found.retriable ?? (cause instanceof neo4j.Neo4jError && cause.retryable);
    return new StoreError(found.code, found.message, { cause, retriable });
  }
  return new StoreError(
    'INTERNAL',
    `内部の問い合わせ「${statement}」に失敗しました。ログを添えて開発者に知らせてください。`,
    { cause },
  );
}
