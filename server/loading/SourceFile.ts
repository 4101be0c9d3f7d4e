import { createHash } from 'node:crypto';

/** One manifest as it came in, not read yet. */
export interface SourceFile {
  /** The name shown to people: the path below its folder, with `/` on every system. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** SHA-256 of bytes or of a text in UTF-8, as 64 hex digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
