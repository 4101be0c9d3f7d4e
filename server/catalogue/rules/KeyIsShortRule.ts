import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Report } from '../ProblemList.ts';

/** Longest key and scope, so that every id that is made of them fits (ref.ts). */
const MAX_KEY_LENGTH = 100;

/** KeyIsShortRule: keys and scopes have at most 100 characters. Returns the key, cut if it is longer. */
export function fitKey(key: string, path: ManifestPath, report: Report): string {
  if (key.length <= MAX_KEY_LENGTH) return key;
  report({
    rule: 'KeyIsShortRule',
    path,
    message: `キー「${key.slice(0, 20)}…」は${key.length}文字あり、長すぎます。`,
    expected: `${MAX_KEY_LENGTH}文字までのキー`,
    toDo: '短いキーにしてください。',
  });
  return key.slice(0, MAX_KEY_LENGTH).replace(/-+$/u, '');
}
