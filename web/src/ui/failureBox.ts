import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../api/Outcome.ts';
import type { Texts } from '../text/Texts.ts';
import { notice } from './notice.ts';

/** What went wrong, in the server's own words where it has any, and how to try again. */
export function failureBox(failure: Failure, texts: Texts, retry: () => void): TemplateResult {
  const { states } = texts;
  const again = html`<button type="button" @click=${retry}>${states.retry}</button>`;
  if (failure.kind === 'UNREACHABLE')
    return notice({ kind: 'failed', title: states.unreachable, content: states.unreachableHint, actions: [again] });
  const { code, words, requestId } = failure;
  const said = code === 'NOT_UNDERSTOOD' ? states.notUnderstood : texts.lang === 'ja' ? words.ja : words.en;
  return notice({
    kind: 'failed',
    title: states.failed,
    content: html`<p>${said}</p>
      <p>${states.failedHint}</p>
      ${requestId === undefined ? nothing : html`<p>${states.requestId(requestId)}</p>`}`,
    actions: [again],
  });
}
