import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import type { PaperRoute } from '../../state/routes/paperRoute.ts';
import { NOT_IN_RECORD, openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { buildPaper, type Paper } from './buildPaper.ts';
import { drawPaper } from './drawPaper.ts';
import { PAPER_QUERY } from './paperQuery.ts';

/** Opens the page of a paper. */
export const openPaperView: OpenViewOn<PaperRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: ({ id }) => id,
    load: loadPaper,
    draw: drawPaper,
    title: ({ node }) => node.name,
  });

async function loadPaper({ id }: PaperRoute, stage: Stage, signal: AbortSignal): Promise<Outcome<Paper>> {
  const outcome = mapOutcome(await stage.ask(PAPER_QUERY, { id }, signal), buildPaper);
  if (outcome.kind !== 'ANSWERED') return outcome;
  return outcome.value === undefined ? NOT_IN_RECORD : { kind: 'ANSWERED', value: outcome.value };
}
