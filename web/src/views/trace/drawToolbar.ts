import { html, nothing, type TemplateResult } from 'lit';
import type { Bridging } from '../../api/generated/enums.ts';
import type { TraceRoute } from '../../state/routes/traceRoute.ts';
import { icon } from '../../ui/icon.ts';
import { segmented } from '../../ui/segmented.ts';
import { paperName } from '../../ui/paperName.ts';
import { drawDay } from './drawDay.ts';
import type { TraceContext } from './TraceContext.ts';

/** What can be chosen about the trace: which way, what is shown, how items are joined, the day, and the rest under one word. */
export function drawToolbar(context: TraceContext, isNarrow: boolean): TemplateResult {
  const { texts, route, go } = context;
  const { trace } = texts;
  const directions = [
    { value: 'DOWNSTREAM', words: trace.directionDown },
    { value: 'UPSTREAM', words: trace.directionUp },
    ...(route.from === undefined && route.direction !== 'BOTH'
      ? []
      : [{ value: 'BOTH', words: trace.directionBoth } as const]),
  ] as const;
  const shows = [
    ...(isNarrow ? [] : [{ value: 'BOTH', words: trace.showBoth } as const]),
    ...(isNarrow
      ? ([
          { value: 'TABLE', words: trace.showTable },
          { value: 'PICTURE', words: trace.showPicture },
        ] as const)
      : ([
          { value: 'PICTURE', words: trace.showPicture },
          { value: 'TABLE', words: trace.showTable },
        ] as const)),
  ];
  const shown = isNarrow && route.show === 'BOTH' ? 'TABLE' : route.show;
  return html`<div class="trace-toolbar no-print">
    ${segmented<TraceRoute['direction']>(
      'trace-direction',
      trace.directionLabel,
      directions,
      route.direction,
      (direction) => {
        go({ direction });
      },
    )}
    ${segmented<TraceRoute['show']>('trace-show', trace.showLabel, shows, shown, (show) => {
      go({ show });
    })}
    <button
      type="button"
      class="choice"
      aria-pressed=${route.unknownOnly}
      @click=${() => {
        go({ unknownOnly: !route.unknownOnly });
      }}
    >
      ${icon('unknown')}${route.unknownOnly ? trace.emphasisOn : trace.emphasisOff}
    </button>
    ${drawDay(context)} ${drawMore(context)}
  </div>`;
}

function drawMore({ texts, route, go, value, shown, href }: TraceContext): TemplateResult {
  const { trace, words } = texts;
  const papers = value.trace.completeness.papers;
  const isOpen =
    route.across !== 'STATED' || route.within !== undefined || route.group !== undefined || route.filter !== undefined;
  return html`<details class="trace-more" ?open=${isOpen}>
    <summary>${trace.more}</summary>
    <div class="trace-choices">
      <label class="field"
        ><span>${trace.acrossLabel}</span>
        <select
          @change=${(event: Event) => {
            go({ across: valueOf(event) as Bridging });
          }}
        >
          ${(['STATED', 'CONCEPT'] as const).map(
            (across) =>
              html`<option value=${across} .selected=${route.across === across}>${words.bridging[across]}</option>`,
          )}
        </select></label
      >
      <label class="field"
        ><span>${trace.withinLabel}</span>
        <select
          @change=${(event: Event) => {
            go({ within: valueOf(event) === '' ? undefined : valueOf(event) });
          }}
        >
          <option value="" .selected=${route.within === undefined}>${trace.withinAll}</option>
          ${papers.map(
            (paper) =>
              html`<option value=${paper.id} .selected=${route.within === paper.id}>
                ${trace.withinPaper(paperName(paper))}
              </option>`,
          )}
        </select></label
      >
      <label class="field"
        ><span>${trace.groupLabel}</span>
        <select
          @change=${(event: Event) => {
            const group = valueOf(event);
            go({ group: group === 'HOP' || group === 'HOLDER' ? group : undefined });
          }}
        >
          <option value="" .selected=${route.group === undefined}>${trace.groupNone}</option>
          <option value="HOP" .selected=${route.group === 'HOP'}>${trace.groupHop}</option>
          <option value="HOLDER" .selected=${route.group === 'HOLDER'}>${trace.groupHolder}</option>
        </select></label
      >
      <label class="field"
        ><span>${trace.filterLabel}</span>
        <input
          type="search"
          .value=${route.filter ?? ''}
          @change=${(event: Event) => {
            const filter = valueOf(event).trim();
            go({ filter: filter === '' ? undefined : filter });
          }}
      /></label>
      ${
        shown.folded === 0
          ? nothing
          : html`<a class="button" data-keep-focus href=${href({ far: !route.far })}
              >${route.far ? trace.foldFar : trace.unfoldFar(shown.folded)}</a
            >`
      }
      ${
        route.direction === 'BOTH' && route.from === undefined
          ? html`<p class="hint">${trace.bothNeedsStart}</p>`
          : nothing
      }
    </div>
  </details>`;
}

function valueOf(event: Event): string {
  const { target } = event;
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value : '';
}
