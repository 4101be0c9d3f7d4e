import type { ItemNodeRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import { countItems } from '../answer/buildItems.ts';
import { listChanges } from '../answer/listChanges.ts';
import { timelineOf } from '../law/timelineOf.ts';
import type { HopSource } from '../sources/HopSource.ts';
import { nodesOf, type Key } from '../walk/Key.ts';
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
import type { NamedItem, RecordReader } from './RecordReader.ts';

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
  const [facts, contracts] = await Promise.all([
    findPresenceFacts(scope, source, reader),
    findContracts(ids, asOf, source, reader),
  ]);
  const book = openKeyBook(source);
  const [named, sheetBook] = await Promise.all([
    findKeys(facts, reader, book),
    findSheets(facts, scope, contracts, reader),
  ]);
  const erasureOf = await findErasures(facts, sheetBook.of(facts).measures, reader);
  const items = findExposedItems(named.keys, facts, asOf, erasureOf);
  const present = items.filter(({ answer }) => answer.carriage !== 'EXCLUDED');
  const presentKeys = present.map(({ key }) => key);
  const speaking = new Set([
    ...present.flatMap((item) => item.facts),
    ...facts.filter((fact) => fact.access !== 'DENIED' && listReason(fact) !== undefined && isNow(fact, asOf)),
  ]);
  const sheets = sheetBook.of([...speaking]);
  const [nodes, onward, subjects] = await Promise.all([
    reader.nodes(listClassified(presentKeys, named.items)),
    findOnward(question, ids, presentKeys, source, book),
    findSubjects(present, named.items, sheets.matters, reader),
  ]);
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
    itemCounts: countItems(answers),
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
        const found = named.items.get(item as ItemNodeRef);
        return { concept: found?.hop.concept, name: found?.name ?? '' };
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

/** Of these keys and what they stand under the nodes that have classifications; of a node above what facts name that is not known. */
function listClassified(
  keys: readonly Key[],
  named: ReadonlyMap<ItemNodeRef, NamedItem>,
): readonly Ref<'ITEM_SET' | 'INFORMATION_ITEM'>[] {
  return nodesOf(keys)
    .filter((node) => named.get(node)?.isClassified !== false)
    .sort(compareTexts);
}
