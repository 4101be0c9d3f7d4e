import type { FindingAcknowledgementResolvers } from '../generated/types.ts';

/** 点検結果の了承. */
export const FindingAcknowledgement: FindingAcknowledgementResolvers = {
  by: ({ acknowledgement }) => acknowledgement.by,
  on: ({ acknowledgement }) => acknowledgement.on,
  reason: ({ acknowledgement }) => acknowledgement.reason,
};
