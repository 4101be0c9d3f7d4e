import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Ask } from '../../api/ask.ts';
import type { ExposureQuery } from '../../api/generated/graphql.ts';
import type { Outcome } from '../../api/Outcome.ts';
import type { Texts } from '../../text/Texts.ts';
import { BesideElement } from '../../ui/BesideElement.ts';
import type { ToHref } from '../../ui/evidenceLink.ts';
import { failureBox } from '../../ui/failureBox.ts';
import { loadingBox } from '../../ui/loadingBox.ts';
import { panel } from '../../ui/panel.ts';
import { drawExposure } from './drawExposure.ts';
import { EXPOSURE_QUERY } from './exposureQuery.ts';

/** What a leak at the holder would touch, asked for beside the page. */
export class ExposurePanel extends BesideElement<ExposureQuery> {
  static override readonly properties = {
    texts: { attribute: false },
    holder: { attribute: false },
    day: { attribute: false },
    ask: { attribute: false },
    href: { attribute: false },
    outcome: { state: true },
  };

  declare texts: Texts;
  declare holder: string;
  /** None: today, since a leak has a day. */
  declare day: string | undefined;
  declare ask: Ask;
  declare href: ToHref;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('holder') || changed.has('day')) void this.load();
  }

  protected override render(): TemplateResult {
    const { outcome, texts } = this;
    return panel({ id: 'exposure', icon: 'warning', title: texts.exposure.title, content: drawOutcome(outcome, this) });
  }

  protected override askFor(signal: AbortSignal): Promise<Outcome<ExposureQuery>> {
    return this.ask(EXPOSURE_QUERY, { id: this.holder, asOf: this.day ?? null }, signal);
  }
}

function drawOutcome(
  outcome: Outcome<ExposureQuery> | undefined,
  { texts, href, retry }: ExposurePanel,
): TemplateResult {
  if (outcome === undefined || outcome.kind === 'ABORTED')
    return html`${loadingBox({ seconds: 1, said: undefined }, texts)}`;
  if (outcome.kind === 'ANSWERED') return drawExposure(outcome.value.exposure, texts, href);
  return failureBox(outcome, texts, retry);
}

customElements.define('ms-exposure', ExposurePanel);
