const ALL: readonly number[] = [100, 500, 2_000, 5_000];

/** The numbers of boxes to measure: `--sizes 100,500`, else all four. Throws a sentence about what is no number of boxes. */
export function parseSizes(args: readonly string[]): readonly number[] {
  const at = args.indexOf('--sizes');
  if (at < 0) return ALL;
  return (args[at + 1] ?? '').split(',').map((text) => {
    const size = Number(text);
    if (!Number.isInteger(size) || size < 1) throw new Error(`"--sizes" wants numbers of boxes, not "${text}".`);
    return size;
  });
}
