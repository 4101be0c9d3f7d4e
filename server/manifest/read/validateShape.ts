import type { z } from 'zod';
import { closest } from '../../shared/closest.ts';
import type { ManifestPath } from '../ManifestFile.ts';
import type { Position, Problem } from '../Problem.ts';
import { manifestSchema, type Manifest } from '../schema/manifest.ts';
import { keysAllowedAt } from './keysAllowedAt.ts';

type Issue = z.core.$ZodIssue;

/** Where values and keys stand. */
interface Places {
  readonly positionOf: (path: ManifestPath) => Position;
  readonly positionOfKey: (path: ManifestPath) => Position;
}

/** Checks a parsed file against the manifest schema; all problems at once, each with what was expected and what to do. */
export function validateShape(
  file: string,
  value: unknown,
  places: Places,
): { readonly manifest?: Manifest; readonly problems: readonly Problem[] } {
  const result = manifestSchema.safeParse(value);
  if (result.success) return { manifest: result.data, problems: headProblems(file, result.data) };
  const problems = result.error.issues.flatMap((issue) =>
    leavesOf(issue, []).flatMap(([leaf, path]) => toProblems(file, leaf, path, places, value)),
  );
  return { problems };
}

function headProblems(file: string, manifest: Manifest): readonly Problem[] {
  if ((manifest.paper === undefined) !== (manifest.vocabulary === undefined)) return [];
  return [
    {
      severity: 'ERROR',
      rule: 'ManifestHeadRule',
      file,
      line: 1,
      column: 1,
      message: 'ファイルの頭には「paper」か「vocabulary」のどちらか一つが要ります。',
      expected: 'paper:（文書の事実）または vocabulary:（語彙）',
      toDo: '文書なら paper: に id、scope、name を書いてください。',
    },
  ];
}

/** A union's own message says nothing; the branch that came furthest is what the writer meant. */
function leavesOf(issue: Issue, base: ManifestPath): readonly (readonly [Issue, ManifestPath])[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [[issue, path]];
  const branches = issue.errors.map((errors) => errors.flatMap((error) => leavesOf(error, path)));
  const depth = (leaves: readonly (readonly [Issue, ManifestPath])[]): number =>
    Math.max(...leaves.map(([leaf, leafPath]) => leafPath.length + (leaf.code === 'unrecognized_keys' ? 0.5 : 0)));
  const sorted = branches
    .filter((leaves) => leaves.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const [best] = sorted;
  if (best === undefined) return [[issue, path]];
  const flat = sorted.every((leaves) => depth(leaves) <= path.length);
  return flat ? [[issue, path]] : best;
}

function toProblems(
  file: string,
  issue: Issue,
  path: ManifestPath,
  places: Places,
  value: unknown,
): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      unknownKey(file, key, path, places.positionOfKey([...path, key]), valueAt(value, [...path, key])),
    );
  }
  return [
    {
      severity: 'ERROR',
      rule: 'ManifestShapeRule',
      file,
      ...places.positionOf(path),
      message: `「${pathWords(path)}」${valueAt(value, path) === undefined ? 'がありません。' : wordsOf(issue)}`,
      expected: expectedOf(issue),
      toDo: 'seeds/README.md の書き方、またはエディターの補完（schema/manifest.schema.json）を見てください。',
    },
  ];
}

function unknownKey(file: string, key: string, path: ManifestPath, position: Position, value: unknown): Problem {
  const allowed = keysAllowedAt(path);
  const meant = closest(key, allowed);
  const splitByComma = value === null;
  return {
    severity: 'ERROR',
    rule: 'UnknownKeyRule',
    file,
    ...position,
    message: `「${pathWords(path)}」に「${key}」という項目はありません。`,
    expected: allowed.length === 0 ? undefined : allowed.join('、'),
    toDo: splitByComma
      ? '{ } の中の , は区切りになります。前の値に , が含まれるなら、値を引用符で囲んでください。'
      : meant === undefined
        ? '項目名を確かめるか、この行を消してください。'
        : `「${meant}」のことでしたら、書きなおしてください。`,
  };
}

/** What stands at the path; `undefined` if nothing does. */
function valueAt(value: unknown, path: ManifestPath): unknown {
  let at: unknown = value;
  for (const part of path)
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[part] : undefined;
  return at;
}

function wordsOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return 'の種類が違います。';
  if (issue.code === 'invalid_value') return 'は決められた値のどれでもありません。';
  if (issue.code === 'invalid_key') return 'のキーの形が違います。';
  if (issue.code === 'too_small') return 'が空か、小さすぎます。';
  if (issue.code === 'too_big') return 'が大きすぎます。';
  return 'の書き方が違います。';
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join('、');
  if (issue.code === 'invalid_type') return TYPE_WORDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_format') return formatOf(issue);
  if (issue.code === 'invalid_key') return '小文字の英数字とハイフン（例：card-terminal）。件名は s0、s1、…';
  if (issue.code === 'invalid_union') return '一つの値、値の並び [ ]、または { is, printed, at, inferred } の形';
  if (issue.code === 'too_small') return '一つ以上の値';
  return issue.message;
}

/** What the schema says of its form in words, or the form itself: the library's own sentence is in English. */
function formatOf(issue: Issue & { readonly code: 'invalid_format' }): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  return 'pattern' in issue && typeof issue.pattern === 'string' ? `次の形：${issue.pattern}` : issue.format;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: '文字列（: や , を含むときは引用符で囲む）',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '並び（- で始まる行、または [ ]）',
  object: '項目の集まり（キー: 値）',
  record: '項目の集まり（キー: 値）',
};

function pathWords(path: ManifestPath): string {
  return path.length === 0
    ? 'ファイルの一番上'
    : path.map((part) => (typeof part === 'number' ? `${String(part + 1)}番目` : part)).join(' › ');
}
