import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../api/Outcome.ts';
import type { Texts } from '../text/Texts.ts';
import { notice } from './notice.ts';

/** What went wrong, in a line. */
export function failureTitle({ kind }: Failure, { states }: Texts): string {
  return kind === 'UNREACHABLE' ? states.unreachable : states.failed;
}

/** What went wrong, in the server's own words where it has any, and how to try again; without the line where a page's heading says it. */
export function failureBox(failure: Failure, texts: Texts, retry: () => void, isUnderHeading = false): TemplateResult {
  const { states } = texts;
  const again = html`<button type="button" @click=${retry}>${states.retry}</button>`;
  const title = isUnderHeading ? undefined : failureTitle(failure, texts);
  return notice({ kind: 'failed', title, content: drawContent(failure, texts), actions: [again] });
}

function drawContent(failure: Failure, { states, lang }: Texts): TemplateResult | string {
  if (failure.kind === 'UNREACHABLE') return states.unreachableHint;
  const { code, words, requestId } = failure;
  const said = code === 'NOT_UNDERSTOOD' ? states.notUnderstood : words[lang];
  return html`<p>${said}</p>
    <p>${states.failedHint}</p>
    ${requestId === undefined ? nothing : html`<p>${states.requestId(requestId)}</p>`}`;
}
