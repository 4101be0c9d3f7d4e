import type { StartQuery } from '../../api/generated/graphql.ts';
import { listOf } from '../../state/routes/listRoute.ts';
import { traceOf } from '../../state/routes/traceRoute.ts';
import type { Route } from '../../state/Route.ts';
import type { Texts } from '../../text/Texts.ts';

/** What the questions are about where the record has it; in another record, the first of its kind stands in. */
export const EXAMPLE_IDS = [
  'information-item:shinjuku/36-card-terminal/shinsei/顔写真',
  'organisation:jp/nihon-jimuki',
  'concept:jp/shimei',
  'data-subject:shinjuku/8-childcare-standard-system/jido-to-hogosha',
] as const;

/** A question with what it is asked about and where it is answered. */
export interface Question {
  readonly words: string;
  readonly about: string;
  readonly route: Route;
}

type Example = StartQuery['informationItems']['nodes'][number];

/** The questions to start from; one whose subject the record lacks is left out. */
export function buildQuestions(record: StartQuery, { start }: Texts): readonly Question[] {
  const { examples, informationItems, contractors, concepts, dataSubjects } = record;
  const [item, holder, concept, subject] = [informationItems, contractors, concepts, dataSubjects].map(
    ({ nodes }, index) => examples[index] ?? nodes[0],
  );
  const ask = (words: string, node: Example | undefined, toRoute: (id: string) => Route): readonly Question[] =>
    node === undefined ? [] : [{ words, about: node.name, route: toRoute(node.id) }];
  return [
    ...ask(start.questionItem, item, (id) => traceOf(id, findExampleDay(id))),
    ...ask(start.questionHolder, holder, (id) => ({ view: 'holder', id, asOf: undefined })),
    ...ask(start.questionConcept, concept, (id) => ({ view: 'concept', id, asOf: undefined })),
    ...ask(start.questionSubject, subject, (id) => traceOf(id)),
    { words: start.questionUnknown, about: start.questionUnknownHint, route: listOf('sets', { resolved: 'no' }) },
  ];
}

/** A day on which the example is in use; others are asked about today. */
function findExampleDay(id: string): string | undefined {
  return id === EXAMPLE_IDS[0] ? '2020-07-01' : undefined;
}
