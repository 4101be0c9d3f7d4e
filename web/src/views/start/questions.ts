import type { StartQuery } from '../../api/generated/graphql.ts';
import type { Route } from '../../state/Route.ts';
import { findingsOf } from '../../state/routes/findingsRoute.ts';
import { listOf } from '../../state/routes/listRoute.ts';
import { migrationOf } from '../../state/routes/migrationRoute.ts';
import { traceOf } from '../../state/routes/traceRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { paperName } from '../../ui/paperName.ts';

/** The item of the first question where the record has it, on a day on which it is sent; elsewhere the first item stands in, today. */
export const EXAMPLE_ITEM = {
  id: 'information-item:shinjuku/36-card-terminal/shinsei/顔写真',
  asOf: '2020-07-01',
} as const;

/** A question with what it is asked about and where it is answered. */
export interface Question {
  readonly words: string;
  readonly about: string;
  readonly route: Route;
}

/** The five questions to start from; one whose subject the record, or the municipality that is looked at, lacks is left out. */
export function buildQuestions(record: StartQuery, scope: string | undefined, { start }: Texts): readonly Question[] {
  const [contractor] = record.contractors.nodes;
  return [
    ...askItem(record, scope, start.questionItem),
    ...(contractor === undefined
      ? []
      : [
          {
            words: start.questionHolder,
            about: contractor.name,
            route: { view: 'holder', id: contractor.id, asOf: undefined } as const,
          },
          { words: start.questionLeak, about: start.questionLeakHint, route: listOf('contractors') },
        ]),
    ...askMigration(record, start),
    { words: start.questionMissing, about: start.questionMissingHint, route: findingsOf({ severities: ['GAP'] }) },
  ];
}

function askItem(
  { example, informationItems }: StartQuery,
  scope: string | undefined,
  words: string,
): readonly Question[] {
  const known = example !== null && 'owner' in example ? example : undefined;
  const isExample = known !== undefined && (scope === undefined || known.owner?.municipality?.id === scope);
  const item = isExample ? known : informationItems.nodes[0];
  if (item === undefined) return [];
  const paper = item.owner === null ? '' : `（${paperName(item.owner)}）`;
  return [{ words, about: `${item.name}${paper}`, route: traceOf(item.id, isExample ? EXAMPLE_ITEM.asOf : undefined) }];
}

/** One migration is opened; of several, those that there are. */
function askMigration({ migrations }: StartQuery, start: Texts['start']): readonly Question[] {
  const [first, ...others] = migrations.nodes;
  if (first === undefined) return [];
  const about = `${first.fromSystem.node.name} → ${first.toSystem.node.name}`;
  return [
    {
      words: start.questionMigration,
      about: others.length === 0 ? about : start.andOthers(about),
      route: migrationOf(others.length === 0 ? first.id : undefined),
    },
  ];
}
