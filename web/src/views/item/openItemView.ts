import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import type { ItemRoute } from '../../state/routes/itemRoute.ts';
import { NOT_IN_RECORD, openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { buildItem, type Item } from './buildItem.ts';
import { drawItem } from './drawItem.ts';
import { ITEM_QUERY } from './itemQuery.ts';

/** Opens the page of an item, section or group. */
export const openItemView: OpenViewOn<ItemRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: ({ id, asOf, allTimes }) => [id, asOf, allTimes].join('\n'),
    load: loadItem,
    draw: drawItem,
    title: ({ node }) => node.name,
  });

async function loadItem({ id, asOf, allTimes }: ItemRoute, stage: Stage, signal: AbortSignal): Promise<Outcome<Item>> {
  const question = { id, asOf: allTimes === true ? null : (asOf ?? null), allTimes: allTimes === true };
  const outcome = mapOutcome(await stage.ask(ITEM_QUERY, question, signal), buildItem);
  if (outcome.kind !== 'ANSWERED') return outcome;
  return outcome.value === undefined ? NOT_IN_RECORD : { kind: 'ANSWERED', value: outcome.value };
}
