import { html, type TemplateResult } from 'lit';
import type { EvidencePlaceFragment } from '../api/generated/graphql.ts';
import type { Texts } from '../text/Texts.ts';
import { disclosure } from './disclosure.ts';
import { evidenceLinks, type ToHref } from './evidenceLink.ts';

/** How many places a row shows before the rest fold. */
const PLACES = 2;

/** Links of several places, each once, as a row holds them: the first ones, and the rest at a click. */
export function foldedEvidence(
  evidence: readonly EvidencePlaceFragment[],
  { parts }: Texts,
  href: ToHref,
): TemplateResult {
  const once = [...new Map(evidence.map((each) => [`${each.document.id} ${each.place}`, each])).values()];
  if (once.length <= PLACES + 1) return evidenceLinks(once, href);
  return html`${evidenceLinks(once.slice(0, PLACES), href)}
  ${disclosure(parts.moreRows(once.length - PLACES), evidenceLinks(once.slice(PLACES), href))}`;
}
