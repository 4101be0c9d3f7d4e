import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Migration } from '../../model/contract.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import { resolveItem } from '../references/resolveItem.ts';
import { resolveReference } from '../references/resolveReference.ts';
import { matterRefs } from './buildPaperParts.ts';
import { buildPeriods } from './buildPeriods.ts';
import type { Here } from './Here.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries, type OwnEntry } from './ownEntries.ts';
import { placesOfSheets } from './placesOfSheets.ts';
import { qualify } from './stated.ts';
import { statedRef } from './statedRefs.ts';

/** The migrations (old system → new system) of a file. */
export function buildMigrations(context: DocumentContext): readonly Migration[] {
  return ownEntries(context, 'migrations').flatMap(({ id, raw, path }) => {
    const { base, places } = nodeBase(context, 'MIGRATION', id, raw, path, placesOfSheets(context, raw.sheets));
    const here = { about: id, places };
    const fromSystem = statedRef(context, raw.from, ['SYSTEM'], [...path, 'from'], places);
    const toSystem = statedRef(context, raw.to, ['SYSTEM'], [...path, 'to'], places);
    const rest = {
      phases: buildPeriods(context, raw.phases, [...path, 'phases'], here),
      matters: matterRefs(context, raw.sheets, [...path, 'sheets']),
      correspondences: buildCorrespondences(context, raw.correspondences, [...path, 'correspondences'], here),
      flows: buildFlowPairs(context, raw.flows, [...path, 'flows'], here),
    };
    return fromSystem === undefined || toSystem === undefined ? [] : [{ ...base, fromSystem, toSystem, ...rest }];
  });
}

type MigrationEntry = OwnEntry<'migrations'>['raw'];

function buildCorrespondences(
  context: DocumentContext,
  written: MigrationEntry['correspondences'],
  path: ManifestPath,
  { places }: Here,
): Migration['correspondences'] {
  const items = (texts: string | readonly string[] | undefined, at: ManifestPath): readonly ItemNodeRef[] =>
    listOf<string>(texts, at).flatMap(({ raw, path: itemPath }) => resolveItem(context, raw, itemPath) ?? []);
  return (written ?? []).map((entry, index) => {
    const at = [...path, index];
    const [from, to] = [items(entry.from, [...at, 'from']), items(entry.to, [...at, 'to'])];
    return { value: { correspondence: entry.correspondence, from, to }, ...qualify(context, entry, at, places) };
  });
}

function buildFlowPairs(
  context: DocumentContext,
  written: MigrationEntry['flows'],
  path: ManifestPath,
  { places }: Here,
): Migration['flows'] {
  return (written ?? []).flatMap((entry, index) => {
    const at = [...path, index];
    const old = resolveReference(context, entry.old, ['FLOW'], [...at, 'old']);
    const successor =
      entry.successor === undefined
        ? undefined
        : resolveReference(context, entry.successor, ['FLOW'], [...at, 'successor']);
    if (old === undefined) return [];
    return [{ value: { old, successor, retired: entry.retired ?? false }, ...qualify(context, entry, at, places) }];
  });
}
