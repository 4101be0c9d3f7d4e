import { html, nothing, type TemplateResult } from 'lit';
import type { PictureInput } from '../../render/TracePicture.ts';
import { routeOfNode } from '../../state/routeOfNode.ts';
import { START } from '../../state/routes/startRoute.ts';
import { formatDay } from '../../text/day.ts';
import { completenessBand } from '../../ui/completenessBand.ts';
import { icon } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead, type Crumb } from '../../ui/pageHead.ts';
import { drawTrack } from './drawDay.ts';
import { drawPanel } from './drawPanel.ts';
import { drawPictureArea } from './drawPictureArea.ts';
import { drawTables } from './drawTables.ts';
import { drawToolbar } from './drawToolbar.ts';
import { drawEmpty } from './drawEmpty.ts';
import { drawWay } from './drawWay.ts';
import type { TraceContext } from './TraceContext.ts';

export interface TraceDrawing {
  readonly context: TraceContext;
  readonly input: PictureInput;
  readonly isNarrow: boolean;
  readonly save: (kind: 'SVG' | 'PNG' | 'CSV') => void;
}

/** The whole page of a trace: what was left out first, then the answer as a picture and as tables, and the facts of what is selected. */
export function drawTrace({ context, input, isNarrow, save }: TraceDrawing): TemplateResult {
  const { texts, value, route, href, state } = context;
  const { trace: words } = texts;
  const { trace } = value;
  const show = isNarrow && route.show === 'BOTH' ? 'TABLE' : route.show;
  const isEmpty = trace.stops.length === 0 && trace.steps.length === 0;
  return html`<div class="page trace-page" data-trace-paper=${state.paper}>
    <div class="trace-head">
      ${pageHead(
        {
          crumbs: crumbsOf(context),
          kind: texts.words.nodeKind[trace.subject.kind],
          title: words.title(trace.subject.name),
          isLong: trace.subject.name.length >= 30,
          actions: [linkAction(texts, context.stage.say), drawSave(context, save), printAction(texts)],
        },
        texts,
      )}
      ${completenessBand(trace.completeness, texts, {
        reason: (reason) => href({ tab: 'UNKNOWN', reason, show: route.show === 'PICTURE' ? 'BOTH' : route.show }),
        onward: href({
          maxHops: Math.min(100, trace.completeness.hopsSearched * 2),
          maxSteps: Math.min(100_000, (route.maxSteps ?? 10_000) * 2),
        }),
      })}
      ${drawStart(context)}
    </div>
    ${drawToolbar(context, isNarrow)} ${drawTrack(context)} ${drawWay(context)}
    ${trace.stops.length === 0 && !isEmpty ? html`<p class="trace-only">${icon('excluded')}${words.onlyExcluded}</p>` : nothing}
    ${
      isEmpty
        ? drawEmpty(context)
        : html`<div class="trace-body ${route.sel === undefined ? '' : 'has-panel'}">
            <div class="trace-work">
              ${show === 'TABLE' ? nothing : drawPictureArea(context, input, show === 'PICTURE')}
              ${show === 'BOTH' ? drawDivider(context) : nothing}
              ${show === 'PICTURE' ? nothing : drawTables(context, isNarrow)}
            </div>
            ${drawPanel(context)}
          </div>`
    }
    ${state.isHelpOpen ? drawHelp(context) : nothing}
  </div>`;
}

function crumbsOf({ texts, value, stage }: TraceContext): readonly Crumb[] {
  const { subject } = value.trace;
  const home = { words: texts.frame.start, href: stage.href(START) };
  const set = 'itemSet' in subject ? subject.itemSet : undefined;
  const setRoute = set === undefined ? undefined : routeOfNode(set);
  const own = routeOfNode(subject);
  const path = 'path' in subject ? subject.path : [subject.name];
  return [
    home,
    ...(set === undefined
      ? []
      : [{ words: set.name, href: setRoute === undefined ? undefined : stage.href(setRoute) }]),
    ...path.map((name, index) => ({
      words: name,
      href: index === path.length - 1 && own !== undefined ? stage.href(own) : undefined,
    })),
  ];
}

