import { join } from 'node:path';

/** The files of an embedded store in its directory. The log of the graph is a folder beside it that the engine makes and removes. */
export interface StorePaths {
  readonly directory: string;
  readonly graph: string;
  readonly log: string;
  readonly projection: string;
}

/** Where the files of a store in this directory lie. */
export function toStorePaths(directory: string): StorePaths {
  const graph = join(directory, 'graph.grafeo');
  return { directory, graph, log: `${graph}.wal`, projection: join(directory, 'projection.json') };
}
