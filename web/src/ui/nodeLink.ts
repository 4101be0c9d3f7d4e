import { html, type TemplateResult } from 'lit';
import type { NodeKind } from '../api/generated/enums.ts';
import { routeOfNode } from '../state/routeOfNode.ts';
import type { Lang } from '../text/Texts.ts';
import { brokenAtWords } from './brokenAtWords.ts';
import type { ToHref } from './evidenceLink.ts';
import { unbroken } from './unbroken.ts';

/** A node as a link needs it. */
export interface NamedNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
}

/** A node's name, as a link where it has a page. The name stays as printed; in English its official English name stands beside it. */
export function nodeLink(node: NamedNode, href: ToHref, lang: Lang = 'ja'): TemplateResult {
  const route = routeOfNode(node);
  const name = html`<span lang="ja">${brokenAtWords(node.name)}</span>${englishName(node, lang)}`;
  return route === undefined ? html`<span>${name}</span>` : html`<a href=${href(route)}>${name}</a>`;
}

function englishName({ nameEn }: NamedNode, lang: Lang): TemplateResult | undefined {
  const isThere = lang === 'en' && nameEn !== null && nameEn !== undefined && nameEn !== '';
  return isThere ? html` <span class="name-en" lang="en">(${unbroken(nameEn)})</span>` : undefined;
}
