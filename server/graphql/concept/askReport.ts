import type { ConceptQuestion } from '../../lineage/concept/ConceptAnswer.ts';
import type { Day } from '../../model/period.ts';
import { assertExist } from '../assertExist.ts';
import type { Context } from '../context.ts';
import { readRef } from '../readRef.ts';
import type { AskedReport } from './AskedReport.ts';

interface ReportArguments {
  readonly concept: string;
  readonly asOf?: Day | null | undefined;
  readonly within?: string | null | undefined;
}

/** Asks what each sheet says of a concept; a concept or scope that is not in the record is NOT_FOUND. */
export async function askReport({ services, loaders }: Context, args: ReportArguments): Promise<AskedReport> {
  const { asOf, within } = args;
  const question: ConceptQuestion = {
    concept: readRef('concept', args.concept, ['CONCEPT']),
    when: asOf === undefined || asOf === null ? 'ALL_TIMES' : { asOf },
    within:
      within === undefined || within === null
        ? undefined
        : readRef('within', within, ['MUNICIPALITY', 'SOURCE_DOCUMENT', 'MATTER']),
  };
  await assertExist({ concept: question.concept, within: question.within }, loaders);
  return { ...(await services.conceptReport(question)), binding: JSON.stringify(['conceptReport', question]) };
}
