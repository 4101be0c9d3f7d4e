import type { Engine } from '../../server/store/GraphStore.ts';
import { openEmbeddedForBench } from './engines/openEmbeddedForBench.ts';
import type { BenchStore } from './engines/BenchStore.ts';
import type { Neo4jForBench } from './engines/Neo4jForBench.ts';
import type { BenchOptions } from './options.ts';
import type { MemoryRows } from './sections/MemoryRows.ts';

/** What every part of the bench is given. */
export interface BenchRun {
  readonly options: BenchOptions;
  readonly engines: readonly BenchEngine[];
  readonly memory: MemoryRows;
  /** Says on standard error what is being done, since a full run takes minutes. */
  readonly tell: (line: string) => void;
}

/** An engine that is there. */
export interface BenchEngine {
  readonly name: Engine;
  readonly open: () => Promise<BenchStore>;
}

/** The engines of this run; Neo4j only if it started. */
export function listEngines(neo4j: Neo4jForBench): readonly BenchEngine[] {
  const embedded: BenchEngine = { name: 'embedded', open: openEmbeddedForBench };
  return neo4j.state === 'READY' ? [embedded, { name: 'neo4j', open: neo4j.open }] : [embedded];
}

/** An engine with the generated record in it. */
export interface LoadedEngine extends BenchStore {
  readonly name: Engine;
}
