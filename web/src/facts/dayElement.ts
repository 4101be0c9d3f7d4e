import { html, type TemplateResult } from 'lit';
import type { Texts } from '../text/Texts.ts';
import './DayControl.ts';
import type { DayOfChange } from './unionChanges.ts';

export interface DayElementParts {
  /** The day that is shown; undefined: all times. */
  readonly day: string | undefined;
  readonly changes: readonly DayOfChange[];
  /** False where a page is always about a day. */
  readonly hasAllTimes?: boolean | undefined;
  /** The address of the page on another day, or at all times. */
  readonly hrefOf: (day: string | undefined) => string;
  readonly go: (day: string | undefined) => void;
}

/** The control of the day, for the head of a page. */
export function dayElement({ day, changes, hasAllTimes, hrefOf, go }: DayElementParts, texts: Texts): TemplateResult {
  return html`<ms-day
    .texts=${texts}
    .day=${day}
    .changes=${changes}
    .hasAllTimes=${hasAllTimes ?? true}
    .hrefOf=${hrefOf}
    .go=${go}
  ></ms-day>`;
}
