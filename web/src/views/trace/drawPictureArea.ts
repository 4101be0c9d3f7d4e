import { html, nothing, type TemplateResult } from 'lit';
import { drawLegend } from '../../render/drawLegend.ts';
import { findLegend, type LegendEntry } from '../../render/findLegend.ts';
import { toSvgElement } from '../../render/toSvgElement.ts';
import { TracePicture, type PictureInput } from '../../render/TracePicture.ts';
import type { Texts } from '../../text/Texts.ts';
import { icon } from '../../ui/icon.ts';
import type { TraceContext } from './TraceContext.ts';

const FEW = 6;

/** The picture with its zoom and its legend. What is done in the picture is told by its events. */
export function drawPictureArea(context: TraceContext, input: PictureInput, isOnly: boolean): TemplateResult {
  const { texts, state, set, shown } = context;
  const { trace } = texts;
  const legend = findLegend(shown.graph);
  const entries = state.isLegendWhole ? legend : legend.slice(0, FEW);
  const zoom = (act: (picture: TracePicture) => void) => (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const picture = event.target.closest('.trace-picture')?.querySelector('ms-trace-picture');
    if (picture instanceof TracePicture) act(picture);
  };
  const button = (
    name: 'plus' | 'minus' | 'fit',
    words: string,
    act: (picture: TracePicture) => void,
  ): TemplateResult =>
    html`<button type="button" class="icon-only" aria-label=${words} title=${words} @click=${zoom(act)}>
      ${icon(name)}
    </button>`;
  return html`<section class="trace-picture no-print ${isOnly ? 'is-only' : ''}" aria-label=${trace.showPicture}>
    <ms-trace-picture .input=${input}></ms-trace-picture>
    <div class="picture-zoom">
      ${button('plus', trace.zoomIn, (picture) => {
        picture.zoomBy(1.25);
      })}
      ${button('minus', trace.zoomOut, (picture) => {
        picture.zoomBy(0.8);
      })}
      ${button('fit', trace.fit, (picture) => {
        picture.fit();
      })}
    </div>
    <div class="legend">
      <ul aria-label=${trace.legend}>
        ${entries.map((entry) => html`<li>${toSvgElement(drawLegend(entry))}<span>${nameOf(entry, texts)}</span></li>`)}
      </ul>
      ${
        legend.length <= FEW
          ? nothing
          : html`<button
              type="button"
              class="plain"
              aria-expanded=${state.isLegendWhole}
              @click=${() => {
                set({ isLegendWhole: !state.isLegendWhole });
              }}
            >
              ${state.isLegendWhole ? trace.legendShort : trace.legendAll}
            </button>`
      }
    </div>
  </section>`;
}

/** An entry of the legend in words. */
export function nameOf(entry: LegendEntry, { trace }: Texts): string {
  return typeof entry === 'string' ? trace.legendEntry[entry] : trace.ring[entry.ring];
}
