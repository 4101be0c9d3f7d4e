import { createMeasure } from '../../../../web/src/render/measureText.ts';
import { planPicture } from '../../../../web/src/render/planPicture.ts';
import { defineTracePicture, TracePicture, type PictureEvents } from '../../../../web/src/render/TracePicture.ts';
import { textsFor } from '../../../../web/src/text/textsFor.ts';
import { firstDetail } from '../../../../web/src/transform/levelOfDetail.ts';
import { hopWords, pictureWords } from '../../../../web/src/views/trace/pictureWords.ts';
import { generateGraph } from './generateGraph.ts';
import { timeLayout, type LayoutBy, type LayoutTime } from './timeLayout.ts';

/** What one picture took, in ms, and what stands on the page then. */
export interface ShownPicture {
  readonly milliseconds: number;
  readonly detail: string;
  readonly nodes: number;
}

/** What the measurements call in the page. */
export interface Bench {
  readonly show: (count: number) => Promise<ShownPicture>;
  readonly zoomNear: () => Promise<ShownPicture>;
  readonly layOut: (by: LayoutBy, count: number, limit: number) => Promise<LayoutTime>;
}

defineTracePicture();
const texts = textsFor('ja');
const words = pictureWords(texts);
const choice = { unfolded: new Set<string>(), filter: '' };
const picture = new TracePicture();

/** From the input to the frame on which the picture stands. */
async function drawn(act: () => void): Promise<ShownPicture> {
  const start = performance.now();
  return new Promise((resolve) => {
    const onDrawn = ({ detail: { detail } }: CustomEvent<PictureEvents['picture-drawn']>): void => {
      requestAnimationFrame(() => {
        setTimeout(() => {
          const milliseconds = performance.now() - start;
          resolve({ milliseconds, detail, nodes: picture.querySelectorAll('*').length });
        });
      });
    };
    picture.addEventListener(
      'picture-drawn',
      (event) => {
        onDrawn(event as CustomEvent<PictureEvents['picture-drawn']>);
      },
      {
        once: true,
      },
    );
    act();
  });
}

const bench: Bench = {
  show: (count) => {
    const graph = generateGraph(count);
    document.querySelector('#bench')?.replaceChildren(picture);
    return drawn(() => {
      picture.input = {
        graph,
        words,
        hopWords: (heading) => hopWords(heading, texts),
        choice,
        selected: undefined,
        faded: new Set(),
        label: 'bench',
        keys: '',
        minimap: '',
      };
    });
  },
  zoomNear: () =>
    drawn(() => {
      picture.zoomBy(1 / picture.zoom);
    }),
  layOut: (by, count, limit) => {
    const measure = createMeasure(getComputedStyle(document.body).fontFamily);
    const graph = generateGraph(count);
    const { layoutGraph, options } = planPicture(graph, firstDetail(count), choice, words, measure);
    return timeLayout(by, layoutGraph, options, limit);
  },
};
Object.assign(globalThis, { bench });
