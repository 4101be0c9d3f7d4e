import type { NodeKind } from '../model/nodeKind.ts';
import { parseRef, type Ref } from '../model/ref.ts';
import { ApiError } from './ApiError.ts';

const LONGEST_SHOWN = 60;

/** Reads a reference that a client gave; one that is malformed or of a kind that does not fit is BAD_USER_INPUT. No kinds: any. */
export function readRef<K extends NodeKind>(argument: string, text: string, kinds: readonly K[] = []): Ref<K> {
  const parts = parseRef(text);
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  if (parts === undefined) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `「${argument}」の「${shown}」は参照の形ではありません。「種類:範囲/名前」の形(例 system:shinjuku/hoiku-gyomu)で書いてください。`,
      `"${shown}" in "${argument}" is not a reference. Write kind:scope/slug, such as system:shinjuku/hoiku-gyomu.`,
    );
  }
  if (kinds.length > 0 && !kinds.some((kind) => kind === parts.kind)) {
    const allowed = kinds.map((kind) => kind.toLowerCase().replaceAll('_', '-'));
    throw new ApiError(
      'BAD_USER_INPUT',
      `「${argument}」の「${shown}」は種類が合いません。${allowed.join('、')}${allowed.length > 1 ? ' のいずれか' : ' '}の参照を書いてください。`,
      `"${shown}" in "${argument}" is of the wrong kind. Give a reference of ${allowed.join(', ')}.`,
    );
  }
  return text as Ref<K>;
}
