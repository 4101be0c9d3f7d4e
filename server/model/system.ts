import type { Evidence, Stated } from './evidence.ts';
import type { NodeBase } from './nodeBase.ts';
import type { Party } from './party.ts';
import type { Period } from './period.ts';
import type { Ref } from './ref.ts';

export const SYSTEM_KINDS = ['TERMINAL', 'SERVER', 'SYSTEM', 'CLOUD', 'PLATFORM', 'SERVICE'] as const;
export type SystemKind = (typeof SYSTEM_KINDS)[number];

/** コンピュータ, 端末, サーバ, 基盤, サービス. */
export interface System extends NodeBase<'SYSTEM'> {
  readonly systemKind: SystemKind;
  readonly party: Party;
  readonly operator?: Stated<Ref<'ORGANISATION' | 'DEPARTMENT'>> | undefined;
  readonly housedOn?: Stated<Ref<'SYSTEM'>> | undefined;
  readonly housedBy?: Stated<Ref<'ORGANISATION' | 'DEPARTMENT'>> | undefined;
  readonly places: readonly Stated<string>[];
  readonly partOf?: Stated<Ref<'SYSTEM'>> | undefined;
  /** A converter or relay that keeps nothing. */
  readonly recordsNothing?: Stated<boolean> | undefined;
  /** Present: the paper says that it passes things on and not to whom. */
  readonly passesOn?: Stated<'UNSTATED'> | undefined;
  readonly phases: readonly Stated<Period>[];
}

/** A legal person or a role; roles follow from its contracts and linkages. */
export interface Organisation extends NodeBase<'ORGANISATION'> {
  readonly party: Party;
  /** The role in the paper, as printed: 運営委託事業者. */
  readonly role?: string | undefined;
}

export const NETWORK_KINDS = [
  'INTERNET',
  'LGWAN',
  'LEASED_LINE',
  'ISDN',
  'MUNICIPAL_LAN',
  'WIFI',
  'GOVERNMENT_CLOUD_CONNECTION',
  'MULTI_PAYMENT',
  'MEDIUM',
  'PAPER',
  'POST',
  'TELEPHONE',
  'IN_PERSON',
  'UNSTATED',
  'OTHER',
] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** A line, or a way without one. OTHER always has the printed word. */
export interface Network extends NodeBase<'NETWORK'> {
  readonly networkKind: NetworkKind;
  /** TLS1.2 and the like, as printed. */
  readonly protocol?: string | undefined;
}

export const CERTIFICATE_STATES = ['HELD', 'PLANNED', 'REQUIRED', 'UNREADABLE'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];
export const CERTIFICATE_SCHEMES = ['PRIVACY_MARK', 'ISMS', 'OTHER'] as const;
export type CertificateScheme = (typeof CERTIFICATE_SCHEMES)[number];

/** Pマーク or ISMS of an organisation, as a paper says on its day; two papers may differ. */
export interface Certificate extends NodeBase<'CERTIFICATE'> {
  readonly organisation: Ref<'ORGANISATION'>;
  readonly scheme: CertificateScheme;
  readonly state: CertificateState;
  readonly day?: string | undefined;
  readonly evidence: readonly Evidence[];
}
