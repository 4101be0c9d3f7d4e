import { snapshotFromRecord } from '../../../server/lineage/sources/snapshotFromRecord.ts';
import { trace } from '../../../server/lineage/trace.ts';
import type {
  CompletenessAnswer,
  ItemCarriage,
  StepAnswer,
  StopAnswer,
  TraceAnswer,
} from '../../../server/lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../../../server/lineage/TraceQuestion.ts';
import type { TraceRecord } from '../../../server/lineage/TraceRecord.ts';
import { parseRef, type Ref } from '../../../server/model/ref.ts';
import { EXAMPLE_DAY } from '../../fixtures/workedExample.ts';

/** An answer in few words: a line for each stop, step and unknown end, names instead of references. */
export interface ToldAnswer {
  readonly stops: readonly string[];
  readonly steps: readonly string[];
  readonly ends: readonly string[];
  readonly state: CompletenessAnswer['state'];
}

/** The answer itself to a question about the record, downstream on the day of the example unless it says otherwise. */
export function ask(
  record: TraceRecord,
  subject: TraceQuestion['subject'],
  more: Partial<TraceQuestion> = {},
): Promise<TraceAnswer> {
  const when = { asOf: EXAMPLE_DAY };
  const question = {
    subject,
    direction: 'DOWNSTREAM',
    when,
    across: 'STATED',
    maxHops: 20,
    maxSteps: 10_000,
    ...more,
  } as const;
  return trace(question, snapshotFromRecord(record));
}

/** `terminal 1 CARRIED: 氏名`; `f4 2 UNKNOWN: 氏名 (OPEN_LIST)`; `f2 - EXCLUDED: 本籍`; `OPEN_LIST at f4, 1 key`. */
export function tell({ stops, steps, completeness }: TraceAnswer): ToldAnswer {
  return {
    stops: stops.map(tellStop),
    steps: steps.map(tellStep),
    ends: completeness.unknowns.map(
      ({ reason, at, keys, flowCount, flows }) =>
        `${reason} at ${at === undefined ? `${String(flowCount)}: ${flows.map(nameOf).join(' ')}` : nameOf(at)}, keys ${String(keys)}`,
    ),
    state: completeness.state,
  };
}

function tellStop({ endpoint, hop, carriage, partial, items }: StopAnswer): string {
  return `${nameOf(endpoint)} ${String(hop)} ${carriage}${partial ? ' partial' : ''}: ${tellItems(items, carriage)}`;
}

function tellStep({ flow, hop, carriage, partial, items }: StepAnswer): string {
  return `${nameOf(flow)} ${hop === undefined ? '-' : String(hop)} ${carriage}${partial ? ' partial' : ''}: ${tellItems(items, carriage)}`;
}

/** An item tells its own carriage only where it is another than that of the whole. */
function tellItems(items: readonly ItemCarriage[], whole: string): string {
  return items
    .map(({ item, origin, carriage, reasons }) => {
      const was = item === origin ? '' : `<${nameOf(origin)}`;
      const own = carriage === whole ? '' : ` ${carriage}`;
      return `${nameOf(item)}${was}${own}${reasons.length === 0 ? '' : ` (${reasons.join(' ')})`}`;
    })
    .join(', ');
}

/** The last part of a reference. */
function nameOf(id: Ref): string {
  return parseRef(id)?.slug.split('/').at(-1) ?? id;
}
