import { isRefOf } from '../../model/ref.ts';
import type { UnknownEndResolvers } from '../generated/types.ts';
import { findEvidence } from '../trace/findEvidence.ts';

/** 不明な先. */
export const UnknownEnd: UnknownEndResolvers = {
  at: ({ at }, _args, { loaders }) => loaders.getOptional(at),
  flows: ({ flows }, _args, { loaders }) => loaders.getMany(flows.filter((ref) => isRefOf('FLOW', ref))),
  holdings: ({ flows }, _args, { loaders }) => loaders.getMany(flows.filter((ref) => isRefOf('HOLDING', ref))),
  searched: ({ searched }, _args, { loaders }) => loaders.getMany(searched),
  evidence: (end, _args, { loaders }) => findEvidence(end, loaders),
};
