import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { GovernorRef } from '../../model/flow.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import { reportNotChosen } from '../rules/GovernedByIsChosenRule.ts';
import { ownEntries } from './ownEntries.ts';
import { plainRefs } from './statedRefs.ts';

/**
 * What governs a flow or holding: what it names; left out, the linkage or entrustment of its sheets, if there is exactly one. Several to
 * choose from and none named is refused (GovernedByIsChosenRule), unless it has periods of its own.
 */
export function chooseGovernors(
  context: DocumentContext,
  entry: {
    readonly name: string;
    readonly governedBy?: string | readonly string[] | undefined;
    readonly period?: unknown;
  },
  path: ManifestPath,
  places: readonly Place[],
): readonly GovernorRef[] {
  if (entry.governedBy !== undefined) {
    return plainRefs(context, entry.governedBy, ['LINKAGE', 'ENTRUSTMENT'], [...path, 'governedBy']);
  }
  const sheets = new Set(places.flatMap(({ sheet }) => sheet ?? []));
  const candidates = [...ownEntries(context, 'linkages'), ...ownEntries(context, 'entrustments')].filter(({ raw }) =>
    listOf<string>(raw.sheets, []).some(({ raw: sheet }) => sheets.has(sheet)),
  );
  const [only, ...others] = candidates;
  if (only === undefined) return [];
  if (others.length === 0) return [only.id];
  if (entry.period === undefined) reportNotChosen(context, entry.name, candidates, path);
  return [];
}
