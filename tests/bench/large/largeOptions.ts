import type { Engine } from '../../../server/store/GraphStore.ts';
import { CommandWords } from '../CommandWords.ts';

/** What the command line of the large bench asks for. */
export interface LargeOptions {
  readonly engines: readonly Engine[];
  /** How many generated municipalities are in the record each time that it is measured. */
  readonly sizes: readonly number[];
  /** Of one municipality: 1 is the size that the aims are stated for. */
  readonly scale: number;
  readonly subjects: number;
  readonly rounds: number;
  /** For each way at each size: a way that is slower is measured on fewer questions, which is said. */
  readonly seconds: number;
  /** More than this of the engine's process and of its server together ends the loading, in GB. */
  readonly memory: number;
  /** Of Neo4j's own heap, in MB, and of Node's in the process that measures. */
  readonly neo4jHeap: number;
  readonly nodeHeap: number;
  readonly seed: number;
}

const SHARE_OF_MACHINE = 0.7;
const usage =
  'npm run bench:large -- [--only neo4j,embedded] [--sizes 1,3,10] [--scale 1] [--subjects 40] [--rounds 2] [--seconds 120] [--memory GB] [--neo4j-heap 1024] [--node-heap 6144] [--seed 1]';
const valued = [
  '--only', '--sizes', '--scale', '--subjects', '--rounds', '--seconds', '--memory', '--neo4j-heap', '--node-heap', '--seed',
]; // prettier-ignore

/** Reads the words after `--`; throws a sentence for what it does not know. `machine`: how much memory it has, in GB. */
export function parseLargeOptions(words: readonly string[], machine: number): LargeOptions {
  const given = new CommandWords(words, { valued, alone: [], usage });
  return {
    engines: given.some('--only', ['neo4j', 'embedded'] satisfies Engine[]),
    sizes: given.rising('--sizes', [1, 3, 10]),
    scale: given.number('--scale', 1),
    subjects: given.number('--subjects', 40),
    rounds: given.number('--rounds', 2),
    seconds: given.number('--seconds', 120),
    memory: given.number('--memory', machine * SHARE_OF_MACHINE),
    neo4jHeap: given.number('--neo4j-heap', 1024),
    nodeHeap: given.number('--node-heap', 6144),
    seed: given.number('--seed', 1),
  };
}
