import type { ItemNodeRef } from '../../model/flow.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import { countItems } from '../answer/buildItems.ts';
import { listChanges } from '../answer/listChanges.ts';
import { timelineOf } from '../law/timelineOf.ts';
import type { HopSource } from '../sources/HopSource.ts';
import { openKeyBook } from '../walk/KeyBook.ts';
import { compareTexts } from '../walk/orders.ts';
import type { ExposureAnswer } from './ExposureAnswer.ts';
import type { ExposureQuestion } from './ExposureQuestion.ts';
import { findClassified } from './findClassified.ts';
import { findContracts } from './findContracts.ts';
import { findErasures } from './findErasures.ts';
import { findExposedItems, findKeys } from './findExposedItems.ts';
import { findOnward } from './findOnward.ts';
import { findPresenceFacts } from './findPresenceFacts.ts';
import { findScope } from './findScope.ts';
import { findSheets } from './findSheets.ts';
import { findSubjects } from './findSubjects.ts';
import { judgeConditions } from './judgeConditions.ts';
import { judgeExposure, listReason } from './judgeExposure.ts';
import type { RecordReader } from './RecordReader.ts';

/**
 * Answers what is at stake if a holder is breached or lost on the day (trace-semantics.md §6), from any source of hops and reader of
 * facts. The holder must exist (the caller checks). The work grows with what is at the holder and where it has gone on to.
 */
export async function findExposure(
  question: ExposureQuestion,
  source: HopSource,
  reader: RecordReader,
): Promise<ExposureAnswer> {
  const { holder, asOf } = question;
  const scope = await findScope(holder, source, reader);
  const ids = scope.members.map(({ endpoint }) => endpoint);
  const facts = await findPresenceFacts(scope, source, reader);
  const contracts = await findContracts(ids, asOf, source, reader);
  const book = openKeyBook(source);
  const keys = await findKeys(facts, reader, book);
  const everySheet = await findSheets(facts, scope, contracts, reader);
  const items = findExposedItems(keys, facts, asOf, await findErasures(facts, everySheet.measures, reader));
  const present = items.filter(({ answer }) => answer.carriage !== 'EXCLUDED');
  const speaking = new Set([
    ...present.flatMap((item) => item.facts),
    ...facts.filter((fact) => fact.access !== 'DENIED' && listReason(fact) !== undefined && isNow(fact, asOf)),
  ]);
  const sheets = await findSheets([...speaking], scope, contracts, reader);
  const [nodes, hops, onward] = await Promise.all([
    reader.nodes(nodesAbove(present.map(({ key }) => key))),
    source.items(present.map(({ key }) => key.id as ItemNodeRef)),
    findOnward(
      question,
      ids,
      present.map(({ key }) => key),
      source,
      book,
    ),
  ]);
  const subjects = await findSubjects(present, hops, sheets.matters, reader);
  const classified = findClassified(present, nodes);
  const isListOpen =
    [...speaking].some((fact) => isNow(fact, asOf) && listReason(fact) !== undefined) ||
    present.some(({ key }) => key.open || !key.resolved);
  const answers = items.map(({ answer }) => answer);
  const completeness = await judgeExposure({ question, scope, facts, items, subjects, onward, source });
  return {
    holder,
    asOf,
    scope: scope.members,
    items: answers,
    itemCounts: countItems(answers.map((answer) => ({ ...answer, origin: answer.item }))),
    subjects,
    classified,
    departments: sheets.departments,
    matters: [...sheets.matters.keys()],
    contracts: contracts.map(({ answer }) => answer),
    ruleSets: sheets.ruleSets,
    measures: sheets.measures.map(({ id }) => id),
    onwardStops: onward?.stops ?? [],
    onwardSteps: onward?.stepAnswers ?? [],
    conditions: judgeConditions({
      items: answers,
      describe: (item) => {
        const node = isRefOf('INFORMATION_ITEM', item) || isRefOf('ITEM_SET', item) ? nodes.get(item) : undefined;
        const concept = node?.kind === 'INFORMATION_ITEM' ? node.concept?.value : undefined;
        return { concept, name: node?.name ?? '' };
      },
      classified,
      subjects,
      measures: sheets.measures,
      isListOpen,
      isFigureMissing: completeness.unknowns.some(({ reason }) => reason === 'FLOWS_NOT_IN_RECORD'),
    }),
    changes: listChanges([...facts, ...contracts.map(({ dated }) => dated)]),
    completeness,
  };
}

function isNow({ authorities }: Parameters<typeof listReason>[0], asOf: string): boolean {
  return timelineOf(authorities).on({ asOf }).state !== 'NO';
}

function nodesAbove(
  keys: readonly { readonly up: readonly ItemNodeRef[] }[],
): readonly Ref<'ITEM_SET' | 'INFORMATION_ITEM'>[] {
  return [...new Set(keys.flatMap(({ up }) => up))].sort(compareTexts);
}
