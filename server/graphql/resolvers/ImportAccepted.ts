import type { ImportAcceptedResolvers } from '../generated/types.ts';

/** 取込みの受理. */
export const ImportAccepted: ImportAcceptedResolvers = { changes: (accepted) => accepted };
