import type { CertificateResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';

/** 認証. */
export const Certificate: CertificateResolvers = {
  ...recordNode,
  organisation: ({ organisation }, _args, { loaders }) => loaders.get(organisation),
};
