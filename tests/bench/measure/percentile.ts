/** The value below or at which this share (0 to 1) of the values lie, by the nearest rank; throws if there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('there is no percentile of nothing');
  return value;
}

/** The value in the middle; of two in the middle the lower one. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
