const FULL_WIDTH: Readonly<Record<string, string>> = { '/': '／', ':': '：', '#': '＃' };

/** Longest segment made from printed words, in code points; a longer name is cut in the id only and ends with `…`. */
const MAX_SEGMENT_LENGTH = 80;

/**
 * Printed words as one segment of a reference: `/`, `:` and `#` become their full-width forms, any run of white space one
 * space, control characters go. Two names that meet here are told apart by `~2` (`uniqueSegment`).
 */
export function toSlugSegment(printed: string): string {
  const text = printed
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[/:#]/gu, (mark) => FULL_WIDTH[mark] ?? mark)
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
  if (text === '') return '無名';
  const points = Array.from(text);
  return points.length <= MAX_SEGMENT_LENGTH ? text : `${points.slice(0, MAX_SEGMENT_LENGTH).join('').trimEnd()}…`;
}
