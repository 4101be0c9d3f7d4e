import { assertExist } from '../assertExist.ts';
import type { Context } from '../context.ts';
import type { AskedPaths } from './AskedPaths.ts';
import { readPathQuestion, type PathArguments } from './readPathQuestion.ts';

/** Asks for the ways between two holders; a subject or end that is not in the record is NOT_FOUND. */
export async function askPaths({ services, loaders }: Context, args: PathArguments): Promise<AskedPaths> {
  const question = readPathQuestion(args, services.today());
  const { subject, from, to } = question;
  await assertExist({ subject, from, to }, loaders);
  return { ...(await services.paths(question)), binding: JSON.stringify(['paths', question]) };
}
