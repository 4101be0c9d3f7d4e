import { html, type TemplateResult } from 'lit';
import type { Texts } from '../text/Texts.ts';
import { icon } from './icon.ts';

/** Copies the address of what is shown; `say` tells how it went. */
export function linkAction({ frame }: Texts, say: (words: string) => void): TemplateResult {
  const copy = (): void => {
    navigator.clipboard.writeText(location.href).then(
      () => {
        say(frame.linkCopied);
      },
      () => {
        say(frame.copyFailed);
      },
    );
  };
  return html`<button type="button" class="text" @click=${copy}>${icon('link')}${frame.link}</button>`;
}

/** Prints the page. */
export function printAction({ frame }: Texts): TemplateResult {
  const print = (): void => {
    globalThis.print();
  };
  return html`<button type="button" class="print-action" title=${frame.print} @click=${print}>
    ${icon('print')}<span>${frame.print}</span>
  </button>`;
}

/** Saves the rows of a table. */
export function csvAction({ parts }: Texts, onSave: () => void): TemplateResult {
  return html`<button type="button" @click=${onSave}>${icon('save')}${parts.csv}</button>`;
}
