import { z } from 'zod';
import { PARTIES } from '../../model/party.ts';
import { CERTIFICATE_SCHEMES, CERTIFICATE_STATES, NETWORK_KINDS, SYSTEM_KINDS } from '../../model/system.ts';
import { at, day, entryFields, oneOrMore, reference, value } from './common.ts';
import { periods } from './period.ts';

const party = z.enum(PARTIES).optional().describe('省くと NAMED');

export const department = z.strictObject({
  ...entryFields,
  party,
  division: z.string().optional().describe('部の名前'),
  period: periods.optional(),
  succeeds: oneOrMore(value(reference)).optional().describe('仕事を引き継いだ前の課'),
});

const certificate = z.strictObject({
  scheme: z.enum(CERTIFICATE_SCHEMES),
  state: z.enum(CERTIFICATE_STATES),
  name: z.string().optional().describe('印刷された名前（OTHER のときは必ず）'),
  printed: z.string().optional(),
  day: day.optional(),
  at: at.optional(),
  inferred: z.string().optional(),
});

export const organisation = z.strictObject({
  ...entryFields,
  party,
  role: z.string().optional().describe('この文書での役割（印刷のとおり）'),
  certificates: z.array(certificate).optional(),
});

export const system = z.strictObject({
  ...entryFields,
  systemKind: z.enum(SYSTEM_KINDS),
  party,
  operator: value(reference).optional(),
  housedOn: value(reference).optional(),
  housedBy: value(reference).optional(),
  places: oneOrMore(value(z.string())).optional(),
  partOf: value(reference).optional(),
  recordsNothing: value(z.boolean()).optional(),
  passesOn: value(z.literal('UNSTATED')).optional().describe('先へ渡すとあるが、渡し先の記載がない'),
  phase: periods.optional(),
});

export const network = z.strictObject({
  ...entryFields,
  networkKind: z.enum(NETWORK_KINDS),
  protocol: z.string().optional(),
});

/** Certificates that this paper states of an organisation that another file names. */
export const certificateEntry = z.strictObject({ ...certificate.shape, organisation: reference });
