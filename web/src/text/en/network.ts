import type { Texts } from '../Texts.ts';

/** The words of a network's page in English. */
export const network: Texts['network'] = {
  about: 'About this network',
  kind: 'Kind',
  protocol: 'Protocol',
  protocolNotStated: 'Protocol: not stated',
  flows: 'Flows over it',
  flowsAbout: 'from where, to where, until when',
  noFlowHint: 'It does not say that nothing goes over it either.',
  linkages: 'Linkages over it',
  noLinkage: 'The record has no linkage over it.',
};
