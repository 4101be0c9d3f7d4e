import { datedFactsOf } from '../../changes/datedFactsOf.ts';
import { factsAround } from '../../changes/factsAround.ts';
import { listChanges } from '../../changes/listChanges.ts';
import { DATED_KINDS, type DatedFact, type RecordChange } from '../../changes/RecordChange.ts';
import type { Day } from '../../model/period.ts';
import { ApiError } from '../ApiError.ts';
import { assertExist } from '../assertExist.ts';
import { openConnection, type PageArguments } from '../connections/openConnection.ts';
import type { Context } from '../context.ts';
import { readFacts } from '../findings/readFacts.ts';
import type { ChangeFilter } from '../generated/types.ts';
import { readMunicipality } from '../readMunicipality.ts';
import { readRef } from '../readRef.ts';
import type { ChangePage } from './ChangePage.ts';
import { countChanges } from './countChanges.ts';
import { countUndated } from './countUndated.ts';

export interface ChangesArguments extends PageArguments {
  readonly from: Day;
  readonly to: Day;
  readonly municipality?: string | null | undefined;
  readonly filter?: ChangeFilter | null | undefined;
}

/** The place of a change in its list: day, kind and fact. */
type ChangePlace = readonly [day: Day, kind: number, fact: string];

/**
 * Opens a page of what changes between two days. Days in the wrong order and references that do not fit are BAD_USER_INPUT, what is not in
 * the record NOT_FOUND, a record that is too large to be looked at as a whole LIMIT_EXCEEDED.
 */
export async function openChanges(context: Context, args: ChangesArguments): Promise<ChangePage> {
  const { from, to, filter } = args;
  if (to < from) throw reversed(from, to);
  const { inScope, facts } = await readDatedFacts(context, args);
  const changes = listChanges(facts, { from, to }).filter(({ change }) => filter?.changes?.includes(change) ?? true);
  const page = openConnection(
    {
      binding: JSON.stringify(['changes', from, to, args.municipality ?? null, filter ?? {}]),
      beforeAll: ['', 0, ''] as ChangePlace,
      read: (after, limit) =>
        Promise.resolve(changes.filter((change) => isAfter(placeOf(change), after)).slice(0, limit)),
      placeOf,
      nodeOf: (change) => change,
      count: () => Promise.resolve(changes.length),
    },
    args,
  );
  const days = facts.flatMap((fact) => fact.changes.map(({ day }) => day)).sort();
  return {
    ...page,
    from,
    to,
    counts: countChanges(listChanges(inScope, { from, to })),
    firstDay: days[0],
    lastDay: days.at(-1),
    undated: countUndated(facts),
  };
}

/** The facts of the municipality, and of these those of the kinds, paper, sheet and holder that are asked for. */
async function readDatedFacts(
  context: Context,
  { municipality, filter }: ChangesArguments,
): Promise<{ readonly inScope: readonly DatedFact[]; readonly facts: readonly DatedFact[] }> {
  const document = optional(filter?.document, (text) => readRef('filter.document', text, ['SOURCE_DOCUMENT']));
  const matter = optional(filter?.matter, (text) => readRef('filter.matter', text, ['MATTER']));
  const holder = optional(filter?.holder, (text) => readRef('filter.holder', text, HOLDER_KINDS));
  await assertExist({ 'filter.document': document, 'filter.matter': matter, 'filter.holder': holder }, context.loaders);
  const scope = await readMunicipality('municipality', municipality, context.loaders);
  const dated = datedFactsOf(await readFacts(context, scope));
  const inScope = scope === undefined ? dated : dated.filter(({ node }) => node.scope === scope);
  const facts = [document, matter, holder].reduce<readonly DatedFact[]>(
    (left, subject) => (subject === undefined ? left : factsAround(subject, left)),
    inScope.filter(({ node }) => filter?.kinds?.includes(node.kind) ?? true),
  );
  return { inScope, facts };
}

const HOLDER_KINDS = ['ORGANISATION', 'SYSTEM', 'DEPARTMENT'] as const;

function optional<T, U>(value: T | null | undefined, read: (value: T) => U): U | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

function placeOf({ day, of }: RecordChange): ChangePlace {
  return [day, DATED_KINDS.indexOf(of.node.kind), of.node.id];
}

function isAfter([day, kind, fact]: ChangePlace, [afterDay, afterKind, afterFact]: ChangePlace): boolean {
  if (day !== afterDay) return day > afterDay;
  return kind === afterKind ? fact > afterFact : kind > afterKind;
}

function reversed(from: Day, to: Day): ApiError {
  return new ApiError(
    'BAD_USER_INPUT',
    `「from」(${from})が「to」(${to})より後です。「from」を「to」と同じか、それより前の日にしてください。`,
    `"from" (${from}) is after "to" (${to}). Give a "from" that is not after "to".`,
  );
}
