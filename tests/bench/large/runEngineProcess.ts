import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVER_FLAGS } from '../measure/serverFlags.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import type { EngineNews, EngineTask } from './EngineTask.ts';
import type { Listener } from './measureEngine.ts';

/** A municipality takes minutes to load; what takes longer than this is ended. */
const MOST_SILENCE = 60 * 60_000;

/**
 * Measures one engine in a process of its own, so that one that runs out of memory ends neither the bench nor the other engine: then the last
 * row says how the process ended and what it was doing.
 */
export async function runEngineProcess(task: EngineTask, listener: Listener): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'michisuji-bench-large-'));
  try {
    await runIn(folder, task, listener);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Its temporary folder is this one, so that nothing is left of it however it ends. */
function runIn(folder: string, task: EngineTask, { add, tell }: Listener): Promise<void> {
  let doing = 'starting';
  const child = fork(join(import.meta.dirname, 'engineProcess.js'), [JSON.stringify(task)], {
    execArgv: [...SERVER_FLAGS, `--max-old-space-size=${task.options.nodeHeap}`],
    env: { ...process.env, TMPDIR: folder },
    serialization: 'advanced',
  });
  let watch = setTimeout(giveUp, MOST_SILENCE);
  function giveUp(): void {
    doing += `, without a word for ${MOST_SILENCE / 60_000} minutes`;
    child.kill('SIGKILL');
  }
  child.on('message', (news: EngineNews) => {
    clearTimeout(watch);
    watch = setTimeout(giveUp, MOST_SILENCE);
    if ('rows' in news) add(news.rows);
    else tell((doing = news.doing));
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(watch);
      if (code !== 0) add([endedRow(task, signal ?? `code ${code ?? '?'}`, doing)]);
      resolve();
    });
  });
}

function endedRow({ neo4j }: EngineTask, how: string, doing: string): BenchRow {
  const by = neo4j === undefined ? 'embedded' : 'neo4j';
  return { what: 'the process that measures', by, figure: `ended by ${how} while: ${doing}`, aims: [] };
}
