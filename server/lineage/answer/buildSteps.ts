import { onDemand } from '../../shared/onDemand.ts';
import { listReasons, toReasonSet } from '../law/ReasonSet.ts';
import type { Carriage, StepAnswer } from '../TraceAnswer.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import type { Key } from '../walk/Key.ts';
import { bestCarriage, countTold, listItems, loadsOnStep } from './buildItems.ts';
import type { FoundStep } from './Findings.ts';

/** A step as it is answered (trace-semantics.md §4, Step). Its items are listed when they are first read: they may be thousands. */
export function buildStep(inquiry: Inquiry, step: FoundStep): StepAnswer {
  const { flow, hop } = step;
  const told = loadsOnStep(step.items);
  const carriage = bestCarriage(told);
  const items = onDemand(() => listItems(told));
  return {
    flow: flow.hop.id,
    from: flow.hop.from,
    to: flow.hop.to,
    ...(hop === undefined ? {} : { hop }),
    carriage,
    inferred: told.every((one) => one.carriage !== carriage || one.inferred),
    partial: isPartial(inquiry, step, carriage),
    reasons:
      told.length === 1
        ? (told[0]?.reasons ?? [])
        : listReasons(toReasonSet(...told.flatMap(({ reasons }) => reasons))),
    authorities: inquiry.forceOf(flow.hop).authorities,
    get items() {
      return items();
    },
    itemCounts: countTold(told),
  };
}

/** Not every key of the subject shares the carriage of the step; the items of a concept are alternatives. */
function isPartial({ keys, concept }: Inquiry, { items }: FoundStep, carriage: Carriage): boolean {
  if (concept !== undefined) return false;
  const roots = new Set<Key>();
  for (const [load, item] of items) if (item.carriage === carriage) roots.add(load.root);
  return roots.size < keys.length;
}
