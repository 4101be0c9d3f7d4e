import type { ExposureQuestion } from '../../lineage/exposure/ExposureQuestion.ts';
import type { Day } from '../../model/period.ts';
import { assertExist } from '../assertExist.ts';
import type { Context } from '../context.ts';
import { readRef } from '../readRef.ts';
import type { AskedExposure } from './AskedExposure.ts';

export interface ExposureArguments {
  readonly holder: string;
  readonly asOf?: Day | null | undefined;
}

/** Asks what is at stake at a holder; what is no organisation, system or department is BAD_USER_INPUT, one that is not there NOT_FOUND. */
export async function askExposure(
  { services, loaders }: Context,
  { holder, asOf }: ExposureArguments,
): Promise<AskedExposure> {
  const question: ExposureQuestion = {
    holder: readRef('holder', holder, ['ORGANISATION', 'SYSTEM', 'DEPARTMENT']),
    asOf: asOf ?? services.today(),
  };
  await assertExist({ holder: question.holder }, loaders);
  return { ...(await services.exposure(question)), binding: JSON.stringify(['exposure', question]) };
}
