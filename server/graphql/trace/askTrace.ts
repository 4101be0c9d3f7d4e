import type { TraceQuestion } from '../../lineage/TraceQuestion.ts';
import type { Ref } from '../../model/ref.ts';
import { ApiError } from '../ApiError.ts';
import type { Context } from '../context.ts';
import type { AskedTrace } from './AskedTrace.ts';
import { readTraceQuestion, type TraceArguments } from './readTraceQuestion.ts';

/** Asks where a subject goes or comes from; a subject, start or scope that is not in the record is NOT_FOUND. */
export async function askTrace({ services, loaders }: Context, args: TraceArguments): Promise<AskedTrace> {
  const question = readTraceQuestion(args, services.today());
  const named: readonly [string, Ref | undefined][] = [
    ['subject', question.subject],
    ['from', question.from],
    ['within', question.within],
  ];
  await Promise.all(named.map(([argument, ref]) => assertExists(argument, ref, loaders.find)));
  return { ...(await services.trace(question)), binding: bindingOf(question) };
}

async function assertExists(
  argument: string,
  ref: Ref | undefined,
  find: (ref: Ref) => Promise<unknown>,
): Promise<void> {
  if (ref === undefined || (await find(ref)) !== undefined) return;
  throw new ApiError(
    'NOT_FOUND',
    `「${argument}」の「${ref}」は記録にありません。search で名称から探してください。`,
    `"${ref}" in "${argument}" is not in the record. Find it by name with search.`,
  );
}

function bindingOf(question: TraceQuestion): string {
  return JSON.stringify(['trace', question]);
}
