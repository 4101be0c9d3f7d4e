import { html, type TemplateResult } from 'lit';
import type { EvidencePartsFragment, EvidencePlaceFragment } from '../api/generated/graphql.ts';
import type { Route } from '../state/Route.ts';
import type { Texts } from '../text/Texts.ts';
import { icon } from './icon.ts';
import { disclosure } from './disclosure.ts';
import { paperName } from './paperName.ts';
import { sourceText } from './sourceText.ts';
import { inferredTag } from './inferredTag.ts';
import { unbroken } from './unbroken.ts';

/** How the parts of a page make links: the address of a place, with the scope that is chosen. */
export type ToHref = (route: Route) => string;

/** A link to the place of a paper, named by the place: never 根拠 alone. */
function evidenceLink(evidence: EvidencePlaceFragment, href: ToHref): TemplateResult {
  const { matter, document, place } = evidence;
  const route: Route =
    matter === null ? { view: 'paper', id: document.id } : { view: 'matter', id: matter.id, sel: place };
  return html`<a class="evidence-link" href=${href(route)} title=${`${paperName(document)} ${place}`}
    >${icon('document')}<span lang="ja">${unbroken(place)}</span></a
  >`;
}

/** Links of several places, each once. */
export function evidenceLinks(all: readonly EvidencePlaceFragment[], href: ToHref): TemplateResult {
  const once = new Map(all.map((evidence) => [`${evidence.document.id} ${evidence.place}`, evidence]));
  return html`<span class="evidence-links">${[...once.values()].map((each) => evidenceLink(each, href))}</span>`;
}

/** So many characters of a paper are shown at once; more open on a click. */
const SHORT = 160;

/** Place and printed words, as the side panel shows them; with the paper's own lines where there are any, long ones closed at first. */
export function evidenceQuote(evidence: EvidencePartsFragment, texts: Texts, href: ToHref): TemplateResult {
  const { printed, excerpt, basis, why } = evidence;
  const lines = excerpt ?? [];
  return html`<figure class="quote">
    ${printed === null ? undefined : html`<blockquote>「${printed}」</blockquote>`}
    ${lines.length === 0 ? undefined : drawLines(lines, texts)}
    <figcaption>
      ${evidenceLink(evidence, href)} ${basis === 'INFERRED' ? inferredTag(texts, why) : undefined}
    </figcaption>
  </figure>`;
}

function drawLines(lines: NonNullable<EvidencePartsFragment['excerpt']>, { parts }: Texts): TemplateResult {
  const source = html`<blockquote class="source">
    ${lines.map(({ text }) => html`<p>${sourceText(text)}</p>`)}
  </blockquote>`;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length <= SHORT ? source : disclosure(parts.sourceLines(lines.length), source);
}
