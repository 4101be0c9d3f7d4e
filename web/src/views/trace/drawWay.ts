import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../text/day.ts';
import { icon } from '../../ui/icon.ts';
import { inferredTag } from '../../ui/inferredTag.ts';
import { statusMark } from '../../ui/statusMark.ts';
import type { Way, WayAnswer } from './loadWay.ts';
import type { TraceContext } from './TraceContext.ts';

/** Whether the subject gets from one chosen holder to another: the way flow by flow, or what is in the way and when it would not be. */
export function drawWay(context: TraceContext): TemplateResult | typeof nothing {
  const { texts, route, href, state, value } = context;
  const { trace } = texts;
  if (route.wayFrom === undefined) return nothing;
  const close = html`<a class="button" data-keep-focus href=${href({ wayFrom: undefined, wayTo: undefined })}
    >${trace.wayClose}</a
  >`;
  if (route.wayTo === undefined) {
    const name = value.trace.stops.find(({ endpoint }) => endpoint.id === route.wayFrom)?.endpoint.name;
    return html`<section class="trace-way no-print" aria-label=${trace.wayLabel}>
      <p class="way-ask">${trace.wayAsk(name ?? route.wayFrom)} ${close}</p>
    </section>`;
  }
  const { way } = state;
  return html`<section class="trace-way" aria-label=${trace.wayLabel} aria-busy=${way?.state === 'LOADING'}>
    ${
      way?.state === 'READY'
        ? drawAnswer(way.answer, close, context)
        : html`<div class="way-head">
            <p role="status">
              ${way?.state === 'FAILED' ? (way.words?.[texts.lang] ?? trace.wayFailed) : trace.wayLoading}
            </p>
            ${close}
          </div>`
    }
  </section>`;
}

function drawAnswer(answer: WayAnswer, close: TemplateResult, context: TraceContext): TemplateResult {
  const { texts, route } = context;
  const { trace } = texts;
  const { connected, from, to, noWay, shortest, fewestObstacles, asOf } = answer;
  const unknowns = answer.completeness.unknowns.length;
  const mark =
    connected === 'YES'
      ? statusMark('carried', trace.wayConnected.YES)
      : statusMark(connected === 'NO' ? 'excluded' : 'unknown', trace.wayConnected[connected], connected === 'UNKNOWN');
  return html`<div class="way-head">
      <h2>${trace.wayTitle(from.name, to.name)}</h2>
      ${close}
    </div>
    <p class="way-answer" role="status">
      ${mark}<span>${noWay === null ? trace.waySaid[connected] : trace.wayNone[noWay]}</span>
    </p>
    ${connected === 'NO' && unknowns > 0 ? html`<p class="unknown-word">${trace.wayOpen(unknowns)}</p>` : nothing}
    ${answer.subjectAtStart === 'CARRIED' ? nothing : html`<p class="unknown-word">${trace.wayStart[answer.subjectAtStart](from.name)}</p>`}
    ${route.allTimes ? html`<p class="hint">${trace.wayDay(formatDay(asOf, texts.lang))}</p>` : nothing}
    ${shortest === null ? nothing : drawSteps(shortest, trace.wayShortest(shortest.hops, shortest.unknownSteps), context)}
    ${fewestObstacles === null ? nothing : drawSteps(fewestObstacles, trace.wayFewest(fewestObstacles.hops, fewestObstacles.obstacleCount), context)}`;
}

function drawSteps(way: Way, title: string, context: TraceContext): TemplateResult {
  const { texts, href, value } = context;
  const { trace } = texts;
  return html`<p class="way-title">
      <b>${title}</b
      >${way.item.id === value.trace.subject.id ? nothing : html` <span>${trace.wayItem(way.item.name)}</span>`}
    </p>
    <ol class="way-steps">
      ${way.steps.map(
        (step) =>
          html`<li>
            <a data-keep-focus href=${href({ sel: step.flow.id })}>${step.from.name}${trace.arrow}${step.to.name}</a>
            ${drawState(step, context)}
            ${step.arrivesAs.id === step.item.id ? nothing : html`<span class="dim">${trace.wayArrivesAs(step.arrivesAs.name)}</span>`}
            ${step.obstacles.map((obstacle) => html`<p class="way-obstacle">${icon('excluded')}<span>${sayObstacle(obstacle, context)}</span></p>`)}
          </li>`,
      )}
    </ol>`;
}

function drawState(
  { answer, inForce, inferred, reasons, obstacles }: Way['steps'][number],
  context: TraceContext,
): TemplateResult {
  const { texts } = context;
  const { words, parts } = texts;
  const isUnknown = answer === 'UNKNOWN' || inForce === 'UNKNOWN';
  const state =
    obstacles.length > 0
      ? nothing
      : isUnknown
        ? statusMark('unknown', words.carriage.UNKNOWN, true)
        : statusMark('carried', words.carriage.CARRIED);
  return html`${state} ${inferred ? inferredTag(texts) : nothing}
  ${reasons.length === 0 ? nothing : html`<span class="unknown-word">${reasons.map((reason) => words.unknownReason[reason]).join(parts.comma)}</span>`}`;
}

/** What it is, and of a flow that is not in force, when it is or may be. */
function sayObstacle(
  { kind, inForceWhen }: Way['steps'][number]['obstacles'][number],
  { texts }: TraceContext,
): string {
  const { trace, parts, lang } = texts;
  if (kind !== 'NOT_IN_FORCE') return trace.wayObstacle[kind];
  const day = (date: string | null): string | undefined => (date === null ? undefined : formatDay(date, lang));
  const spans = inForceWhen.map(({ from, to, inForce }) => trace.waySpan(day(from), day(to), inForce === 'UNKNOWN'));
  return trace.wayNotInForce(spans.length === 0 ? trace.wayNever : spans.join(parts.comma));
}
