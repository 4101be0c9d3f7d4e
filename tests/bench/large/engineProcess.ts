import { openNeo4jStore } from '../../../server/store/neo4j/Neo4jStore.ts';
import type { LoadedEngine } from '../BenchRun.ts';
import { openEmbeddedForBench } from '../engines/openEmbeddedForBench.ts';
import { readMemoryOf } from '../measure/memory.ts';
import type { EngineNews, EngineTask } from './EngineTask.ts';
import { measureEngine } from './measureEngine.ts';

/* The process that measures one engine: its task is its first argument, its news go to the process that started it (`main.ts`). */
const task = JSON.parse(process.argv[2] ?? '') as EngineTask;
const engine = await open(task);
try {
  await measureEngine(engine, task.options, {
    add: (rows) => {
      say({ rows });
    },
    tell: (doing) => {
      say({ doing });
    },
  });
} finally {
  await engine.close();
}
process.disconnect();

async function open({ neo4j }: EngineTask): Promise<LoadedEngine> {
  if (neo4j === undefined) return { name: 'embedded', ...(await openEmbeddedForBench()) };
  const store = await openNeo4jStore(neo4j);
  await store.prepare();
  const readServerMemory = () => readMemoryOf(neo4j.processId);
  return { name: 'neo4j', store, readServerMemory, close: () => store.close() };
}

function say(news: EngineNews): void {
  process.send?.(news);
}
