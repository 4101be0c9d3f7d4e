import { median, percentile } from './percentile.ts';

/** Something to be timed on each of many cases. */
export interface Variant<C> {
  readonly name: string;
  readonly run: (one: C) => unknown;
}

/** How often each case is run. */
export interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/** The times of one variant, in milliseconds. */
export interface Timing {
  /** For each case the median over the rounds, in the order of the cases. */
  readonly perCase: readonly number[];
  /**
   * The same as processor time of this process: what else runs on the machine changes it little. It counts the embedded engine, which runs
   * here, and the threads of Node; it does not count a server.
   */
  readonly processorPerCase: readonly number[];
  /** For each round the sum over the cases. */
  readonly perRound: readonly number[];
}

/**
 * Times every variant on every case. Variants take turns on each case, the first place moving on from case to case, so that a machine
 * that slows down slows all of them.
 */
export async function measureInTurns<C>(
  variants: readonly Variant<C>[],
  cases: readonly C[],
  { warmUp, measured }: Rounds,
): Promise<ReadonlyMap<string, Timing>> {
  const times = new Map(variants.map(({ name }) => [name, cases.map((): Spent[] => [])]));
  for (let round = 0; round < warmUp + measured; round += 1) {
    for (const [index, one] of cases.entries()) {
      for (let turn = 0; turn < variants.length; turn += 1) {
        const variant = variants[(turn + index + round) % variants.length];
        if (variant === undefined) continue;
        const before = process.cpuUsage();
        const clock = await timeOf(() => variant.run(one));
        const { user, system } = process.cpuUsage(before);
        if (round >= warmUp) times.get(variant.name)?.[index]?.push({ clock, processor: (user + system) / 1000 });
      }
    }
  }
  return new Map([...times].map(([name, perCase]) => [name, toTiming(perCase, measured)]));
}

/** Milliseconds of one run. */
interface Spent {
  readonly clock: number;
  readonly processor: number;
}

function toTiming(times: readonly (readonly Spent[])[], rounds: number): Timing {
  return {
    perCase: times.map((each) => median(each.map(({ clock }) => clock))),
    processorPerCase: times.map((each) => median(each.map(({ processor }) => processor))),
    perRound: Array.from({ length: rounds }, (_, round) =>
      times.reduce((sum, each) => sum + (each[round]?.clock ?? 0), 0),
    ),
  };
}

/** The milliseconds that the work takes; what is no promise is not waited for. */
export async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - started;
}

/** How many times the base's time this one takes over all cases: the median of the rounds, each compared with the same round of the base. */
export function ratioOfTotals(timing: Pick<Timing, 'perRound'>, base: Pick<Timing, 'perRound'>): number {
  return median(timing.perRound.map((sum, round) => sum / (base.perRound[round] ?? Number.NaN)));
}

/** The same for the case in the middle. */
export function ratioOfMedianCase(timing: Pick<Timing, 'perCase'>, base: Pick<Timing, 'perCase'>): number {
  return median(timing.perCase.map((time, one) => time / (base.perCase[one] ?? Number.NaN)));
}

/** How much the rounds differ: the distance of the quartiles of their sums, as a share of the median. */
export function noiseOf({ perRound }: Pick<Timing, 'perRound'>): number {
  return (percentile(perRound, 0.75) - percentile(perRound, 0.25)) / median(perRound);
}
