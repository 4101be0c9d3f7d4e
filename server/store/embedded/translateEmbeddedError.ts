import { StoreError, type StoreErrorCode } from '../StoreError.ts';

interface Translation {
  readonly matches: (status: string | undefined, message: string) => boolean;
  readonly code: StoreErrorCode;
  readonly message: string;
  readonly retriable?: boolean;
}

/** The error table of engines.md §2 for the embedded engine; the first match counts. */
const TRANSLATIONS: readonly Translation[] = [
  {
    matches: (status, message) => status === 'G2000' && /constraint violation/i.test(message),
    code: 'CONFLICT',
    message: '同じIDの記録がすでにあります。IDの重複を直してください。',
  },
  {
    matches: (status, message) => status === '40000' || message.includes('GRAFEO-T001'),
    code: 'CONFLICT',
    message: 'ほかの書き込みと重なりました。もう一度実行してください。',
    retriable: true,
  },
  {
    matches: (_status, message) => message.includes('GRAFEO-Q003'),
    code: 'LIMIT_EXCEEDED',
    message: '問い合わせが時間の上限を超えました。対象を絞ってください。',
  },
  {
    matches: (_status, message) =>
      /GRAFEO-X003|os error \d+|^E(?:NOSPC|ACCES|ROFS|IO|NOENT|NOTDIR|DQUOT)\b/.test(message),
    code: 'STORE_UNAVAILABLE',
    message: 'データの置き場に読み書きできません。空き容量と権限を確かめてください(MICHISUJI_DATA)。',
  },
  {
    matches: (_status, message) => /GRAFEO-X001|no longer active|database is closed/i.test(message),
    code: 'STORE_UNAVAILABLE',
    message: 'データを使えない状態です。ほかの道筋(Michisuji)が動いていないか確かめ、再起動してください。',
  },
];

/** The `StoreError` for anything the embedded engine throws; what is not in the table is our own mistake (INTERNAL). */
export function translateEmbeddedError(statement: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const found = TRANSLATIONS.find((translation) => translation.matches(readStatus(cause), message));
  if (found !== undefined) return new StoreError(found.code, found.message, { cause, retriable: found.retriable });
  return new StoreError(
    'INTERNAL',
    `内部の問い合わせ「${statement}」に失敗しました。ログを添えて開発者に知らせてください。`,
    { cause },
  );
}

function readStatus(error: unknown): string | undefined {
  const status: unknown = error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined;
  return typeof status === 'string' ? status : undefined;
}
