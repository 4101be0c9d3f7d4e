/**
 * Lines of cells as CSV that spreadsheet programs in Japan open as they are: UTF-8 with a mark, CRLF. A text that a program would take for a
 * formula gets an apostrophe, also for a full-width sign (a program set to Japanese may take it for the other); a plain number does not.
 */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(toCell).join(',')).join('\r\n')}\r\n`;
}

function toCell(text: string): string {
  const safe = /^(?:[=+\-@\t\r]|[＝＋－＠].)/u.test(text) && !/^-?\d+(?:\.\d+)?$/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
