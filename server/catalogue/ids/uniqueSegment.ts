/** The segment itself, or `~2`, `~3` … if it was taken before; takes it. In the printed order, so it is the same on every reading. */
export function uniqueSegment(taken: Map<string, number>, segment: string): string {
  let count = (taken.get(segment) ?? 0) + 1;
  taken.set(segment, count);
  if (count === 1) return segment;
  while (taken.has(`${segment}~${count}`)) count += 1;
  taken.set(segment, count);
  taken.set(`${segment}~${count}`, 1);
  return `${segment}~${count}`;
}
