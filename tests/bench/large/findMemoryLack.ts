import { formatNumber } from '../report/formatTable.ts';

/** In MB. */
export interface MemoryState {
  /** By the process that measures and by the engine's own server. */
  readonly used: number;
  readonly limit: number;
  /** What the machine could still give. */
  readonly available: number;
}

/** The machine itself, and what else runs on it, keep this much. */
const LEAST_AVAILABLE = 1_000;

/** Why no more is to be loaded, if so: the bench stops itself before the machine stops it. */
export function findMemoryLack({ used, limit, available }: MemoryState): string | undefined {
  if (used > limit)
    return `${formatNumber(used / 1000)} GB used, more than the ${formatNumber(limit / 1000)} GB that the bench allows itself`;
  if (available < LEAST_AVAILABLE) return `only ${formatNumber(available / 1000)} GB left on the machine`;
  return undefined;
}