function drawSave({ texts, state, set }: TraceContext, save: TraceDrawing['save']): TemplateResult {
  const { trace } = texts;
  const item = (kind: 'SVG' | 'PNG' | 'CSV', words: string): TemplateResult =>
    html`<button
      type="button"
      class="text"
      @click=${(event: Event) => {
        save(kind);
        if (event.target instanceof Element) event.target.closest('details')?.removeAttribute('open');
      }}
    >
      ${words}
    </button>`;
  return html`<details class="save-menu">
    <summary class="button">${icon('save')}${trace.save}${icon('down')}</summary>
    <div class="save-choices">
      ${item('SVG', trace.saveSvg)} ${item('PNG', trace.savePng)} ${item('CSV', trace.saveCsv)}
      <label class="field"
        ><span>${trace.paperSize}</span>
        <select
          @change=${(event: Event) => {
            if (event.target instanceof HTMLSelectElement) set({ paper: event.target.value === 'A3' ? 'A3' : 'A4' });
          }}
        >
          <option value="A4" .selected=${state.paper === 'A4'}>A4</option>
          <option value="A3" .selected=${state.paper === 'A3'}>A3</option>
        </select></label
      >
    </div>
  </details>`;
}

/** With a start: from where, and whether the subject is there at all. */
function drawStart({ texts, value, href, route }: TraceContext): TemplateResult | typeof nothing {
  const { trace: words } = texts;
  const { start, trace } = value;
  if (route.from === undefined) return nothing;
  const name = start?.name ?? route.from;
  const leave = html`<a
    class="button"
    data-keep-focus
    href=${href({ from: undefined, direction: route.direction === 'BOTH' ? 'DOWNSTREAM' : route.direction })}
    >${words.withoutStart}</a
  >`;
  if (trace.subjectAtStart === 'NOT_THERE')
    return notice({ kind: 'unknown', title: words.notThereTitle(name), content: words.notThereText, actions: [leave] });
  return html`<p class="trace-from no-print">
    ${words.hopStart}：<b>${name}</b>
    ${trace.subjectAtStart === 'UNKNOWN' ? html`<span class="unknown-word">${words.startUnknown(name)}</span>` : nothing}
    ${leave}
  </p>`;
}

/** The border between picture and tables: arrows move it by 5, Home and End to its ends, a pointer anywhere. */
function drawDivider({ texts, state, set }: TraceContext): TemplateResult {
  const move = (divider: number): void => {
    set({ divider: Math.max(25, Math.min(85, Math.round(divider))) });
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: state.divider - 5,
    ArrowDown: state.divider + 5,
    Home: 25,
    End: 85,
  };
  return html`<div
    class="divider no-print"
    role="separator"
    tabindex="0"
    aria-orientation="horizontal"
    aria-label=${texts.trace.dividerLabel}
    aria-valuemin="25"
    aria-valuemax="85"
    aria-valuenow=${state.divider}
    @keydown=${(event: KeyboardEvent) => {
      const wanted = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
      if (wanted === undefined) return;
      event.preventDefault();
      move(wanted);
    }}
    @pointerdown=${(event: PointerEvent) => {
      if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
    }}
    @pointermove=${(event: PointerEvent) => {
      if (event.buttons === 0 || !(event.target instanceof Element)) return;
      const top = event.target.parentElement?.getBoundingClientRect().top ?? 0;
      move(((event.clientY - top) / Math.max(1, workHeight())) * 100);
    }}
  ></div>`;
}

/** What picture and tables share of the window, in px. */
export function workHeight(): number {
  return Math.max(560, innerHeight - 250);
}

function drawHelp({ texts, set }: TraceContext): TemplateResult {
  const { trace, parts } = texts;
  return html`<dialog
    class="keys-help"
    aria-labelledby="keys-title"
    @close=${() => {
      set({ isHelpOpen: false });
    }}
  >
    <h2 id="keys-title">${trace.keysTitle}</h2>
    <dl>
      ${trace.keys.map(
        ([key, words]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    <form method="dialog"><button>${parts.close}</button></form>
  </dialog>`;
}

/** The page without a subject: asks for one. */
export function drawNoSubject({ texts, stage }: Pick<TraceContext, 'texts' | 'stage'>): TemplateResult {
  const { trace, frame } = texts;
  return html`<div class="page">
    ${pageHead({ crumbs: [{ words: frame.start, href: stage.href(START) }, { words: trace.nameless }], title: trace.nameless }, texts)}
    ${notice({
      kind: 'plain',
      icon: 'search',
      title: trace.askSubject,
      content: trace.askSubjectHint,
      actions: [html`<a class="button primary" href=${stage.href(START)}>${trace.toSearch}</a>`],
    })}
  </div>`;
}

/** The day of an answer in words. */
export function dayOf({ value, texts }: Pick<TraceContext, 'value' | 'texts'>): string {
  const { asOf } = value.trace;
  return asOf === null ? texts.trace.asOfNone : formatDay(asOf, texts.lang);
}
