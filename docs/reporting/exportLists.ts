#!/usr/bin/env node
/*
 * 記録のすべての一覧を CSV に書き出します。Node.js だけで動きます：22.18 以上ならこのファイルをそのまま、20 では `npm run report`。
 * Writes every list of the record as CSV. Needs Node.js and nothing else: 22.18 or later runs this file as it is, with 20 use `npm run report`.
 *
 *   exportLists.ts [--lists FILE] [ADDRESS [FOLDER]]
 *
 * ADDRESS: http://127.0.0.1:4000 by default; FOLDER: michisuji-lists by default; FILE: lists.tsv beside this script.
 * MICHISUJI_DAY: the day of the findings (YYYY-MM-DD), today in Japan by default.
 * MICHISUJI_PAUSE: seconds before a lost connection is tried again, 2 by default, doubled each time (four times).
 *
 * 終了コード / exit code: 0 written, 2 wrong call, 3 no answer, 4 the server refused, 5 the record kept changing, 6 cannot write.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const ATTEMPTS = 5;
const RETRIES = 4;
const SECONDS = 60;
const REVISION = '{ catalogue { latestRevision { number contentHash } } }';

interface ListToWrite {
  readonly name: string;
  /** The field of Query with its arguments. */
  readonly field: string;
  readonly selection: string;
}
interface Asked {
  readonly address: string;
  readonly folder: string;
  readonly listsFile: string;
  readonly day: string;
  /** Seconds before a question that was not answered is asked again. */
  readonly pause: number;
}
interface Revision {
  readonly number: number;
  readonly contentHash: string;
}
interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Row = readonly string[];

/** Ends the run with a code and a sentence. */
class Stop extends Error {
  readonly code: number;
  /** What was asked may be answered when it is asked again. */
  readonly passes: boolean;
  constructor(code: number, message: string, passes = code === 3) {
    super(message);
    this.code = code;
    this.passes = passes;
  }
}

/** The record is another one than when this attempt began. */
class Changed extends Error {}

/** Files written so far under temporary names: final name to temporary name. */
const parts = new Map<string, string>();

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    const lists = readLists(asked.listsFile);
    mkdirSync(asked.folder, { recursive: true });
    const said = await writeUnchanged(asked, lists);
    for (const [final, part] of parts) renameSync(part, final);
    parts.clear();
    process.stdout.write(`${asked.folder}: ${said}\n`);
    return 0;
  } catch (error) {
    const code = error instanceof Stop ? error.code : 6;
    const message = error instanceof Error ? error.message : String(error);
    const about = error instanceof Stop ? '' : '書けません、または読めません / Cannot write or read: ';
    process.stderr.write(`${about}${message}\n`);
    return code;
  } finally {
    for (const part of parts.values()) rmSync(part, { force: true });
  }
}

function readArguments(args: readonly string[]): Asked {
  const isListed = args[0] === '--lists' && args.length > 1;
  const listsFile = isListed ? (args[1] ?? '') : join(import.meta.dirname, 'lists.tsv');
  const rest = isListed ? args.slice(2) : args;
  if (rest.length > 2 || rest.some((arg) => arg.startsWith('-')))
    throw new Stop(2, '使い方 / usage: exportLists.ts [--lists FILE] [ADDRESS [FOLDER]]');
  const [address = 'http://127.0.0.1:4000', folder = 'michisuji-lists'] = rest;
  const todayInJapan = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  return {
    address: address.replace(/\/+$/u, ''),
    folder,
    listsFile,
    day: process.env['MICHISUJI_DAY'] || todayInJapan,
    pause: readPause(process.env['MICHISUJI_PAUSE'] || '2'),
  };
}

function readPause(text: string): number {
  if (!/^[0-9]{1,3}$/u.test(text)) throw new Stop(2, `MICHISUJI_PAUSE: 秒数 / seconds, 0 to 999: ${text}`);
  return Number(text);
}

function readLists(file: string): readonly ListToWrite[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u);
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', field = '', selection = '', ...more] = line.split('\t');
      if (!/^[a-z0-9-]+$/u.test(name) || name === 'report' || selection === '' || more.length > 0)
        throw new Stop(2, `${file}: 三つの欄が要ります / a line needs three parts: ${name}`);
      return { name, field, selection };
    });
}

/** Reads everything, again from the start when the record changed meanwhile, and says how much there was. */
async function writeUnchanged(asked: Asked, lists: readonly ListToWrite[]): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await writeParts(asked, lists);
    } catch (error) {
      if (!(error instanceof Changed)) throw error;
    }
  }
  throw new Stop(
    5,
    `読んでいる間に記録が ${ATTEMPTS} 回変わりました。あとでもう一度実行してください。` +
      ` / The record changed ${ATTEMPTS} times while it was read. Run again later.`,
  );
}

