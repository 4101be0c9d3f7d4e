import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../../web/src/layout/estimateWidth.ts';
import { layOut } from '../../../web/src/layout/layOut.ts';
import { drawPicture } from '../../../web/src/render/drawPicture.ts';
import { drawLegend } from '../../../web/src/render/drawLegend.ts';
import { findLegend } from '../../../web/src/render/findLegend.ts';
import { planPicture } from '../../../web/src/render/planPicture.ts';
import { readKey } from '../../../web/src/render/readKey.ts';
import { ThingIndex } from '../../../web/src/render/ThingIndex.ts';
import { toSvgText } from '../../../web/src/render/toSvgText.ts';
import { listThings, type Picture } from '../../../web/src/render/Picture.ts';
import type { Detail } from '../../../web/src/transform/levelOfDetail.ts';
import { buildViewGraph } from '../../../web/src/viewgraph/buildViewGraph.ts';
import type { TraceAnswer } from '../../../web/src/viewgraph/TraceAnswer.ts';
import { drawnAnswer, drawnStep, drawnStop } from '../viewgraph/drawnAnswer.ts';
import { testWords } from './pictureWords.ts';

function pictureOf(answer: TraceAnswer, detail: Detail = 'NEAR', unfolded: readonly string[] = []): Picture {
  const choice = { unfolded: new Set(unfolded), filter: '' };
  const plan = planPicture(buildViewGraph(answer), detail, choice, testWords, estimateWidth);
  return { plan, layout: layOut(plan.layoutGraph, plan.options) };
}

const draw = (picture: Picture): string => toSvgText(drawPicture(picture, new Map(), 'sans-serif'));
const count = (text: string, of: string): number => text.split(of).length - 1;

const chain = drawnAnswer(
  [drawnStop('subject', 0), drawnStop('a', 1), drawnStop('b', 2, { custody: ['CONTRACTOR'] })],
  [drawnStep('subject>a', ['IN_PERSON']), drawnStep('a>b', ['INTERNET'], { excludes: ['氏名'] })],
);

