import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import type { ConceptRoute } from '../../state/routes/conceptRoute.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { CONCEPT_QUERY } from './conceptQuery.ts';
import { drawConcept } from './drawConcept.ts';
import type { Report } from './matterRows.ts';

/** Opens the page of a concept; the scope that is chosen confines the sheets. */
export const openConceptView: OpenViewOn<ConceptRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: ({ id, asOf }) => `${id}\n${asOf ?? ''}`,
    load: loadConcept,
    draw: drawConcept,
    title: ({ concept }) => concept.name,
  });

async function loadConcept({ id, asOf }: ConceptRoute, stage: Stage, signal: AbortSignal): Promise<Outcome<Report>> {
  const question = { id, asOf: asOf ?? null, within: stage.scope() ?? null };
  return mapOutcome(await stage.ask(CONCEPT_QUERY, question, signal), ({ conceptReport }) => conceptReport);
}
