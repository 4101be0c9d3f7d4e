import type { ItemHop } from '../../../../server/graph/hops.ts';
import type { KeyRef } from '../../../../server/lineage/TraceAnswer.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import type { TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import type { ItemNodeRef } from '../../../../server/model/flow.ts';
import { isRefOf, type Ref } from '../../../../server/model/ref.ts';

/** §1, Keys: an item node, or the data subject itself when no key is about it. */
export type Key = KeyRef;

/** What §1 and §2 need to know of a key. */
export interface KeyFacts {
  readonly key: Key;
  readonly sort: string;
  readonly up: readonly Ref[];
  readonly concerns: readonly Ref[];
  readonly open: boolean;
  readonly resolved: boolean;
  readonly concept?: Ref<'CONCEPT'> | undefined;
}

/** §1, Keys: the item nodes that a question is about. */
export function keysOf(record: TraceRecord, subject: TraceQuestion['subject']): readonly Key[] {
  if (isRefOf('CONCEPT', subject)) return idsWhere(record, (item) => item.concept === subject);
  if (isRefOf('DATA_SUBJECT', subject)) {
    const about = idsWhere(record, (item) => isKeyNode(item) && item.about.includes(subject));
    return about.length > 0 ? about : [subject];
  }
  const node: string = subject;
  return idsWhere(record, (item) => isKeyNode(item) && item.up.some((above) => above === node));
}

/** An item (a node with nothing below it), or a node that stands for what it does not name. */
function isKeyNode(item: ItemHop): boolean {
  return !item.hasChildren || item.open || !item.resolved;
}

function idsWhere(record: TraceRecord, holds: (item: ItemHop) => boolean): readonly ItemNodeRef[] {
  return record.items.filter(holds).map((item) => item.id);
}

/** Every key that a walk could meet: each item node, and the subject of the question where it is its own key. */
export function everyKey(record: TraceRecord, questionKeys: readonly Key[]): readonly KeyFacts[] {
  const items: KeyFacts[] = record.items.map((item) => ({
    key: item.id,
    sort: item.sort,
    up: item.up,
    concerns: item.concerns,
    open: item.open,
    resolved: item.resolved,
    concept: item.concept,
  }));
  const subjects = questionKeys
    .filter((key) => isRefOf('DATA_SUBJECT', key))
    .map((key): KeyFacts => {
      const sort = record.endpoints.find((endpoint) => endpoint.id === key)?.sort ?? '';
      return { key, sort, up: [key], concerns: [key], open: false, resolved: true };
    });
  return [...items, ...subjects];
}
