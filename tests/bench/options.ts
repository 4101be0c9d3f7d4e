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

const USAGE = `npm run bench -- [--only ${PARTS.join(',')}] [--scale 1] [--subjects 200] [--rounds 3] [--seconds 60] [--longer 600] [--seed 1] [--no-neo4j]`;

/** Reads the words after `--`; throws a sentence for what it does not know. */
export function parseOptions(words: readonly string[]): BenchOptions {
  const given = new Map<string, string>();
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (word === '--no-neo4j') given.set(word, '');
    else if (VALUED.includes(word)) given.set(word, words[(place += 1)] ?? '');
    else throw new Error(`"${word}" is not known. Use: ${USAGE}`);
  }
  return {
    parts: parseParts(given.get('--only')),
    scale: parseNumber(given, '--scale', 1),
    subjects: parseNumber(given, '--subjects', 200),
    rounds: parseNumber(given, '--rounds', 3),
    seconds: parseNumber(given, '--seconds', 60),
    longer: parseNumber(given, '--longer', 600),
    seed: parseNumber(given, '--seed', 1),
    neo4j: !given.has('--no-neo4j'),
  };
}

const VALUED = ['--only', '--scale', '--subjects', '--rounds', '--seconds', '--longer', '--seed'];

function parseParts(text: string | undefined): ReadonlySet<Part> {
  const words = text === undefined ? PARTS : text.split(',');
  return new Set(
    words.map((word) => {
      const part = PARTS.find((known) => known === word);
      if (part === undefined) throw new Error(`"${word}" is no part of the bench. Use: ${USAGE}`);
      return part;
    }),
  );
}

function parseNumber(given: ReadonlyMap<string, string>, name: string, usual: number): number {
  const text = given.get(name);
  if (text === undefined) return usual;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && number > 0) return number;
  throw new Error(`"${text}" for ${name} is no number above 0. Use: ${USAGE}`);
}
