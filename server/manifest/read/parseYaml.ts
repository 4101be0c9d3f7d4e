import {
  isAlias,
  isCollection,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { ManifestPath } from '../ManifestFile.ts';
import type { Position, Problem } from '../Problem.ts';

/** A YAML text as plain values, with the place of each. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly positionOf: (path: ManifestPath) => Position;
  /** The place of a map's key rather than of its value. */
  readonly positionOfKey: (path: ManifestPath) => Position;
  readonly problems: readonly Problem[];
}

/** Maps and lists inside each other: a manifest has about ten. */
const MAX_LEVELS = 200;

/**
 * Parses YAML 1.2 with every syntax problem at its place; anchors and aliases are refused, so nothing can grow or be circular, and so is what
 * is nested too deeply to be walked.
 */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
  });
  const at = (offset: number | undefined): Position => {
    const found = lines.linePos(offset ?? 0);
    return { line: Math.max(1, found.line), column: Math.max(1, found.col) };
  };
  // The parser stops with this code where its stack ends, and repeats it on the way back.
  const deepest = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')?.pos[0] ?? tooDeepAt(document);
  const problems =
    deepest === undefined
      ? [
          ...document.errors.map((error) => syntaxProblem(file, error, at(error.pos[0]))),
          ...aliasProblems(file, document, at),
        ]
      : [levelsProblem(file, at(deepest))];
  return {
    value: problems.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown),
    positionOf: (path) => at(offsetOf(document, path)),
    positionOfKey: (path) => at(keyOffsetOf(document, path) ?? offsetOf(document, path)),
    problems,
  };
}

const SYNTAX_WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同じキーが二度あります',
  TAB_AS_INDENT: '字下げにタブが使われています',
  BAD_INDENT: '字下げがそろっていません',
  MISSING_CHAR: '記号（: や括弧、引用符）が足りません',
  UNEXPECTED_TOKEN: 'ここに来るはずのない文字があります',
  BLOCK_AS_IMPLICIT_KEY: '入れ子の書き方が正しくありません（: を含む文字は引用符で囲みます）',
  MULTILINE_IMPLICIT_KEY: 'キーが次の行に続いています（: の後に空白が要ります）',
  BLOCK_IN_FLOW: '{ } や [ ] の中に字下げの書き方が混ざっています',
  BAD_SCALAR_START: 'この文字で値を始めることはできません（引用符で囲みます）',
  MULTIPLE_DOCS: '一つのファイルに文書（---）が二つあります',
};

function syntaxProblem(file: string, error: YAMLError, position: Position): Problem {
  const words = SYNTAX_WORDS[error.code] ?? 'YAML として読めません';
  return {
    severity: 'ERROR',
    rule: 'YamlSyntaxRule',
    file,
    ...position,
    message: `${words}（${error.code}）。`,
    toDo: 'この行と前の行の字下げ、括弧、引用符、: の後の空白を確かめてください。',
  };
}

/** The offset of a value with more than so many levels above it; without recursion, which such a document may not survive. */
function tooDeepAt(document: Document): number | undefined {
  const open: (readonly [value: unknown, level: number])[] = [[document.contents, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, level] = next;
    if (isCollection(value)) {
      if (level > MAX_LEVELS) return value.range?.[0];
      for (const item of value.items) open.push([item, level + 1]);
    } else if (isPair(value)) open.push([value.key, level], [value.value, level]);
  }
  return undefined;
}

function levelsProblem(file: string, position: Position): Problem {
  return {
    severity: 'ERROR',
    rule: 'YamlSyntaxRule',
    file,
    ...position,
    message: `入れ子が深すぎます。上限は ${MAX_LEVELS} 段です。`,
    toDo: '括弧の閉じ忘れがないか確かめてください。',
  };
}

function aliasProblems(
  file: string,
  document: Document,
  at: (offset: number | undefined) => Position,
): readonly Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor === undefined) return;
      found.push({
        severity: 'ERROR',
        rule: 'NoAliasRule',
        file,
        ...at(node.range?.[0]),
        message: 'アンカー（&）と参照（*）は使えません。',
        expected: '値をその場所に書く',
        toDo: '同じ値を書くか、キーで参照してください。',
      });
    },
  });
  return found;
}

/** The offset of the value at the path, or of its nearest ancestor that exists. */
function offsetOf(document: Document, path: ManifestPath): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

function keyOffsetOf(document: Document, path: ManifestPath): number | undefined {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (key === undefined || parent === null || typeof parent !== 'object' || !('items' in parent)) return undefined;
  const items = parent.items as readonly { readonly key?: unknown }[];
  const pair = items.find((item) => isNode(item.key) && 'value' in item.key && item.key.value === key);
  return pair !== undefined && isNode(pair.key) && pair.key.range ? pair.key.range[0] : undefined;
}
