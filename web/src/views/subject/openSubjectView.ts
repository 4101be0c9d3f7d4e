import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import { askedDay } from '../../facts/askedDay.ts';
import type { SubjectRoute } from '../../state/routes/subjectRoute.ts';
import { NOT_IN_RECORD, openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { buildSubject, type Subject } from './buildSubject.ts';
import { drawSubject } from './drawSubject.ts';
import { SUBJECT_QUERY } from './subjectQuery.ts';

/** Opens the page of a data subject. */
export const openSubjectView: OpenViewOn<SubjectRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: ({ id, asOf, allTimes }) => [id, asOf, allTimes].join('\n'),
    load: loadSubject,
    draw: drawSubject,
    title: ({ node }) => node.name,
  });

async function loadSubject(
  { id, asOf, allTimes }: SubjectRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<Subject>> {
  const day = askedDay({ asOf, allTimes: allTimes === true }, new Date());
  const outcome = mapOutcome(await stage.ask(SUBJECT_QUERY, { id, asOf: day ?? null }, signal), buildSubject);
  if (outcome.kind !== 'ANSWERED') return outcome;
  return outcome.value === undefined ? NOT_IN_RECORD : { kind: 'ANSWERED', value: outcome.value };
}
