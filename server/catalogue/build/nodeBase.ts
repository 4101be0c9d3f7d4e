import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { PrintedName } from '../../model/evidence.ts';
import type { NodeBase } from '../../model/nodeBase.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import type { Written } from '../places/plainValue.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { toEvidence } from '../places/toEvidence.ts';
import { checkEvidencePresent } from '../rules/EvidencePresentRule.ts';
import { stated, type Qualifiers } from './stated.ts';

/** The fields that every entry of a manifest may have, with the name it is known by. */
export interface EntryFields extends Qualifiers {
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly aka?: readonly Written<string>[] | undefined;
  readonly remark?: string | undefined;
}

/** What all nodes have, and the places that the values inside the entry inherit. */
export interface Based<K extends NodeKind> {
  readonly base: NodeBase<K>;
  readonly places: readonly Place[];
}

/** Builds what all nodes have from an entry; its place is its own `at` or the enclosing one (EvidencePresentRule if neither). */
export function nodeBase<K extends NodeKind>(
  context: DocumentContext,
  kind: K,
  id: Ref<K>,
  entry: EntryFields,
  path: ManifestPath,
  enclosing: readonly Place[] = context.root,
): Based<K> {
  const places = resolvePlaces(context, entry.at, enclosing, path);
  checkEvidencePresent(context, places, entry, path);
  const base: NodeBase<K> = {
    id,
    kind,
    name: entry.name,
    nameEn: entry.nameEn,
    aka: printedNames(context, entry.aka, [...path, 'aka'], places),
    printed: entry.printed,
    remark: entry.remark,
    basis: entry.inferred === undefined ? 'STATED' : 'INFERRED',
    why: entry.inferred,
    evidence: toEvidence(context, places, entry),
    scope: parseRef(id)?.scope ?? context.draft.scope,
    owner: context.draft.owner,
  };
  return { base, places };
}

/** Other printed forms, each with its places. */
export function printedNames(
  context: DocumentContext,
  aka: readonly Written<string>[] | undefined,
  path: ManifestPath,
  enclosing: readonly Place[],
): readonly PrintedName[] {
  return listOf<Written<string>>(aka, path).flatMap(({ raw, path: at }) => {
    const name = stated(context, raw, at, enclosing);
    return name === undefined ? [] : [{ name: name.value, evidence: name.evidence }];
  });
}
