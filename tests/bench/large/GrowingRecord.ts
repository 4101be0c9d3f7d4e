import { freemem } from 'node:os';
import type { BenchStore } from '../engines/BenchStore.ts';
import { loadMunicipality, type LoadTimes } from '../engines/loadMunicipality.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import { generateMunicipality } from '../record/Municipality.ts';
import { toRecordSize } from '../record/RecordSize.ts';
import { TraceRecordFiller } from '../record/TraceRecordFiller.ts';
import { pickQuestions, type Question } from '../walk/pickQuestions.ts';
import { pickSubjects } from '../walk/pickSubjects.ts';
import { PlainGraphFiller } from '../walk/PlainGraph.ts';
import { findMemoryLack } from './findMemoryLack.ts';
import type { LargeOptions } from './largeOptions.ts';
import { MemoryIsUsedUp } from './MemoryIsUsedUp.ts';

/**
 * A record that grows by whole municipalities, each unrelated to the others. A municipality is generated, loaded and forgotten before the next:
 * what stays in this process is what the plain walk needs.
 */
export class GrowingRecord {
  readonly graph = new PlainGraphFiller(ASKED_DAY);
  /** About the first municipality, the same at every size. */
  questions: readonly Question[] = [];
  /** Those that are in the store to the last fact. */
  municipalities = 0;
  /** In the store, those of a municipality that is not whole included. */
  facts = 0;
  /** Why no more is loaded. */
  lack: string | undefined;
  readonly #options: LargeOptions;
  readonly #store: BenchStore;

  constructor(store: BenchStore, options: LargeOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Loads so many municipalities in all, or as many as memory allows; gives the times of those that were added whole. */
  async growTo(municipalities: number, tell: (line: string) => void): Promise<readonly LoadTimes[]> {
    const times: LoadTimes[] = [];
    while (this.municipalities < municipalities && this.lack === undefined) {
      tell(`loading municipality ${this.municipalities + 1} of ${municipalities}`);
      try {
        times.push(await this.#addMunicipality());
      } catch (error) {
        if (!(error instanceof MemoryIsUsedUp)) throw error;
        this.lack = error.message;
      }
    }
    return times;
  }

  /** The memory of the engine: this process, and the server if there is one. */
  readMemory(): number {
    return process.memoryUsage.rss() / 1e6 + (this.#store.readServerMemory() ?? 0);
  }

  async #addMunicipality(): Promise<LoadTimes> {
    const { scale, seed, subjects } = this.#options;
    const number = this.municipalities + 1;
    const filler = new TraceRecordFiller();
    const municipality = generateMunicipality(number, toRecordSize(scale), seed);
    const times = await loadMunicipality(this.#store.store, municipality, number, {
      onRows: (rows) => {
        filler.add(rows);
      },
      afterBatch: (facts) => {
        this.facts += facts;
        this.#assertMemory();
      },
    });
    this.graph.add(filler.record);
    if (number === 1)
      this.questions = pickQuestions(filler.record, this.graph, pickSubjects(filler.record, subjects, seed), seed);
    this.municipalities = number;
    return times;
  }

  #assertMemory(): void {
    const state = { used: this.readMemory(), limit: this.#options.memory * 1000, available: freemem() / 1e6 };
    const lack = findMemoryLack(state);
    if (lack !== undefined) throw new MemoryIsUsedUp(lack);
  }
}
