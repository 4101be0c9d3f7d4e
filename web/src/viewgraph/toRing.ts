import type { Ring } from './ViewGraph.ts';

const RINGS: Readonly<Record<string, Ring>> = {
  INTERNET: 'INTERNET',
  LGWAN: 'LGWAN',
  LEASED_LINE: 'LEASED',
  ISDN: 'ISDN',
  MUNICIPAL_LAN: 'LAN',
  GOVERNMENT_CLOUD_CONNECTION: 'GOVERNMENT_CLOUD',
  MEDIUM: 'HAND',
  PAPER: 'HAND',
  POST: 'HAND',
  TELEPHONE: 'PERSON',
  IN_PERSON: 'PERSON',
  UNSTATED: 'UNSTATED',
};

/** The ring of a kind of network (ui.md §5); every other kind, Wi-Fi and multi-payment among them, is その他の網. */
export function toRing(networkKind: string): Ring {
  return RINGS[networkKind] ?? 'OTHER';
}
