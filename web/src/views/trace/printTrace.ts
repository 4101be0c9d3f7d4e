import { html, nothing, render, type TemplateResult } from 'lit';
import type { Rectangle } from '../../layout/LayoutGraph.ts';
import { HOP_STRIP } from '../../render/drawHop.ts';
import { drawPicture } from '../../render/drawPicture.ts';
import { findLegend } from '../../render/findLegend.ts';
import { listThings, type Picture } from '../../render/Picture.ts';
import { meets } from '../../render/ThingIndex.ts';
import { toSvgElement } from '../../render/toSvgElement.ts';
import type { PictureInput } from '../../render/TracePicture.ts';
import type { TableOf } from '../../table/Column.ts';
import { formatDay } from '../../text/day.ts';
import { completenessBand } from '../../ui/completenessBand.ts';
import { dataTable } from '../../ui/dataTable.ts';
import { dayOf } from './drawTrace.ts';
import { nameOf } from './drawPictureArea.ts';
import { flowTable } from './flowColumns.ts';
import { stopTable } from './stopColumns.ts';
import { unknownTable } from './unknownColumns.ts';
import { pictureOf } from './saveTrace.ts';
import type { TraceContext } from './TraceContext.ts';

/** Width and height of the paper between its margins, in CSS px, landscape. */
const PAPER = { A4: { width: 1030, height: 690 }, A3: { width: 1490, height: 1010 } } as const;
/** 14 px must not be printed below 7 points: 9.33 px. */
const SMALLEST = 9.34 / 14;
const HEAD = 180;

/** Puts on the page what is printed: head, band, picture in parts that can be read, all tables, the legend in words. Returns how to take it away. */
export function openPrint(context: TraceContext, input: PictureInput, today: string): () => void {
  const sheet = document.createElement('div');
  sheet.className = 'trace-print';
  context.stage.host.append(sheet);
  render(drawSheet(context, input, today), sheet);
  return () => {
    sheet.remove();
  };
}

function drawSheet(context: TraceContext, input: PictureInput, today: string): TemplateResult {
  const { texts, value, route, stage, shown } = context;
  const { trace: words, words: model } = texts;
  const { subject, completeness } = value.trace;
  const legend = findLegend(shown.graph).map((entry) => nameOf(entry, texts));
  const flows = forPaper(flowTable(value, texts, stage.href));
  const table = (title: string, content: TemplateResult): TemplateResult =>
    html`<h2>${title}</h2>
      ${content}`;
  return html`<header class="print-head">
      <div>
        <p>
          ${words.nameless} ${model.nodeKind[subject.kind]} ${'itemSet' in subject ? subject.itemSet.name : nothing}
        </p>
        <h1>${words.printTitle(subject.name, model.traceDirection[route.direction])}</h1>
      </div>
      <p class="print-facts">
        ${words.printAsOf(dayOf(context))}<br />${words.printMade(formatDay(today, texts.lang))}
        ${words.printAcross(model.bridging[route.across])}
      </p>
    </header>
    ${completenessBand(completeness, texts)} ${drawParts(context, input)}
    ${table(words.tabFlows, dataTable({ table: flows, caption: words.captionFlows(subject.name) }, texts))}
    ${table(words.tabHoldings, dataTable({ table: forPaper(stopTable(value, texts, stage.href)), caption: words.captionHoldings(subject.name) }, texts))}
    ${completeness.unknowns.length === 0 ? nothing : table(words.tabUnknown, drawUnknowns(context))}
    <p class="print-legend"><b>${words.legend}</b> ${legend.join('　')}</p>`;
}

/** On paper the places of evidence stand in one line: there is nothing to click. */
function forPaper<Row>(table: TableOf<Row>): TableOf<Row> {
  const columns = table.columns.map((column) => (column.key === 'evidence' ? { ...column, cell: undefined } : column));
  return { ...table, columns };
}

function drawUnknowns({ value, texts, stage }: TraceContext): TemplateResult {
  const table = forPaper(unknownTable(value, undefined, texts, stage.href));
  const numbered = { ...table, idOf: ({ index }: (typeof table.rows)[number]) => String(index) };
  return dataTable({ table: numbered, caption: texts.trace.captionUnknown(value.trace.subject.name) }, texts);
}

function drawParts(context: TraceContext, input: PictureInput): TemplateResult | typeof nothing {
  const { texts, state } = context;
  const { trace } = texts;
  if (input.graph.boxes.length === 0) return nothing;
  const picture = pictureOf(input, context.stage.host);
  const hops = new Map(input.graph.hops.map((heading) => [heading.layer, input.hopWords(heading)] as const));
  const paper = PAPER[state.paper];
  const draw = (height: number, part?: Rectangle): SVGElement =>
    toPaper(toSvgElement(drawPicture(picture, hops, 'inherit', undefined, part)), { width: paper.width - 2, height });
  const parts = listParts(picture, paper);
  if (parts.length === 1) return html`<div class="print-picture">${draw(paper.height)}</div>`;
  return html`<figure class="print-picture is-overview">
      ${draw(paper.height - HEAD - 40)}
      <figcaption>${trace.printOverview}</figcaption>
    </figure>
    ${parts.map(
      (part, index) =>
        html`<figure class="print-picture is-part">
          ${draw(paper.height - 40, part)}
          <figcaption>${trace.printPart(index + 1, parts.length)}</figcaption>
        </figure>`,
    )}`;
}

/** As large as the room on the paper and no larger than its own size; its shape stays. */
function toPaper(element: SVGElement, room: { readonly width: number; readonly height: number }): SVGElement {
  const [width, height] = [Number(element.getAttribute('width')), Number(element.getAttribute('height'))];
  const scale = Math.min(1, room.width / width, room.height / height);
  element.setAttribute('role', 'img');
  element.setAttribute('width', String(Math.floor(width * scale)));
  element.setAttribute('height', String(Math.floor(height * scale)));
  return element;
}

/** One part if all of it can be read on one page, else parts that begin at a column, as many hops as fit, one below the other. */
function listParts(picture: Picture, paper: { readonly width: number; readonly height: number }): readonly Rectangle[] {
  const { layout } = picture;
  const width = paper.width / SMALLEST;
  const height = (paper.height - 40) / SMALLEST - HOP_STRIP;
  const whole = { x: -20, y: -20, width: layout.width + 80, height: layout.height + 40 };
  if (whole.width <= width && whole.height <= height - HEAD) return [whole];
  const starts: number[] = [];
  for (const { x, width: columnWidth } of layout.columns) {
    const last = starts.at(-1);
    if (last === undefined || x + columnWidth + 40 - last > width) starts.push(x - 20);
  }
  const rows = Math.ceil(whole.height / height);
  const parts = starts.flatMap((x, index) =>
    Array.from({ length: rows }, (_, row) => ({
      x,
      y: whole.y + row * height,
      width: Math.min(width, (starts[index + 1] ?? whole.x + whole.width) - x),
      height: Math.min(height, whole.height - row * height),
    })),
  );
  const boxes = listThings(picture).filter((thing) => thing.kind !== 'LINE');
  return parts.filter((part) => boxes.some(({ bounds }) => meets(bounds, part)));
}
