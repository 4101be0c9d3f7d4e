import { readCypher } from './readCypher.ts';
import { statementRules } from './statementRules.ts';

/** A broken rule and its offset in the text. */
export interface StatementProblem {
  readonly rule: string;
  readonly instead: string;
  readonly offset: number;
}

/** Applies every rule to one statement text; the problems come in the order of the text. */
export function findStatementProblems(text: string): readonly StatementProblem[] {
  const cypher = readCypher(text);
  return statementRules
    .flatMap(({ name, instead, find }) => find(cypher).map((offset) => ({ rule: name, instead, offset })))
    .toSorted((a, b) => a.offset - b.offset);
}
