import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { StoreCondition } from '../GraphStore.ts';
import { StoreError } from '../StoreError.ts';
import { inspectGraph } from './inspectGraph.ts';
import { moveAside } from './moveAside.ts';
import { readProjectionNote, removeProjectionNote } from './projectionFile.ts';
import type { StorePaths } from './storePaths.ts';

export interface OpenedGraph {
  readonly database: GrafeoDB;
  readonly condition: StoreCondition;
}

const CHECKPOINTS = { intervalMs: 2000, walBytes: 8_000_000 };

/**
 * Opens the graph file, or a fresh one where there is none or it is damaged (the damaged one is kept beside it). Throws only what a
 * fresh file cannot mend: another process has it open, or the directory cannot be used.
 */
export async function openGraphFile(paths: StorePaths): Promise<OpenedGraph> {
  await makeDirectory(paths.directory);
  if (!existsSync(paths.graph)) return startMissing(paths);
  let database: GrafeoDB;
  try {
    database = openDatabase(paths);
  } catch (cause) {
    assertReplaceable(paths, cause);
    return replaceDamaged(paths, 'グラフのファイルが壊れていて開けません');
  }
  const condition = await inspectGraph(database, await readProjectionNote(paths.projection));
  if (condition.state !== 'DAMAGED') return { database, condition };
  database.close();
  return replaceDamaged(paths, condition.why);
}

/** Opens the file, or creates it; for use where the caller already knows its condition. */
export function openDatabase(paths: StorePaths): GrafeoDB {
  const database = existsSync(paths.graph) ? grafeo.GrafeoDB.open(paths.graph) : grafeo.GrafeoDB.create(paths.graph);
  database.setCheckpointTriggers(CHECKPOINTS);
  return database;
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (cause) {
    throw unusable(directory, cause);
  }
}

async function startMissing(paths: StorePaths): Promise<OpenedGraph> {
  if (existsSync(paths.log)) await moveAside(paths);
  const known = existsSync(paths.projection);
  await removeProjectionNote(paths.projection);
  const why = known ? 'グラフのファイルが見つかりません。' : 'グラフのファイルはまだありません。';
  return { database: createDatabase(paths), condition: { state: 'MISSING', why } };
}

async function replaceDamaged(paths: StorePaths, why: string): Promise<OpenedGraph> {
  const kept = await moveAside(paths);
  await removeProjectionNote(paths.projection);
  const sentence = `${why}。元のファイルは「${kept}」に残しました。`;
  return { database: createDatabase(paths), condition: { state: 'DAMAGED', why: sentence } };
}

function createDatabase(paths: StorePaths): GrafeoDB {
  try {
    return openDatabase(paths);
  } catch (cause) {
    assertReplaceable(paths, cause);
    throw unusable(paths.directory, cause);
  }
}

/** A lock or a refusal of the operating system says nothing about the file: it stays where it is. */
function assertReplaceable(paths: StorePaths, cause: unknown): void {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (message.includes('cannot be locked')) {
    throw new StoreError(
      'STORE_UNAVAILABLE',
      `データの置き場「${paths.directory}」は、ほかのプロセスが使っています。動いている道筋(Michisuji)を止めるか、MICHISUJI_DATA に別の場所を指定してください。`,
      { cause },
    );
  }
  if (/os error \d+/.test(message)) throw unusable(paths.directory, cause);
}

function unusable(directory: string, cause: unknown): StoreError {
  return new StoreError(
    'CONFIGURATION',
    `データの置き場「${directory}」を使えません。場所が正しいか、読み書きの権限と空き容量があるかを確かめてください(MICHISUJI_DATA)。`,
    { cause },
  );
}
