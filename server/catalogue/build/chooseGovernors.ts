import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { GovernorRef } from '../../model/flow.ts';
import type { DocumentContext, Governor } from '../DocumentContext.ts';
import type { Place } from '../places/Place.ts';
import { reportNotChosen } from '../rules/GovernedByIsChosenRule.ts';
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
  const sheets = places.flatMap(({ sheet }) => sheet ?? []);
  const candidates = uniqueById(sheets.flatMap((sheet) => context.governorsOf.get(sheet) ?? []));
  const [only, ...others] = candidates;
  if (only === undefined) return [];
  if (others.length === 0) return [only.id];
  if (entry.period === undefined) reportNotChosen(context, entry.name, candidates, path);
  return [];
}

function uniqueById(governors: readonly Governor[]): readonly Governor[] {
  return [...new Map(governors.map((governor) => [governor.id, governor])).values()];
}
