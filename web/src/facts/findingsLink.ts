import { html, type TemplateResult } from 'lit';
import { findingsOf } from '../state/routes/findingsRoute.ts';
import type { Texts } from '../text/Texts.ts';
import type { ToHref } from '../ui/evidenceLink.ts';
import { icon } from '../ui/icon.ts';

/** Leads from a page to what the rules find about its thing; nothing where they find nothing. */
export function findingsLink(
  subject: string,
  count: number,
  { facts }: Texts,
  href: ToHref,
): TemplateResult | undefined {
  return count === 0
    ? undefined
    : html`<a class="button" href=${href(findingsOf({ subject }))}>${icon('warning')}${facts.findings(count)}</a>`;
}
