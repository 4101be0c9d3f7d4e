import type { EndpointKind } from '../../model/flow.ts';

/** The kinds that a flow may begin or end at, in record order. */
export const ENDPOINT_KINDS = [
  'DATA_SUBJECT',
  'SYSTEM',
  'ORGANISATION',
  'DEPARTMENT',
] as const satisfies readonly EndpointKind[];
