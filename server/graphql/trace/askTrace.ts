import type { TraceQuestion } from '../../lineage/TraceQuestion.ts';
import { assertExist } from '../assertExist.ts';
import type { Context } from '../context.ts';
import type { AskedTrace } from './AskedTrace.ts';
import { readTraceQuestion, type TraceArguments } from './readTraceQuestion.ts';

/** Asks where a subject goes or comes from; a subject, start or scope that is not in the record is NOT_FOUND. */
export async function askTrace({ services, loaders }: Context, args: TraceArguments): Promise<AskedTrace> {
  const question = readTraceQuestion(args, services.today());
  const { subject, from, within } = question;
  await assertExist({ subject, from, within }, loaders);
  return { ...(await services.trace(question)), binding: bindingOf(question) };
}

function bindingOf(question: TraceQuestion): string {
  return JSON.stringify(['trace', question]);
}
