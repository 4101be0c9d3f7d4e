import type { AnswerEndpoint } from './TraceAnswer.ts';
import type { BoxShape } from './ViewGraph.ts';

const SYSTEMS: Readonly<Record<string, BoxShape>> = {
  TERMINAL: 'TERMINAL',
  SERVER: 'SERVER',
  CLOUD: 'CLOUD',
};

/** The shape of an endpoint: what records nothing is a pass-through whatever its kind; platforms and services are drawn as systems. */
export function toShape(endpoint: AnswerEndpoint): BoxShape {
  if (endpoint.recordsNothing?.value === true) return 'PASS_THROUGH';
  if (endpoint.kind === 'DATA_SUBJECT') return 'SUBJECT';
  if (endpoint.kind === 'DEPARTMENT') return 'DEPARTMENT';
  if (endpoint.kind === 'SYSTEM') return SYSTEMS[endpoint.systemKind ?? ''] ?? 'SYSTEM';
  return 'ORGANISATION';
}
