import { z } from 'zod';
import {
  ACCESSES,
  ENTRUSTMENT_FORMS,
  MIGRATION_CORRESPONDENCES,
  PARTY_ROLES,
  STANDINGS,
  SYSTEM_RELATIONS,
  TASK_KINDS,
} from '../../model/contract.ts';
import { at, entryFields, itemReference, key, oneOrMore, reference, value } from './common.ts';
import { carried, edge } from './flows.ts';
import { periods } from './period.ts';

const task = z.strictObject({
  is: z.string().min(1).describe('仕事の内容（自分の言葉で）'),
  taskKind: z.enum(TASK_KINDS),
  printed: z.string().optional(),
  period: periods.optional(),
  at: at.optional(),
  inferred: z.string().optional(),
});

const party = z.strictObject({
  is: reference,
  partyRole: z.enum(PARTY_ROLES).optional(),
  standing: z.enum(STANDINGS),
  tasks: z.array(task).optional(),
  reason: value(z.string()).optional(),
  printed: z.string().optional(),
  at: at.optional(),
  inferred: z.string().optional(),
});

const sheets = oneOrMore(key).describe('この契約・結合が書かれている件名のキー');

export const entrustment = z.strictObject({
  ...entryFields,
  sheets,
  period: periods.optional(),
  form: value(z.enum(ENTRUSTMENT_FORMS)),
  parties: z.array(party).min(1),
  systems: z
    .array(
      z.strictObject({
        system: reference,
        relation: z.enum(SYSTEM_RELATIONS),
        at: at.optional(),
        inferred: z.string().optional(),
      }),
    )
    .optional(),
  departments: oneOrMore(reference).optional(),
  place: value(z.string()).optional(),
  items: carried,
  excludes: z.union([edge, z.array(edge).min(1)]).optional(),
  access: value(z.enum(ACCESSES)),
  computerised: value(z.boolean()).optional(),
  clauses: oneOrMore(value(reference)).optional(),
  reason: value(z.string()).optional(),
  content: value(z.string()).optional(),
});

export const linkage = z.strictObject({
  ...entryFields,
  sheets,
  partner: value(reference),
  over: oneOrMore(value(reference)).optional(),
  form: value(z.string()).optional(),
  items: carried,
  reason: value(z.string()).optional(),
  period: periods.optional(),
});

export const migration = z.strictObject({
  ...entryFields,
  sheets,
  from: value(reference),
  to: value(reference),
  phases: periods.optional(),
  correspondences: z
    .array(
      z.strictObject({
        correspondence: z.enum(MIGRATION_CORRESPONDENCES),
        from: oneOrMore(itemReference).optional(),
        to: oneOrMore(itemReference).optional(),
        at: at.optional(),
        inferred: z.string().optional(),
      }),
    )
    .optional(),
  flows: z
    .array(
      z.strictObject({
        old: reference,
        successor: reference.optional(),
        retired: z.boolean().optional(),
        at: at.optional(),
        inferred: z.string().optional(),
      }),
    )
    .optional(),
});
