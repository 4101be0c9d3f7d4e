import { html, nothing, type TemplateResult } from 'lit';
import { brokenAtWords } from '../../ui/brokenAtWords.ts';
import { icon } from '../../ui/icon.ts';
import { panel } from '../../ui/panel.ts';
import { drawFlowFacts } from './drawFlowFacts.ts';
import { drawStopFacts } from './drawStopFacts.ts';
import type { TraceContext } from './TraceContext.ts';

/** The facts of what is selected; not modal, and closed with Esc. Nothing where nothing is selected. */
export function drawPanel(context: TraceContext): TemplateResult | typeof nothing {
  const { route, value, texts, href } = context;
  const { trace } = texts;
  const { sel } = route;
  if (sel === undefined) return nothing;
  const { stops, steps } = value.trace;
  const stepAt = steps.findIndex((step) => step.flow.id === sel);
  const stopAt = stops.findIndex((stop) => stop.endpoint.id === sel);
  const group = context.shown.graph.boxes.find((box) => box.id === sel)?.members;
  if (group !== undefined) return drawGroup(context, group);
  const step = steps[stepAt];
  const stop = stops[stopAt];
  if (step === undefined && stop === undefined) return nothing;
  const ids = step === undefined ? stops.map(({ endpoint }) => endpoint.id) : steps.map(({ flow }) => flow.id);
  const at = step === undefined ? stopAt : stepAt;
  const move = (by: 1 | -1, name: 'left' | 'right', words: string): TemplateResult => {
    const id = ids[at + by];
    return id === undefined
      ? html`<button type="button" class="icon-only" disabled aria-label=${words}>${icon(name)}</button>`
      : html`<a class="button icon-only" data-keep-focus href=${href({ sel: id })} aria-label=${words}
          >${icon(name)}</a
        >`;
  };
  const actions = html`${move(-1, 'left', trace.panelPrevious)}${move(1, 'right', trace.panelNext)}${drawClose(context)}`;
  return html`<aside class="trace-panel no-print" aria-label=${trace.panelLabel}>
    ${panel({
      id: 'trace-panel',
      over: step === undefined ? trace.panelStop(at + 1, stops.length) : trace.panelFlow(at + 1, steps.length),
      title:
        step === undefined
          ? brokenAtWords(stop?.endpoint.name ?? '')
          : html`${brokenAtWords(step.from.name)}<br /><span class="panel-arrow">→</span>
              ${brokenAtWords(step.to.name)}`,
      content: html`${step === undefined ? nothing : drawFlowFacts(context, step)}${stop === undefined ? nothing : drawStopFacts(context, stop)}`,
      actions,
    })}
  </aside>`;
}

function drawClose({ texts, href }: TraceContext): TemplateResult {
  return html`<a
    class="button icon-only"
    data-keep-focus
    href=${href({ sel: undefined })}
    aria-label=${texts.trace.panelClose}
    >${icon('close')}</a
  >`;
}

/** A group lists its members: nothing that was folded is lost. */
function drawGroup(context: TraceContext, members: readonly string[]): TemplateResult {
  const { value, texts, href } = context;
  const { trace } = texts;
  const wanted = new Set(members);
  const list = html`<ul class="panel-members">
    ${value.trace.stops
      .filter(({ endpoint }) => wanted.has(endpoint.id))
      .map(
        ({ endpoint }) =>
          html`<li>
            <a data-keep-focus href=${href({ sel: endpoint.id, far: true, group: undefined })}>${endpoint.name}</a>
          </li>`,
      )}
  </ul>`;
  return html`<aside class="trace-panel no-print" aria-label=${trace.panelLabel}>
    ${panel({ id: 'trace-panel', over: trace.panelGroup, title: trace.members(members.length), content: list, actions: drawClose(context) })}
  </aside>`;
}
