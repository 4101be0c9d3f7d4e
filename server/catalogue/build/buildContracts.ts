import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Manifest } from '../../manifest/schema/manifest.ts';
import type { Entrustment, EntrustmentParty, Linkage, Task } from '../../model/contract.ts';
import type { Stated } from '../../model/evidence.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { resolveReference } from '../references/resolveReference.ts';
import { matterRefs } from './buildPaperParts.ts';
import { buildEdges } from './buildEdges.ts';
import { buildPeriods } from './buildPeriods.ts';
import { placesOfSheets } from './placesOfSheets.ts';
import type { Here } from './Here.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries, type OwnEntry } from './ownEntries.ts';
import { qualify, stated } from './stated.ts';
import { plainRefs, statedRef, statedRefs } from './statedRefs.ts';

type EntrustmentEntry = NonNullable<Manifest['entrustments']>[string];
type PartyEntry = EntrustmentEntry['parties'][number];
type TaskEntry = NonNullable<PartyEntry['tasks']>[number];

/** The linkages (外部結合) of a file. */
export function buildLinkages(context: DocumentContext): readonly Linkage[] {
  return ownEntries(context, 'linkages').flatMap(({ id, raw, path }) => {
    const { base, places } = nodeBase(context, 'LINKAGE', id, raw, path, placesOfSheets(context, raw.sheets));
    const partner = statedRef(context, raw.partner, ['ORGANISATION'], [...path, 'partner'], places);
    const rest = {
      matters: matterRefs(context, raw.sheets, [...path, 'sheets']),
      networks: statedRefs(context, raw.over, ['NETWORK'], [...path, 'over'], places),
      form: stated(context, raw.form, [...path, 'form'], places),
      items: buildEdges(context, raw.items, [...path, 'items'], places),
      reason: stated(context, raw.reason, [...path, 'reason'], places),
      periods: buildPeriods(context, raw.period, [...path, 'period'], { about: id, places }),
    };
    return partner === undefined ? [] : [{ ...base, partner, ...rest }];
  });
}

/** The entrustments (業務委託, 委任) of a file. */
export function buildEntrustments(context: DocumentContext): readonly Entrustment[] {
  return ownEntries(context, 'entrustments').map((entry) => buildEntrustment(context, entry));
}

function buildEntrustment(context: DocumentContext, { id, raw, path }: OwnEntry<'entrustments'>): Entrustment {
  const { base, places } = nodeBase(context, 'ENTRUSTMENT', id, raw, path, placesOfSheets(context, raw.sheets));
  const here = { about: id, places };
  const text = (field: 'place' | 'reason' | 'content'): Stated<string> | undefined =>
    stated(context, raw[field], [...path, field], places);
  return {
    ...base,
    matters: matterRefs(context, raw.sheets, [...path, 'sheets']),
    periods: buildPeriods(context, raw.period, [...path, 'period'], here),
    form: required(stated(context, raw.form, [...path, 'form'], places)),
    parties: raw.parties.flatMap((party, index) => buildParty(context, party, [...path, 'parties', index], here) ?? []),
    systems: buildSystemRelations(context, raw.systems, [...path, 'systems'], here),
    departments: plainRefs(context, raw.departments, ['DEPARTMENT'], [...path, 'departments']),
    place: text('place'),
    items: buildEdges(context, raw.items, [...path, 'items'], places),
    excludes: buildEdges(context, raw.excludes, [...path, 'excludes'], places),
    access: required(stated(context, raw.access, [...path, 'access'], places)),
    computerised: stated(context, raw.computerised, [...path, 'computerised'], places),
    clauses: statedRefs(context, raw.clauses, ['RULE_SET'], [...path, 'clauses'], places),
    reason: text('reason'),
    content: text('content'),
  };
}

function buildParty(
  context: DocumentContext,
  entry: PartyEntry,
  path: ManifestPath,
  here: Here,
): Stated<EntrustmentParty> | undefined {
  const places = resolvePlaces(context, entry.at, here.places, path);
  const organisation = resolveReference(context, entry.is, ['ORGANISATION', 'MUNICIPALITY'], [...path, 'is']);
  const tasks = (entry.tasks ?? []).map((task, index) =>
    buildTask(context, task, [...path, 'tasks', index], { ...here, places }),
  );
  const reason = stated(context, entry.reason, [...path, 'reason'], places);
  if (organisation === undefined) return undefined;
  const value = { organisation, partyRole: entry.partyRole, standing: entry.standing, tasks, reason };
  return { value, ...qualify(context, entry, path, here.places) };
}

function buildTask(context: DocumentContext, entry: TaskEntry, path: ManifestPath, here: Here): Stated<Task> {
  const places = resolvePlaces(context, entry.at, here.places, path);
  const periods = buildPeriods(context, entry.period, [...path, 'period'], { ...here, places });
  const value = { text: entry.is, taskKind: entry.taskKind, printed: entry.printed, periods };
  return { value, ...qualify(context, entry, path, here.places) };
}

function buildSystemRelations(
  context: DocumentContext,
  written: EntrustmentEntry['systems'],
  path: ManifestPath,
  here: Here,
): Entrustment['systems'] {
  return listOf(written, path).flatMap(({ raw, path: at }) => {
    const system = resolveReference(context, raw.system, ['SYSTEM'], [...at, 'system']);
    if (system === undefined) return [];
    return [{ value: { system, relation: raw.relation }, ...qualify(context, raw, at, here.places) }];
  });
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('invariant: a field that the schema requires is absent');
  return value;
}
