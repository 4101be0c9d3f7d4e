import type { ExposureRoute } from '../../state/routes/exposureRoute.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn } from '../Stage.ts';
import { drawExposure } from './drawExposure.ts';
import { loadExposure } from './loadExposure.ts';

/** Opens all that a leak at one holder would touch. */
export const openExposureView: OpenViewOn<ExposureRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: ({ id, asOf }) => [id, asOf].join('\n'),
    load: loadExposure,
    draw: drawExposure,
    title: ({ answer }) => stage.texts().exposure.pageTitle(answer.holder.name),
  });
