import { html, nothing, type TemplateResult } from 'lit';
import { findingsOf, type FindingsRoute } from '../../state/routes/findingsRoute.ts';
import { formatDay } from '../../text/day.ts';
import { evidenceQuote } from '../../ui/evidenceLink.ts';
import { icon } from '../../ui/icon.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { factList, panel } from '../../ui/panel.ts';
import { unbroken } from '../../ui/unbroken.ts';
import type { Stage } from '../Stage.ts';
import { messageOf } from './findingColumns.ts';
import type { Finding } from './loadFindings.ts';
import { explain } from '../../ui/explain.ts';

/** One finding whole: the rule with its reason, what to do, the facts and the places on every side. */
export function drawFinding(finding: Finding, route: FindingsRoute, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { findings: words, parts, lang } = texts;
  const { rule, subject, others, otherCount, evidence, since, acknowledgement } = finding;
  const isJapanese = lang === 'ja';
  const close = (): void => {
    stage.go({ ...route, sel: undefined }, 'REPLACE');
  };
  const facts = [
    { term: words.reason, value: explain(isJapanese ? rule.reason : rule.reasonEn) },
    { term: words.toDo, value: explain(isJapanese ? rule.toDo : rule.toDoEn) },
    { term: words.subject, value: nodeLink(subject, stage.href, lang) },
    ...(otherCount === 0
      ? []
      : [
          {
            term: words.others,
            value: html`<ul class="finding-others">
              ${others.map((other) => html`<li>${nodeLink(other, stage.href, lang)}</li>`)}
              ${otherCount > others.length ? html`<li class="dim">${parts.moreRows(otherCount - others.length)}</li>` : nothing}
            </ul>`,
          },
        ]),
    ...(since === null ? [] : [{ term: words.since, value: formatDay(since, lang) }]),
  ];
  return panel({
    id: 'finding',
    over: explain(isJapanese ? rule.title : rule.titleEn),
    title: unbroken(messageOf(finding, texts)),
    actions: html`<button type="button" class="icon-only" aria-label=${parts.close} @click=${close}>
      ${icon('close')}
    </button>`,
    content: html`${acknowledgement === null ? nothing : drawAcknowledgement(acknowledgement, stage)} ${factList(facts)}
      <h3>${words.places}</h3>
      <div class="finding-places">${evidence.map((one) => evidenceQuote(one, texts, stage.href))}</div>
      <p class="no-print">
        <a href=${stage.href(findingsOf({ rule: rule.id, asOf: route.asOf }))}>${words.openRule}</a>
      </p>
      ${acknowledgement?.stands === true ? nothing : drawHowToAcknowledge(finding, stage)}`,
  });
}

function drawAcknowledgement(
  { by, on, reason, stands }: NonNullable<Finding['acknowledgement']>,
  stage: Stage,
): TemplateResult {
  const { findings: words, lang } = stage.texts();
  const day = formatDay(on, lang);
  return html`<p class="finding-acknowledged">
    <b>${stands ? words.acknowledgedBy(by, day) : words.acknowledgedBefore(by, day)}</b><br /><span lang="ja"
      >${reason}</span
    >
  </p>`;
}

function drawHowToAcknowledge({ subject, rule, facts }: Finding, stage: Stage): TemplateResult {
  const { findings: words, frame } = stage.texts();
  const line = `- { about: '${subject.id}', rule: ${rule.id}, facts: '${facts}', decision: ACKNOWLEDGED, by: , on: , reason: }`;
  const copy = (): void => {
    navigator.clipboard.writeText(line).then(
      () => {
        stage.say(words.copied);
      },
      () => {
        stage.say(frame.copyFailed);
      },
    );
  };
  return html`<details class="disclosure plain no-print">
    <summary>${words.acknowledge}</summary>
    <div class="disclosed">
      <p class="small">${words.acknowledgeHint}</p>
      <pre class="finding-line" tabindex="0"><code>${line}</code></pre>
      <button type="button" class="small" @click=${copy}>${icon('copy')}${words.copy}</button>
    </div>
  </details>`;
}
