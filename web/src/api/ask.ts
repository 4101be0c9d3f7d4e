import type { AnswerError } from './Answer.ts';
import { askGraphql } from './askGraphql.ts';
import type { Document } from './graphql.ts';
import type { Outcome } from './Outcome.ts';

/** Asks one question; an answer of which a part failed is refused, for a page must not show half an answer as a whole one. Never rejects. */
export type Ask = <Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Outcome<Answer>>;

/** Asks the server that the page came from. */
export const ask: Ask = async <Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => {
  const question = { query: String(document), variables: variables as Readonly<Record<string, unknown>> };
  const answer = await askGraphql(question, signal);
  switch (answer.kind) {
    case 'ANSWERED': {
      const [error] = answer.errors;
      if (error !== undefined) return toRefusal(error);
      return { kind: 'ANSWERED', value: answer.data as Answer };
    }
    case 'NOT_READY':
      return toRefusal(answer.errors[0] ?? { message: '' }, 'STORE_UNAVAILABLE');
    case 'NOT_UNDERSTOOD':
      return toRefusal({ message: '' }, 'NOT_UNDERSTOOD');
    case 'UNREACHABLE':
      return { kind: 'UNREACHABLE' };
    case 'CANCELLED':
      return { kind: 'ABORTED' };
  }
};

function toRefusal({ message, extensions }: AnswerError, code = 'INTERNAL'): Outcome<never> {
  return {
    kind: 'REFUSED',
    code: extensions?.code ?? code,
    words: { ja: message, en: extensions?.en ?? message },
    requestId: extensions?.requestId,
  };
}
