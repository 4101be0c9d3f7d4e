import type { TraceRecord } from '../../../server/lineage/TraceRecord.ts';
import type { ItemNodeRef } from '../../../server/model/flow.ts';
import type { BenchRun, LoadedEngine } from '../BenchRun.ts';

/** The generated record in every form, for the parts that measure on it. */
export interface RecordContext {
  readonly bench: BenchRun;
  readonly record: TraceRecord;
  readonly subjects: readonly ItemNodeRef[];
  readonly loaded: readonly LoadedEngine[];
}
