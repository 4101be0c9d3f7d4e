import ts from 'typescript';

/** A call `statement({ … })` as the source file shows it. */
export interface StatementCall {
  readonly file: string;
  readonly line: number;
  /** Absent when it is computed. */
  readonly name: string | undefined;
  /**
   * The text with its first line, each computed name in it (`:${label}`, `.${property}`) replaced by one of the same place; absent when more than
   * names is computed, and only the running module knows it.
   */
  readonly text: { readonly value: string; readonly line: number } | undefined;
  readonly allowances: readonly Allowance[];
}

/** `// allow SomeRule: the reason`, above the statement or inside it. */
export interface Allowance {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
}

const ALLOWANCE = /\/\/ allow (\w+Rule)\b:?[ \t]*(.*)/g;

/** Finds every `statement({ … })` of a TypeScript source text. */
export function readStatementCalls(file: string, source: string): readonly StatementCall[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const calls: StatementCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'statement') {
      calls.push(readCall(parsed, node));
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return calls;
}

function readCall(source: ts.SourceFile, call: ts.CallExpression): StatementCall {
  const argument = call.arguments[0];
  const fields: readonly ts.ObjectLiteralElementLike[] =
    argument !== undefined && ts.isObjectLiteralExpression(argument) ? argument.properties : [];
  const valueOf = (key: string): ts.Expression | undefined =>
    fields
      .filter((field) => ts.isPropertyAssignment(field))
      .find(({ name }) => ts.isIdentifier(name) && name.text === key)?.initializer;
  const name = valueOf('name');
  const text = valueOf('text');
  return {
    file: source.fileName,
    line: lineOf(source, call.getStart()),
    name: name !== undefined && ts.isStringLiteralLike(name) ? name.text : undefined,
    text: text === undefined ? undefined : readText(source, text),
    allowances: readAllowances(source, call),
  };
}

function readText(source: ts.SourceFile, text: ts.Expression): StatementCall['text'] {
  const line = lineOf(source, text.getStart());
  if (ts.isStringLiteralLike(text)) return { value: text.text, line };
  if (!ts.isTemplateExpression(text)) return undefined;
  const before = [text.head, ...text.templateSpans.slice(0, -1).map(({ literal }) => literal)].map((part) => part.text);
  if (!before.every((part) => /[:|.]$/.test(part))) return undefined;
  return { value: [text.head.text, ...text.templateSpans.map(({ literal }) => literal.text)].join('Computed'), line };
}

function readAllowances(source: ts.SourceFile, call: ts.CallExpression): readonly Allowance[] {
  let owner: ts.Node = call;
  while (!ts.isStatement(owner)) owner = owner.parent;
  const start = owner.getFullStart();
  return [...source.text.slice(start, owner.end).matchAll(ALLOWANCE)].map((match) => ({
    rule: match[1] ?? '',
    reason: (match[2] ?? '').trim(),
    line: lineOf(source, start + match.index),
  }));
}

function lineOf(source: ts.SourceFile, offset: number): number {
  return source.getLineAndCharacterOfPosition(offset).line + 1;
}
