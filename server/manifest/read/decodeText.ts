/** Largest manifest that is read, in bytes: the five papers stay below 200 kB, and a list of 100,000 items below this. */
export const MAX_MANIFEST_BYTES = 20_000_000;

/** The text of a file, or a sentence that says why it is none. */
export type DecodedText = { readonly text: string } | { readonly problem: string; readonly toDo: string };

/** Decodes a manifest's bytes as UTF-8 (a byte order mark is dropped); refuses what is too large, binary or in another encoding. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.byteLength > MAX_MANIFEST_BYTES) {
    return {
      problem: `ファイルが大きすぎます。上限は ${MAX_MANIFEST_BYTES / 1_000_000} MB です。`,
      toDo: '文書ごとにファイルを分けてください。',
    };
  }
  if (startsLikeUtf16(bytes)) return wrongEncoding('UTF-16');
  if (bytes.includes(0))
    return {
      problem: 'テキストではありません（NUL 文字を含みます）。',
      toDo: 'YAML のテキストファイルを指定してください。',
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return wrongEncoding(looksLikeShiftJis(bytes) ? 'Shift_JIS' : undefined);
  }
}

function wrongEncoding(guess: string | undefined): DecodedText {
  const seen = guess === undefined ? '' : `（${guess} のようです）`;
  return {
    problem: `文字コードが UTF-8 ではありません${seen}。`,
    toDo: 'エディターで「UTF-8」を選んで保存しなおしてください。',
  };
}

function startsLikeUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function looksLikeShiftJis(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes).length > 0;
  } catch {
    return false;
  }
}