describe('a drawing', () => {
  it('uses colours by their roles only', () => {
    for (const detail of ['NEAR', 'MIDDLE', 'FAR'] as const) {
      const text = draw(pictureOf(chain, detail));
      const colours = [...text.matchAll(/(?:fill|stroke)="([^"]*)"/gu)].map((match) => match[1] ?? '');
      expect(
        [...new Set(colours)].filter(
          (colour) => !/^(?:none|transparent|url\(#ms-hatch\)|var\(--[a-z0-9-]+\))$/u.test(colour),
        ),
      ).toEqual([]);
    }
  });

  it('draws what is carried solid, what is unknown dashed with a badge and its reason, what is not sent with a bar and no head', () => {
    const solid = draw(pictureOf(chain));
    expect([
      count(solid, '9 7'),
      count(solid, 'class="badge"'),
      count(solid, 'h30"'),
      count(solid, 'class="arrow"'),
    ]).toEqual([0, 0, 1, 2]);
    expect(solid).toContain('送られない（明記）');
    const unknown = drawnAnswer(chain.stops, [
      drawnStep('subject>a', ['IN_PERSON'], { carriage: 'UNKNOWN', reasons: ['OPEN_LIST'] }),
    ]);
    const dashed = draw(pictureOf(unknown));
    expect([count(dashed, '9 7') > 0, count(dashed, 'class="badge"'), dashed.includes('OPEN_LIST')]).toEqual([
      true,
      1,
      true,
    ]);
  });

  it('hatches only what is not known', () => {
    const known = drawnAnswer([drawnStop('a', 0, { holdings: [{ id: 'h', retention: [{ action: 'ERASE' }] }] })], []);
    expect(count(draw(pictureOf(known)), 'url(#ms-hatch)')).toBe(0);
    expect(count(draw(pictureOf(drawnAnswer([drawnStop('a', 0)], []))), 'url(#ms-hatch)')).toBe(1);
  });

  it('has a ring with its letter for each network, in order', () => {
    const answer = drawnAnswer([drawnStop('a', 0), drawnStop('b', 1)], [drawnStep('a>b', ['WIFI', 'INTERNET'])]);
    const letters = [...draw(pictureOf(answer)).matchAll(/class="ring">.*?>(.)<\/text>/gu)].map((match) => match[1]);
    expect(letters).toEqual(['他', 'I']);
  });

  it('writes names as texts, whatever they hold, and cuts only in boxes, with the whole name in the title', () => {
    const name = `<img src=x onerror="alert(1)">&👨‍👩‍👧${'長'.repeat(200)}\u0001`;
    const stop = drawnStop('a', 0);
    const text = draw(pictureOf(drawnAnswer([{ ...stop, endpoint: { ...stop.endpoint, name } }], [])));
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img');
    expect(text).toContain('…');
    expect(text).not.toContain('\u0001');
    expect(text).toContain(`${'長'.repeat(200)}</title>`);
  });

  it('opens a box of a thousand items up to twelve rows and counts the rest', () => {
    const nodes = Array.from({ length: 50 }, (_, index) => ({
      item: { id: `i${index}`, kind: 'INFORMATION_ITEM', name: `項目${index}` },
      carriage: 'CARRIED' as const,
      inferred: false,
      reasons: [],
    }));
    const stop = drawnStop('a', 0, { items: { nodes }, itemCounts: { carried: 1000, unknown: 0, excluded: 0 } });
    expect(draw(pictureOf(drawnAnswer([stop], [])))).toContain('ほか997項目');
    expect(draw(pictureOf(drawnAnswer([stop], []), 'NEAR', ['a']))).toContain('ほか988項目');
  });

  it('writes nothing below 14 px, near or in the middle', () => {
    for (const detail of ['NEAR', 'MIDDLE'] as const) {
      const sizes = [...draw(pictureOf(chain, detail)).matchAll(/font-size="(\d+)"/gu)].map((match) =>
        Number(match[1]),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    }
  });
});

describe('a legend', () => {
  it('has exactly what is in the picture', () => {
    expect(findLegend(buildViewGraph(chain))).toEqual([
      'CARRIED',
      'EXCLUDED',
      'NOT_STATED',
      'OUTSIDE',
      { ring: 'INTERNET' },
      { ring: 'PERSON' },
    ]);
    for (const entry of findLegend(buildViewGraph(chain))) expect(drawLegend(entry).children.length).toBeGreaterThan(1);
    expect(findLegend({ boxes: [], lines: [], stubs: [], hops: [] })).toEqual([]);
  });
});

describe('an index of things', () => {
  it('finds all that touches an area and nothing else', () => {
    const picture = pictureOf(chain);
    const things = listThings(picture);
    const all = { x: -100, y: -100, width: 5000, height: 5000 };
    expect(new ThingIndex(things).find(all)).toEqual(things);
    const first = picture.layout.boxes.get('subject');
    const near = { x: first?.x ?? 0, y: first?.y ?? 0, width: 10, height: 10 };
    expect(new ThingIndex(things).find(near).map((thing) => thing.id)).toContain('subject');
    expect(new ThingIndex(things).find({ x: 9000, y: 9000, width: 10, height: 10 })).toEqual([]);
  });
});

describe('a key of the picture', () => {
  it('does what the keys’ list says, and leaves the page’s own keys alone', () => {
    const press = (key: string, ctrlKey = false): unknown => readKey({ key, ctrlKey, metaKey: false, altKey: false });
    expect([press('ArrowRight'), press('U'), press('0'), press(' '), press('?')]).toEqual([
      { does: 'MOVE', to: 'RIGHT' },
      { does: 'MOVE', to: 'UNKNOWN' },
      { does: 'FIT' },
      { does: 'UNFOLD' },
      { does: 'HELP' },
    ]);
    expect([press('Tab'), press('+', true), press('constructor')]).toEqual([undefined, undefined, undefined]);
  });
});
