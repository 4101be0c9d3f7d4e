import { layOut } from '../../layout/layOut.ts';
import { drawPicture } from '../../render/drawPicture.ts';
import { createMeasure } from '../../render/measureText.ts';
import { planPicture } from '../../render/planPicture.ts';
import type { Picture } from '../../render/Picture.ts';
import { toSvgText } from '../../render/toSvgText.ts';
import type { PictureInput } from '../../render/TracePicture.ts';
import { firstDetail } from '../../transform/levelOfDetail.ts';
import { toCsv } from '../../table/toCsv.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { dayOf } from './drawTrace.ts';
import { shownTable } from './drawTables.ts';
import type { TraceContext } from './TraceContext.ts';

/** A canvas larger than this is refused by browsers. */
const LARGEST_SIDE = 16_000;

/** The picture as it is shown now, whole, near where that is possible. */
export function pictureOf(input: PictureInput, host: Element): Picture {
  const { graph, choice, words } = input;
  const detail = graph.boxes.length <= 400 ? 'NEAR' : firstDetail(graph.boxes.length);
  const plan = planPicture(graph, detail, choice, words, createMeasure(getComputedStyle(host).fontFamily));
  return { plan, layout: layOut(plan.layoutGraph, plan.options) };
}

/** Saves what is shown: the picture as SVG or PNG, the rows of the tab as CSV. */
export async function saveTrace(
  kind: 'SVG' | 'PNG' | 'CSV',
  context: TraceContext,
  input: PictureInput,
): Promise<void> {
  const { texts, stage, value } = context;
  const { trace } = texts;
  const name = `${trace.title(value.trace.subject.name)} ${dayOf(context)}`
    .replaceAll(/[\\/:*?"<>|\s]+/gu, '_')
    .slice(0, 80);
  if (kind === 'CSV') {
    saveFile(`${name}.csv`, 'text/csv;charset=utf-8', toCsv(shownTable(context, texts), texts.trace.colId));
    stage.say(trace.saved(`${name}.csv`));
    return;
  }
  const { text, width, height } = drawFile(input, stage.host);
  if (kind === 'SVG') {
    saveFile(`${name}.svg`, 'image/svg+xml', text);
    stage.say(trace.saved(`${name}.svg`));
    return;
  }
  const blob = await toPng(text, width, height);
  if (blob === undefined) {
    stage.say(trace.pngFailed);
    return;
  }
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: `${name}.png` }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
  stage.say(trace.saved(`${name}.png`));
}

/** The whole picture as a file of its own: colours of the theme in place of their roles. */
function drawFile(
  input: PictureInput,
  host: Element,
): { readonly text: string; readonly width: number; readonly height: number } {
  const picture = pictureOf(input, host);
  const style = getComputedStyle(host);
  const hops = new Map(input.graph.hops.map((heading) => [heading.layer, input.hopWords(heading)] as const));
  const lookOf = (id: string): { selected: boolean; focused: boolean; faded: boolean } => ({
    selected: false,
    focused: false,
    faded: input.faded.has(id),
  });
  const drawing = drawPicture(picture, hops, style.fontFamily.replaceAll('"', "'"), lookOf);
  const text = toSvgText(drawing).replaceAll(/var\((--[a-z0-9-]+)\)/gu, (_all, role: string) =>
    style.getPropertyValue(role).trim(),
  );
  return { text, width: Number(drawing.attributes['width']), height: Number(drawing.attributes['height']) };
}

async function toPng(svg: string, width: number, height: number): Promise<Blob | undefined> {
  const scale = Math.min(2, LARGEST_SIDE / width, LARGEST_SIDE / height);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.ceil(width * scale),
    height: Math.ceil(height * scale),
  });
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined);
    }, 'image/png');
  });
}
