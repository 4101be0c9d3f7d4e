import { html, nothing, type TemplateResult } from 'lit';
import type { CompletenessState, UnknownReason, UnstatedKind } from '../api/generated/enums.ts';
import type { Texts } from '../text/Texts.ts';
import { icon, type IconName } from './icon.ts';
import { unknownTag } from './unknownTag.ts';

/** What the band says; the fields are those of the API's Completeness. */
export interface CompletenessParts {
  readonly state: CompletenessState;
  readonly unknowns: readonly {
    readonly reason: UnknownReason;
    readonly at?: { readonly name: string } | null | undefined;
  }[];
  readonly unstated: readonly { readonly kind: UnstatedKind; readonly count: number }[];
  readonly papers: readonly { readonly name: string }[];
  readonly hopsSearched: number;
  readonly limit?: string | null | undefined;
}

export interface BandLinks {
  /** Where a reason's chip leads: the table of unknown ends, filtered. */
  readonly reason?: ((reason: UnknownReason) => string) | undefined;
  /** The same question with a higher limit. */
  readonly onward?: string | undefined;
}

type BandForm = 'complete' | 'calm' | 'open' | 'truncated';

/** Says before the answer how far it goes and what it leaves out. */
export function completenessBand(parts: CompletenessParts, texts: Texts, links: BandLinks = {}): TemplateResult {
  const form = toBandForm(parts);
  return html`<div class="band is-${form}" role="group" aria-label=${toTitle(form, parts, texts)}>
    <span class="band-bar"></span>${icon(BAND_ICONS[form])}
    <b class="band-title">${toTitle(form, parts, texts)}</b>
    ${countReasons(parts).map(([reason, count]) =>
      unknownTag(`${texts.words.unknownReason[reason]} ${count}`, links.reason?.(reason)),
    )}
    <span class="band-rest">${toRest(form, parts, texts)}</span>
    ${
      form === 'truncated' && links.onward !== undefined
        ? html`<a class="button" href=${links.onward}>${texts.parts.bandContinue}</a>`
        : nothing
    }
  </div>`;
}

/** OPEN whose only reason is a figure that is not in the record has the quiet form. */
function toBandForm({ state, unknowns }: CompletenessParts): BandForm {
  if (state === 'TRUNCATED') return 'truncated';
  if (state === 'COMPLETE') return 'complete';
  return unknowns.every(({ reason }) => reason === 'FLOWS_NOT_IN_RECORD') ? 'calm' : 'open';
}

const BAND_ICONS: Readonly<Record<BandForm, IconName>> = {
  complete: 'ok',
  calm: 'ok',
  open: 'unknown',
  truncated: 'truncated',
};

function toTitle(form: BandForm, { unknowns }: CompletenessParts, { parts, words }: Texts): string {
  switch (form) {
    case 'complete':
      return words.completeness.COMPLETE;
    case 'calm':
      return parts.bandCalm;
    case 'open':
      return parts.bandOpen(unknowns.length);
    case 'truncated':
      return parts.bandTruncated;
  }
}

function toRest(
  form: BandForm,
  { papers, unstated, hopsSearched, limit }: CompletenessParts,
  texts: Texts,
): TemplateResult {
  const { parts, words } = texts;
  const sentence =
    form === 'complete'
      ? parts.bandComplete(papers.length)
      : form === 'truncated'
        ? limit === 'STEPS'
          ? parts.bandLimitSteps
          : parts.bandLimitHops(hopsSearched)
        : undefined;
  return html`${sentence === undefined ? nothing : html`<span>${sentence}</span>`}
  ${unstated.map(
    ({ kind, count }) => html`<span class="unknown-word">${parts.bandUnstated(words.unstated[kind], count)}</span>`,
  )}
  ${
    form === 'complete'
      ? nothing
      : html`<span title=${papers.map(({ name }) => name).join(parts.comma)}>${parts.bandPapers(papers.length)}</span>`
  }`;
}

function countReasons({ unknowns }: CompletenessParts): readonly (readonly [UnknownReason, number])[] {
  const counts = new Map<UnknownReason, number>();
  for (const { reason } of unknowns) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
