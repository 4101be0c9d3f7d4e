import { html, type TemplateResult } from 'lit';
import type { Failure } from '../../api/Outcome.ts';
import type { Texts } from '../../text/Texts.ts';
import { notice } from '../../ui/notice.ts';

/** Why the server would not answer, in its own words, and the way to choose anew: asking the same again would not help. */
export function drawRefused(failure: Failure, anew: string, { states, safeguards, lang }: Texts): TemplateResult {
  const again = html`<a class="button" href=${anew}>${safeguards.chooseAnew}</a>`;
  if (failure.kind === 'UNREACHABLE')
    return notice({ kind: 'failed', title: states.unreachable, content: states.unreachableHint, actions: [again] });
  const isMissing = failure.code === 'NOT_FOUND';
  return notice({
    kind: isMissing ? 'plain' : 'failed',
    icon: isMissing ? 'search' : undefined,
    title: isMissing ? states.notFound : states.failed,
    content: lang === 'ja' ? failure.words.ja : failure.words.en,
    actions: [again],
  });
}
