import { scanQuery } from './scanQuery.ts';

/** An operation of a GraphQL text. */
export interface Operation {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly name: string | undefined;
}

/** The operations of a text in order; none if it cannot be read. A short form `{ … }` is a query without a name. */
export function readOperations(text: string): readonly Operation[] {
  const operations: Operation[] = [];
  let depth = 0;
  let inDefinition = false;
  const words = (scanQuery(text) ?? []).filter(({ kind }) => kind !== 'COMMENT');
  words.forEach(({ kind, text: word }, index) => {
    if (depth === 0 && !inDefinition && kind === 'NAME') {
      inDefinition = true;
      const next = words[index + 1];
      if (isOperationType(word)) operations.push({ type: word, name: next?.kind === 'NAME' ? next.text : undefined });
    }
    if (depth === 0 && !inDefinition && word === '{') operations.push({ type: 'query', name: undefined });
    if (OPENING.has(word)) depth += 1;
    if (CLOSING.has(word)) depth -= 1;
    if (depth === 0 && word === '}') inDefinition = false;
  });
  return operations;
}

const OPENING = new Set(['{', '(', '[']);
const CLOSING = new Set(['}', ')', ']']);

function isOperationType(word: string): word is Operation['type'] {
  return word === 'query' || word === 'mutation' || word === 'subscription';
}
