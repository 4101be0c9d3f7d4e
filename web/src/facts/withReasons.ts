import type { UnknownReason } from '../api/generated/enums.ts';
import type { Texts } from '../text/Texts.ts';

/** An answer in words, with every reason why it is not known behind it: 不明（期間の記載なし）. */
export function withReasons(
  answer: string,
  reasons: readonly UnknownReason[],
  { parts, words }: Pick<Texts, 'parts' | 'words'>,
): string {
  const because = reasons.map((reason) => words.unknownReason[reason]);
  return because.length === 0 ? answer : answer + parts.aside(because.join(parts.comma));
}
