import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import { formatRef, parseRef, type Ref } from '../../model/ref.ts';
import type { Certificate, CertificateScheme, CertificateState } from '../../model/system.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { toKebab } from '../ids/toKebab.ts';
import { toSlugSegment } from '../ids/toSlugSegment.ts';
import { uniqueSegment } from '../ids/uniqueSegment.ts';
import type { Place } from '../places/Place.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { resolveReference } from '../references/resolveReference.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries } from './ownEntries.ts';
import type { Qualifiers } from './stated.ts';

interface CertificateEntry extends Qualifiers {
  readonly scheme: CertificateScheme;
  readonly state: CertificateState;
  readonly name?: string | undefined;
  readonly day?: string | undefined;
}

const SCHEME_NAMES: Readonly<Record<CertificateScheme, string>> = {
  PRIVACY_MARK: 'プライバシーマーク',
  ISMS: 'ISMS',
  OTHER: 'その他の認証',
};

/** The certificates that a file states, of its own organisations and of those that another file names. */
export function buildCertificates(context: DocumentContext): readonly Certificate[] {
  const taken = new Map<string, number>();
  const build = (
    entry: CertificateEntry,
    organisation: Ref<'ORGANISATION'>,
    path: ManifestPath,
    places?: readonly Place[],
  ): Certificate => {
    const scheme = entry.scheme === 'OTHER' ? toSlugSegment(entry.name ?? 'other') : toKebab(entry.scheme);
    const holder = (parseRef(organisation)?.slug ?? '').split('/').at(-1) ?? '';
    const segment = uniqueSegment(taken, `${holder}/${scheme}`);
    const id = formatRef('CERTIFICATE', context.draft.scope, `${context.draft.slugPrefix}${segment}`);
    const name = entry.name ?? SCHEME_NAMES[entry.scheme];
    const { base } = nodeBase(context, 'CERTIFICATE', id, { ...entry, name }, path, places);
    return { ...base, organisation, scheme: entry.scheme, state: entry.state, day: entry.day };
  };
  const own = ownEntries(context, 'organisations').flatMap(({ id, raw, path }) => {
    const places = resolvePlaces(context, raw.at, context.root, path);
    return (raw.certificates ?? []).map((entry, index) => build(entry, id, [...path, 'certificates', index], places));
  });
  const others = (context.draft.file.manifest.certificates ?? []).flatMap((entry, index) => {
    const path = ['certificates', index];
    const organisation = resolveReference(context, entry.organisation, ['ORGANISATION'], [...path, 'organisation']);
    return organisation === undefined ? [] : [build(entry, organisation, path)];
  });
  return [...own, ...others];
}
