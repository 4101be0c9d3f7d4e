import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { StorePaths } from './storePaths.ts';

/** Keeps a graph that cannot be read, with its log, as `graph.grafeo.damaged-<n>`; returns that path. Nothing is ever deleted. */
export async function moveAside(paths: StorePaths): Promise<string> {
  let n = 1;
  while (existsSync(`${paths.graph}.damaged-${String(n)}`) || existsSync(`${paths.log}.damaged-${String(n)}`)) n += 1;
  const kept = `${paths.graph}.damaged-${String(n)}`;
  if (existsSync(paths.graph)) await rename(paths.graph, kept);
  if (existsSync(paths.log)) await rename(paths.log, `${paths.log}.damaged-${String(n)}`);
  return kept;
}
