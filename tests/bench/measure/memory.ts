import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Megabytes that this process has in memory after its garbage was collected. */
export function readOwnMemory(): number {
  collectGarbage();
  return process.memoryUsage().rss / 1e6;
}

/** Megabytes that another process has in memory; undefined where the system has no `ps`. */
export function readMemoryOf(pid: number): number | undefined {
  const [found] = listProcesses().filter((one) => one.pid === pid);
  return found?.megabytes;
}

/** Megabytes of the child of this process that runs this program. */
export function readMemoryOfChild(program: string): number | undefined {
  return listProcesses().find(({ parent, command }) => parent === process.pid && command.includes(program))?.megabytes;
}

interface ProcessLine {
  readonly pid: number;
  readonly parent: number;
  readonly megabytes: number;
  readonly command: string;
}

function listProcesses(): readonly ProcessLine[] {
  try {
    const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' });
    return text.split('\n').flatMap((line) => {
      const [pid, parent, kilobytes, command] = line.trim().split(/\s+/u);
      if (command === undefined) return [];
      return [{ pid: Number(pid), parent: Number(parent), megabytes: (Number(kilobytes) * 1024) / 1e6, command }];
    });
  } catch {
    return [];
  }
}

let collect: (() => void) | undefined;

function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
