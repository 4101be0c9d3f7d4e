import { findStatementProblems } from './findStatementProblems.ts';
import { readStatementCalls, type Allowance, type StatementCall } from './readStatementCalls.ts';

/** What the running module knows of a statement whose text is computed. */
export interface MadeStatement {
  readonly name: string;
  readonly text: string;
}

/** A problem at its place. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** The problems of one source file, and how many texts were read. */
export interface LintedFile {
  readonly problems: readonly Problem[];
  readonly texts: number;
}

/**
 * Lints every statement of a source file. A text that the source does not hold as one literal is taken from `loadMade`, the statements that the
 * module exports; where it exports none for a call, that is a problem too, so that no text escapes.
 */
export async function lintStatementFile(
  file: string,
  source: string,
  loadMade: () => Promise<readonly MadeStatement[]>,
): Promise<LintedFile> {
  const calls = readStatementCalls(file, source);
  const computed = calls.some(({ text }) => text === undefined);
  const made = computed ? await loadMade() : [];
  const staticNames = new Set(calls.map(({ name }) => name));
  const linted = calls.map((call) => lintCall(call, textsOf(call, made, staticNames)));
  return {
    problems: linted.flatMap(({ problems }) => problems),
    texts: linted.reduce((sum, { texts }) => sum + texts, 0),
  };
}

interface PlacedText {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  /** Whether a line of the text is a line of the source. */
  readonly literal: boolean;
}

function textsOf(
  call: StatementCall,
  made: readonly MadeStatement[],
  staticNames: ReadonlySet<string | undefined>,
): readonly PlacedText[] {
  if (call.text !== undefined)
    return [{ name: call.name ?? '', text: call.text.value, line: call.text.line, literal: true }];
  const own = made.filter(({ name }) => (call.name === undefined ? !staticNames.has(name) : name === call.name));
  return own.map(({ name, text }) => ({ name, text, line: call.line, literal: false }));
}

function lintCall(call: StatementCall, texts: readonly PlacedText[]): LintedFile {
  const { file } = call;
  if (texts.length === 0) {
    const message =
      'its text is computed and the module exports no statement of this name: export it, or write the text as one literal';
    return { problems: [{ file, line: call.line, rule: 'EveryTextIsReadRule', message }], texts: 0 };
  }
  const found = texts.flatMap((placed) =>
    findStatementProblems(placed.text).map(({ rule, instead, offset }) => ({
      file,
      line: placed.line + (placed.literal ? countLines(placed.text.slice(0, offset)) : 0),
      rule,
      message: `${placed.literal ? '' : `"${placed.name}" at "${placed.text.slice(offset, offset + 40).replaceAll(/\s+/g, ' ')}": `}${instead}`,
    })),
  );
  const allowed = new Set(call.allowances.filter(({ reason }) => reason !== '').map(({ rule }) => rule));
  const broken = new Set(found.map(({ rule }) => rule));
  return {
    problems: [
      ...found.filter(({ rule }) => !allowed.has(rule)),
      ...call.allowances.flatMap((allowance) => judgeAllowance(file, allowance, broken)),
    ],
    texts: texts.length,
  };
}

function judgeAllowance(
  file: string,
  { rule, reason, line }: Allowance,
  broken: ReadonlySet<string>,
): readonly Problem[] {
  if (reason === '') return [{ file, line, rule, message: 'an allowance needs a reason: // allow TheRule: why' }];
  if (!broken.has(rule)) return [{ file, line, rule, message: 'nothing here breaks this rule: remove the allowance' }];
  return [];
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
