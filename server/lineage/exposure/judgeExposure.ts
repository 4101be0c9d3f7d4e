import { completenessStateOf } from '../answer/buildAnswer.ts';
import { countUnstated } from '../answer/countUnstated.ts';
import { addElsewhereEnd } from '../answer/ends/addElsewhereEnd.ts';
import { addSameHolderEnds } from '../answer/ends/addSameHolderEnds.ts';
import { openEndBook, type EndBook } from '../answer/ends/EndBook.ts';
import { addMissingEnds, addStepEnds, addStopEnds } from '../answer/ends/endsOnTheWay.ts';
import { indexWalkedKeys } from '../answer/Findings.ts';
import type { Ref } from '../../model/ref.ts';
import { isRefOf, parseRef } from '../../model/ref.ts';
import type { Day } from '../../model/period.ts';
import { timelineOf } from '../law/timelineOf.ts';
import type { HopSource } from '../sources/HopSource.ts';
import {
  UNSTATED_KINDS,
  type CompletenessAnswer,
  type UnknownReason,
  type UnstatedCount,
  type UnstatedKind,
} from '../TraceAnswer.ts';
import { compareTexts } from '../walk/orders.ts';
import type { ExposedSubject } from './ExposureAnswer.ts';
import type { ExposureQuestion } from './ExposureQuestion.ts';
import type { FoundItem } from './findExposedItems.ts';
import type { Onward } from './findOnward.ts';
import type { Scope } from './findScope.ts';
import type { PresenceFact } from './PresenceFact.ts';

/** What the completeness of an exposure is judged by. */
export interface ExposureParts {
  readonly question: ExposureQuestion;
  readonly scope: Scope;
  readonly facts: readonly PresenceFact[];
  readonly items: readonly FoundItem[];
  readonly subjects: readonly ExposedSubject[];
  readonly onward: Onward | undefined;
  readonly source: HopSource;
}

/**
 * As for a trace: every unknown end of what is there (each reason of an item that is not known, each list left open, each party not
 * chosen or a category) and of where it has gone on to; facts that no paper states, counted by kind.
 */
