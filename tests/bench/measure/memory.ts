import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How often at most garbage is collected before the memory is read. */
const MOST_COLLECTIONS = 5;

/** Megabytes that this process has in memory after its garbage was collected: as often as that gives more than a hundredth back to the system. */
export function readOwnMemory(): number {
  let before = Number.POSITIVE_INFINITY;
  for (let count = 0; count < MOST_COLLECTIONS; count += 1) {
    collectGarbage();
    const now = process.memoryUsage().rss / 1e6;
    if (now > before * 0.99) return now;
    before = now;
  }
  return before;
}

/** Megabytes of objects of JavaScript that this process still holds after its garbage was collected. */
export function readHeldObjects(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Megabytes that another process has in memory; undefined where the system has no `ps`, or no such process. */
export function readMemoryOf(pid: number | undefined): number | undefined {
  return listProcesses().find((one) => one.pid === pid)?.megabytes;
}

interface ProcessLine {
  readonly pid: number;
  readonly megabytes: number;
}

function listProcesses(): readonly ProcessLine[] {
  try {
    const text = execFileSync('ps', ['-A', '-o', 'pid=,rss='], { encoding: 'utf8' });
    return text.split('\n').flatMap((line) => {
      const [pid, kilobytes] = line.trim().split(/\s+/u);
      return kilobytes === undefined ? [] : [{ pid: Number(pid), megabytes: (Number(kilobytes) * 1024) / 1e6 }];
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
