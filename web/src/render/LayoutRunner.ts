import type { Layout, LayoutGraph, LayoutOptions } from '../layout/LayoutGraph.ts';
import { layOut } from '../layout/layOut.ts';
import workerAddress from '../layout/layoutWorker.ts?worker&url';

/** From so many boxes on, a layout is made in a worker. */
const WORKER_FROM = 300;

interface TrustedTypesFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** Makes layouts: small ones at once, large ones in a worker that is started when first needed. Must be closed. */
export class LayoutRunner {
  #worker: Worker | undefined;
  #tickets = 0;
  readonly #waiting = new Map<number, (layout: Layout) => void>();

  /** Calls back at once for a small graph; a later question stops what earlier ones are still at. */
  run(graph: LayoutGraph, options: LayoutOptions, done: (layout: Layout) => void): void {
    if (this.#waiting.size > 0) this.close();
    if (graph.boxes.length <= WORKER_FROM) {
      done(layOut(graph, options));
      return;
    }
    const ticket = ++this.#tickets;
    this.#waiting.set(ticket, done);
    this.#open().postMessage({ ticket, graph, options });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  #open(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(trust(workerAddress), { type: 'module' });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ readonly ticket: number; readonly layout: Layout }>) => {
        const done = this.#waiting.get(data.ticket);
        this.#waiting.delete(data.ticket);
        done?.(data.layout);
      },
    );
    this.#worker = worker;
    return worker;
  }
}

let policy: ReturnType<TrustedTypesFactory['createPolicy']> | undefined;

/** The server's policy lets scripts in as trusted addresses only: this one is ours, made by the build. */
function trust(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypesFactory };
  policy ??= trustedTypes?.createPolicy('michisuji-worker', { createScriptURL: (ours) => ours });
  return policy?.createScriptURL(address) ?? address;
}
