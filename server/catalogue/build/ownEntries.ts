import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Manifest } from '../../manifest/schema/manifest.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import { SECTIONS, type KeyedKind, type Section } from '../define/sections.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { entriesOf } from '../located.ts';

type KindOf<S extends Section> = Extract<(typeof SECTIONS)[number], { section: S }>['kind'];

/** An entry of a section with the id that it got. */
export interface OwnEntry<S extends Section> {
  readonly key: string;
  readonly id: Ref<KindOf<S>>;
  readonly raw: NonNullable<Manifest[S]>[string];
  readonly path: ManifestPath;
}

/** The entries of one section of the file, in the order written. */
export function ownEntries<S extends Section>({ draft }: DocumentContext, section: S): readonly OwnEntry<S>[] {
  const kind = kindOf(section);
  const ids = draft.keys.get(kind);
  const map = draft.file.manifest[section] as Readonly<Record<string, OwnEntry<S>['raw']>> | undefined;
  return entriesOf(map, [section]).flatMap(({ key, raw, path }) => {
    const id = ids?.get(key);
    return id !== undefined && isRefOf(kind, id) ? [{ key, id, raw, path }] : [];
  });
}

function kindOf<S extends Section>(section: S): KeyedKind & KindOf<S> {
  const found = SECTIONS.find((entry) => entry.section === section);
  if (found === undefined) throw new Error(`invariant: no section "${section}"`);
  return found.kind as KeyedKind & KindOf<S>;
}