async function writeParts(asked: Asked, lists: readonly ListToWrite[]): Promise<string> {
  const before = await readRevision(asked);
  const stopIfChanged = async (): Promise<void> => {
    const now = await readRevision(asked);
    if (now?.number !== before?.number || now?.contentHash !== before?.contentHash) throw new Changed();
  };
  const counts: (readonly [string, number])[] = [];
  for (const list of lists) {
    const rows = await readList(asked, list).catch(async (error: unknown) => {
      if (error instanceof Stop && error.code === 4) await stopIfChanged();
      throw error;
    });
    counts.push([list.name, rows.length]);
    writePart(asked.folder, list.name, [columnsOf(list.selection), ...rows]);
  }
  await stopIfChanged();
  const revision = before === null ? '' : String(before.number);
  const report = counts.map(([name, count]) => [name, String(count), revision, asked.day]);
  writePart(asked.folder, 'report', [['list', 'rows', 'revision', 'day'], ...report]);
  const rows = counts.reduce((sum, [, count]) => sum + count, 0);
  return `${counts.length} lists, ${rows} rows, revision ${revision}`;
}

function writePart(folder: string, name: string, rows: readonly Row[]): void {
  const part = join(folder, `.${name}.csv.${process.pid}.part`);
  parts.set(join(folder, `${name}.csv`), part);
  writeFileSync(part, `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`);
}

async function readRevision(asked: Asked): Promise<Revision | null> {
  const { catalogue } = await ask<{ readonly catalogue: { readonly latestRevision: Revision | null } }>(
    asked,
    REVISION,
    {},
  );
  return catalogue.latestRevision;
}

/** All rows of a list, page after page. */
async function readList(asked: Asked, { field, selection }: ListToWrite): Promise<readonly Row[]> {
  const name = (field.split('(')[0] ?? '').trim();
  const declared = field.includes('$day') ? '$after: String, $day: Date' : '$after: String';
  const query = `query List(${declared}) { ${field} { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
  const paths = columnsOf(selection).map((column) => column.split('.'));
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page = readPage(await ask<Readonly<Record<string, Page>>>(asked, query, { after, day: asked.day }), name);
    for (const node of page.nodes) rows.push(paths.map((path) => leavesAt(node, path).join(' | ')));
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

function readPage(data: Readonly<Record<string, Page>>, name: string): Page {
  const page = data[name];
  if (page === undefined) throw new Stop(3, `答えに「${name}」がありません / The answer has no "${name}".`);
  return page;
}

/** The paths of a selection's leaves: `id from { id }` gives `id`, `from.id`. */
function columnsOf(selection: string): readonly string[] {
  const words = selection.match(/[A-Za-z0-9_]+|[{}]/gu) ?? [];
  const above: string[] = [];
  const columns: string[] = [];
  words.forEach((word, index) => {
    if (word === '}') above.pop();
    else if (words[index + 1] === '{') above.push(word);
    else if (word !== '{') columns.push([...above, word].join('.'));
  });
  return columns;
}

/** What stands at a path, through lists; what is absent gives an empty text, so that the columns of a list keep in step. */
function leavesAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown) => leavesAt(part, path));
  if (value === null || value === undefined) return [''];
  const [key, ...rest] = path;
  if (key !== undefined) return leavesAt((value as Readonly<Record<string, unknown>>)[key], rest);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

/** A text that Excel would take for a formula, full-width signs too, gets an apostrophe; a plain number does not. */
function toCell(text: string): string {
  const isFormula = /^(?:[=+\-@\t\r]|[＝＋－＠].)/u.test(text) && !/^-?[0-9]+(?:\.[0-9]+)?$/u.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Variables = Readonly<Record<string, string | null>>;

/** The answer to a question, asked again when the connection is lost or the store is away for a moment. */
async function ask<Data>({ address, pause }: Asked, query: string, variables: Variables): Promise<Data> {
  for (let retry = 0; ; retry += 1) {
    try {
      return await askOnce<Data>(address, query, variables);
    } catch (error) {
      if (!(error instanceof Stop) || !error.passes || retry === RETRIES) throw error;
      await setTimeout(pause * 2 ** retry * 1000);
    }
  }
}

async function askOnce<Data>(address: string, query: string, variables: Variables): Promise<Data> {
  const text = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(SECONDS * 1000),
  })
    .then((response) => response.text())
    .catch((error: unknown) => {
      const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw new Stop(
        3,
        `サーバー ${address} が答えません。動いているか確かめてください。 / No answer from ${address}: see that it runs. (${why})`,
      );
    });
  const { data, errors } = readAnswer<Data>(address, text);
  const [first] = errors ?? [];
  if (first === undefined) return data;
  const code = first.extensions?.code ?? 'INTERNAL';
  throw new Stop(4, `${code}: ${first.message}`, code === 'STORE_UNAVAILABLE');
}

interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function readAnswer<Data>(address: string, text: string): Answer<Data> {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer))
      return answer as Answer<Data>;
  } catch {
    // Said below: it is no JSON.
  }
  throw new Stop(
    3,
    `${address} は道筋の答えではありません。アドレスを確かめてください。 / The answer of ${address} is not Michisuji's: see the address.`,
  );
}
