import { CommandWords } from './CommandWords.ts';

/** The parts of the bench, in the order in which they run. */
export const PARTS = ['start', 'load', 'change', 'snapshot', 'trace', 'ask', 'flat', 'clients'] as const;
export type Part = (typeof PARTS)[number];

/** What the command line asks for. */
export interface BenchOptions {
  readonly parts: ReadonlySet<Part>;
  /** Of the generated record: 1 is the size that the aims are stated for. */
  readonly scale: number;
  readonly subjects: number;
  readonly rounds: number;
  /** How long many clients ask at once, and for how much longer after that, to see whether memory grows. */
  readonly seconds: number;
  readonly longer: number;
  readonly seed: number;
  readonly neo4j: boolean;
}

const usage = `npm run bench -- [--only ${PARTS.join(',')}] [--scale 1] [--subjects 200] [--rounds 3] [--seconds 60] [--longer 600] [--seed 1] [--no-neo4j]`;
const valued = ['--only', '--scale', '--subjects', '--rounds', '--seconds', '--longer', '--seed'];

/** Reads the words after `--`; throws a sentence for what it does not know. */
export function parseOptions(words: readonly string[]): BenchOptions {
  const given = new CommandWords(words, { valued, alone: ['--no-neo4j'], usage });
  return {
    parts: new Set(given.some('--only', PARTS)),
    scale: given.number('--scale', 1),
    subjects: given.number('--subjects', 200),
    rounds: given.number('--rounds', 3),
    seconds: given.number('--seconds', 60),
    longer: given.number('--longer', 600),
    seed: given.number('--seed', 1),
    neo4j: !given.has('--no-neo4j'),
  };
}
