import type { Ref } from '../model/ref.ts';
import type { DatedFact } from './RecordChange.ts';

/** The kinds of node that can be asked for what of theirs is in force on a day. */
export const STATE_KINDS = ['MATTER', 'SOURCE_DOCUMENT', 'ORGANISATION', 'SYSTEM', 'DEPARTMENT'] as const;
export type StateSubject = Ref<(typeof STATE_KINDS)[number]>;

/** The facts of a sheet or paper (those it states, itself included), or those that an organisation, system or department has to do with. */
export function factsAround(subject: StateSubject, facts: readonly DatedFact[]): readonly DatedFact[] {
  return facts.filter((fact) => isAround(subject, fact));
}

function isAround(subject: StateSubject, { node, holders, documents }: DatedFact): boolean {
  return (
    node.id === subject ||
    holders.includes(subject) ||
    documents.some((document) => document === subject) ||
    ('matters' in node && node.matters.some((matter) => matter === subject))
  );
}
