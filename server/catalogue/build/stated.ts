import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Basis, Evidence, Stated } from '../../model/evidence.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import type { Written } from '../places/plainValue.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { toEvidence } from '../places/toEvidence.ts';

/** What any value of a manifest may say about itself. */
export interface Qualifiers {
  readonly printed?: string | undefined;
  readonly at?: string | readonly string[] | undefined;
  readonly inferred?: string | undefined;
}

export interface Qualified {
  readonly basis: Basis;
  readonly why?: string | undefined;
  readonly printed?: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** Basis, printed form and places of a value; what it does not say it takes from `enclosing`. */
export function qualify(
  context: DocumentContext,
  { printed, at, inferred }: Qualifiers,
  path: ManifestPath,
  enclosing: readonly Place[],
): Qualified {
  const places = resolvePlaces(context, at, enclosing, path);
  const evidence = toEvidence(context, places, { printed, inferred });
  return { basis: inferred === undefined ? 'STATED' : 'INFERRED', why: inferred, printed, evidence };
}

/** A value of a manifest as a value of the record. */
export function stated<T extends string | number | boolean>(
  context: DocumentContext,
  written: Written<T> | undefined,
  path: ManifestPath,
  enclosing: readonly Place[],
): Stated<T> | undefined {
  if (written === undefined) return undefined;
  if (typeof written !== 'object') return { value: written, ...qualify(context, {}, path, enclosing) };
  return { value: written.is, ...qualify(context, written, path, enclosing) };
}

/** The values of a field that takes one or several. */
export function statedList<T extends string>(
  context: DocumentContext,
  written: Written<T> | readonly Written<T>[] | undefined,
  path: ManifestPath,
  enclosing: readonly Place[],
): readonly Stated<T>[] {
  return listOf<Written<T>>(written, path).flatMap(({ raw, path: at }) => stated(context, raw, at, enclosing) ?? []);
}