export async function judgeExposure(parts: ExposureParts): Promise<CompletenessAnswer> {
  const { question, facts, onward, source } = parts;
  const papers = await listPapers(question, source);
  const book = openEndBook();
  addListEnds(book, facts, question.asOf);
  addItemEnds(book, parts);
  addMemberEnds(book, parts.scope);
  if (onward !== undefined) await addOnwardEnds(book, onward, papers);
  else await addMissing(book, facts, source);
  const { unknowns, papers: named } = book.close();
  const limit = onward?.findings.limit;
  const cited = new Set([...facts.map(({ document }) => document), ...named]);
  for (const { flow } of onward?.findings.steps ?? []) cited.add(flow.hop.document);
  return {
    state: completenessStateOf(limit, unknowns),
    unknowns,
    unstated: listUnstated(parts),
    papers,
    papersCited: [...cited].sort(compareTexts),
    hopsSearched: (onward?.findings.stops ?? []).reduce((most, { hop }) => Math.max(most, hop), 0),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** Those of the holder's municipality; all for a holder without one. */
async function listPapers({ holder }: ExposureQuestion, source: HopSource): Promise<readonly Ref<'SOURCE_DOCUMENT'>[]> {
  const papers = await source.papers();
  const own = papers.filter(({ scope }) => scope === parseRef(holder)?.scope);
  return (own.length === 0 ? papers : own).map(({ id }) => id).sort(compareTexts);
}

/** Whatever a list leaves open may be there as well, named or not. */
function addListEnds(book: EndBook, facts: readonly PresenceFact[], asOf: Day): void {
  for (const fact of facts) {
    if (fact.access === 'DENIED' || timelineOf(fact.authorities).on({ asOf }).state === 'NO') continue;
    const reason = listReason(fact);
    if (reason !== undefined) book.add({ reason, at: fact.id, flows: flowsOf(fact), keys: [] });
  }
}

/** Why a list is not known, if it is not. */
export function listReason({ list }: PresenceFact): UnknownReason | undefined {
  if (list.unstated) return 'UNSTATED_ITEMS';
  if (list.unresolved) return 'UNRESOLVED_LIST';
  return list.open ? 'OPEN_LIST' : undefined;
}

function addItemEnds(book: EndBook, { items }: ExposureParts): void {
  for (const { key, answer, facts } of items) {
    if (answer.carriage === 'EXCLUDED') continue;
    for (const [n, { reasons, by }] of answer.presences.entries()) {
      const fact = facts[n];
      for (const reason of reasons) {
        book.add({ reason, at: by, flows: fact === undefined ? [] : flowsOf(fact), keys: [key] });
      }
    }
    if (!key.resolved) book.add({ reason: 'UNRESOLVED_LIST', at: key.id, keys: [key] });
    if (key.open) book.add({ reason: 'OPEN_LIST', at: key.id, keys: [key] });
  }
}

/** An entrustment is named as the place alone: the list names flows and holdings. */
function flowsOf({ id, sort, document }: PresenceFact) {
  return isRefOf('FLOW', id) || isRefOf('HOLDING', id) ? [{ id, sort, document }] : [];
}

function addMemberEnds(book: EndBook, { endpoints }: Scope): void {
  const stops = [...endpoints.values()].map((endpoint) => ({
    endpoint,
    hop: 0,
    places: [],
    bridges: [],
    truncated: false,
  }));
  const operatorOf = ({ operator }: { readonly operator?: Ref<'ORGANISATION' | 'DEPARTMENT'> | undefined }) =>
    operator === undefined ? undefined : endpoints.get(operator);
  addStopEnds(book, stops, { operatorOf });
}

async function addOnwardEnds(book: EndBook, onward: Onward, papers: readonly Ref[]): Promise<void> {
  const { inquiry, touching, findings, surroundings, held } = onward;
  const walked = indexWalkedKeys(findings.steps);
  addStepEnds(book, findings);
  addStopEnds(book, findings.stops, surroundings);
  await addMissingEnds(book, inquiry, findings, new Set(held.flatMap((one) => one.holdings)));
  await addSameHolderEnds(book, inquiry, findings, surroundings, walked, ['DOWNSTREAM']);
  await addElsewhereEnd(book, inquiry, findings, touching, walked, papers);
}

async function addMissing(book: EndBook, facts: readonly PresenceFact[], source: HopSource): Promise<void> {
  const matters = [...new Set(facts.flatMap((fact) => fact.matters))];
  const missing = await source.missingOf(matters);
  for (const matter of matters) {
    for (const { attachment, holds } of missing.get(matter) ?? []) {
      if (holds.includes('FLOWS')) book.add({ reason: 'FLOWS_NOT_IN_RECORD', at: attachment, keys: [] });
    }
  }
}

/** Of the holder: erasure of what remains, people, places, plans; of the way onward what a trace says. */
function listUnstated({ scope, facts, items, subjects, onward }: ExposureParts): readonly UnstatedCount[] {
  const at: Record<UnstatedKind, Set<Ref>> = {
    OUTCOME: new Set(facts.filter(({ planned }) => planned).map(({ id }) => id)),
    ERASURE: new Set(),
    RETENTION: new Set(),
    PEOPLE: new Set(subjects.filter(({ counts }) => counts.length === 0).map(({ subject }) => subject)),
    PLACE: new Set(),
    NETWORK: new Set(),
  };
  for (const { answer } of items) {
    for (const { erasure, by } of answer.presences) if (erasure === 'NO_RULE') at.ERASURE.add(by);
  }
  for (const { id, kind, placeStated } of scope.endpoints.values()) {
    if (kind === 'SYSTEM' && placeStated !== true) at.PLACE.add(id);
  }
  for (const { kind, at: places } of onward === undefined ? [] : countUnstated(onward.findings, onward.held)) {
    for (const place of places) at[kind].add(place);
  }
  return UNSTATED_KINDS.flatMap((kind) => {
    const places = [...at[kind]].sort(compareTexts);
    return places.length === 0 ? [] : [{ kind, count: places.length, at: places }];
  });
}
