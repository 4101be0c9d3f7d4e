import { listReasons, toReasonSet } from '../law/ReasonSet.ts';
import type { Carriage, StepAnswer } from '../TraceAnswer.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import type { Key } from '../walk/Key.ts';
import { bestCarriage, countItems, itemsOnStep } from './buildItems.ts';
import type { FoundStep } from './Findings.ts';

/** A step as it is answered (trace-semantics.md §4, Step). */
export function buildStep(inquiry: Inquiry, step: FoundStep): StepAnswer {
  const { flow, hop, items: found } = step;
  const items = itemsOnStep(found);
  const carriage = bestCarriage(items);
  return {
    flow: flow.hop.id,
    from: flow.hop.from,
    to: flow.hop.to,
    ...(hop === undefined ? {} : { hop }),
    carriage,
    inferred: items.every((item) => item.carriage !== carriage || item.inferred),
    partial: isPartial(inquiry, step, carriage),
    reasons:
      items.length === 1
        ? (items[0]?.reasons ?? [])
        : listReasons(toReasonSet(...items.flatMap(({ reasons }) => reasons))),
    authorities: inquiry.forceOf(flow.hop).authorities,
    items,
    itemCounts: countItems(items),
  };
}

/** Not every key of the subject shares the carriage of the step; the items of a concept are alternatives. */
function isPartial({ keys, concept }: Inquiry, { items }: FoundStep, carriage: Carriage): boolean {
  if (concept !== undefined) return false;
  const roots = new Set<Key>();
  for (const [load, item] of items) if (item.carriage === carriage) roots.add(load.root);
  return roots.size < keys.length;
}
