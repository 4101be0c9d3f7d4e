import type { Answer, AnswerError } from './Answer.ts';

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Asks the server one question; every way in which that can end is an answer, so it never rejects. */
export async function askGraphql(question: Question, signal: AbortSignal): Promise<Answer> {
  const started = performance.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
      signal,
    });
    const text = await response.text();
    return readAnswer(text, response.status, Math.round(performance.now() - started));
  } catch {
    return { kind: signal.aborted ? 'CANCELLED' : 'UNREACHABLE' };
  }
}

/** Reads what came back; anything that is no GraphQL answer was not understood. */
export function readAnswer(text: string, status: number, milliseconds: number): Answer {
  const body = parseJson(text);
  if (typeof body !== 'object' || body === null || !('data' in body || 'errors' in body))
    return { kind: 'NOT_UNDERSTOOD', status };
  const errors = 'errors' in body && Array.isArray(body.errors) ? (body.errors as readonly AnswerError[]) : [];
  if (status === 503) return { kind: 'NOT_READY', errors };
  const bytes = new TextEncoder().encode(text).length;
  return { kind: 'ANSWERED', data: 'data' in body ? body.data : undefined, errors, milliseconds, bytes };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
