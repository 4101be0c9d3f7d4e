import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import type { MatterRoute } from '../../state/routes/matterRoute.ts';
import { NOT_IN_RECORD, openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { buildMatter, type Matter } from './buildMatter.ts';
import { drawMatter } from './drawMatter.ts';
import { MATTER_QUERY } from './matterQuery.ts';

/** Opens the page of a sheet, at the place that its address names. */
export const openMatterView: OpenViewOn<MatterRoute> = (stage) => {
  let shown = '';
  return openLoadedView(stage, {
    keyOf: ({ id, asOf }) => [id, asOf].join('\n'),
    load: loadMatter,
    draw: drawMatter,
    title: ({ node }) => node.name,
    drawn: (_value, { id, sel, noText }) => {
      const place = [id, sel, noText].join('\n');
      if (place !== shown && sel !== undefined) showPlace(stage.host);
      shown = place;
    },
  });
};

async function loadMatter({ id, asOf }: MatterRoute, stage: Stage, signal: AbortSignal): Promise<Outcome<Matter>> {
  const outcome = mapOutcome(await stage.ask(MATTER_QUERY, { id, asOf: asOf ?? null }, signal), buildMatter);
  if (outcome.kind !== 'ANSWERED') return outcome;
  return outcome.value === undefined ? NOT_IN_RECORD : { kind: 'ANSWERED', value: outcome.value };
}

/** Brings the marked lines into sight in their pane, and the pane itself where it stands beneath the facts. */
function showPlace(host: HTMLElement): void {
  const lines = host.querySelector('.source-lines');
  const mark = lines?.querySelector('mark')?.parentElement;
  if (lines !== null && mark !== null && mark !== undefined) lines.scrollTop = mark.offsetTop - lines.clientHeight / 3;
  const isBeneath = globalThis.matchMedia('(max-width: 1179px)').matches;
  if (isBeneath) host.querySelector('#fact')?.scrollIntoView({ block: 'start' });
}
