import type { CarriageEdge, FlowHop, HoldingHop, ContractHop, ItemHop } from '../../../../server/graph/hops.ts';
import type { ConceptQuestion } from '../../../../server/lineage/concept/ConceptAnswer.ts';
import type { Sheet } from '../../../../server/lineage/sources/HopSource.ts';
import type { ItemAnswer, UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import { parseRef } from '../../../../server/model/ref.ts';
import { forceOf } from '../oracle/inForce.ts';
import { isNamed, listAnswer } from '../oracle/listAnswer.ts';
import { inReasonOrder } from '../oracle/order.ts';

/** What a report must say of one sheet. */
export interface NaiveMatter {
  readonly matter: string;
  readonly answer: ItemAnswer | undefined;
  readonly reasons: readonly UnknownReason[];
  readonly inferred: boolean;
}

interface Fact {
  readonly hop: FlowHop | HoldingHop | ContractHop;
  readonly carriage: readonly CarriageEdge[];
}

interface Said {
  readonly answer: ItemAnswer;
  readonly reasons: readonly UnknownReason[];
  readonly inferred: boolean;
}

/** trace-semantics.md §7, Concept report, word by word: every sheet, every fact on it, every item of the concept. */
export function reportNaively(record: TraceRecord, question: ConceptQuestion): readonly NaiveMatter[] {
  const items = record.items.filter(({ concept }) => concept === question.concept);
  const facts: readonly Fact[] = [...record.flows, ...record.holdings, ...(record.contracts ?? []).map(asSaid)];
  return (record.sheets ?? [])
    .filter((sheet) => isWithin(sheet, question.within))
    .flatMap((sheet) => {
      const stated = facts.filter(({ hop }) => hop.matters.includes(sheet.id));
      if (stated.length === 0 && sheet.matterKind === 'OVERVIEW') return [];
      if (stated.length === 0)
        return [{ matter: sheet.id, answer: 'UNKNOWN', reasons: ['NOT_RECORDED'], inferred: false } as const];
      return [{ matter: sheet.id, ...bestOf(stated.flatMap((fact) => factOnTheDay(fact, items, question.when))) }];
    });
}

function asSaid({ hop, carriage }: { readonly hop: ContractHop; readonly carriage: readonly CarriageEdge[] }): Fact {
  return { hop, carriage: hop.denied ? carriage.map((edge) => ({ ...edge, how: 'EXCLUDES' as const })) : carriage };
}

function factOnTheDay(
  { hop, carriage }: Fact,
  items: readonly ItemHop[],
  when: ConceptQuestion['when'],
): readonly Said[] {
  const force = forceOf(hop.authorities, when);
  if (force.inForce === 'NO') return [];
  const answers = items.map((item) => ({ item, said: listAnswer(item.up, carriage, hop) }));
  // A list that leaves something open is asked about what it names and what it concerns; about the concept if that is nothing.
  const asked = answers.filter(
    ({ item, said }) => isNamed(said) || item.concerns.some((concern) => hop.concerns.includes(concern)),
  );
  const said = asked.length > 0 ? asked.map((one) => one.said) : [listAnswer([], carriage, hop)];
  return [
    bestOf(
      said.map(({ answer, reason, inferred }): Said => {
        const isUnknown = answer === 'UNKNOWN' || (answer === 'CARRIED' && force.inForce === 'UNKNOWN');
        const reasons = [...(reason === undefined ? [] : [reason]), ...force.reasons];
        return {
          answer: isUnknown ? 'UNKNOWN' : answer,
          reasons: isUnknown || answer === 'EXCLUDED' ? reasons : [],
          inferred: inferred || hop.inferred,
        };
      }),
    ) as Said,
  ];
}

function bestOf(said: readonly Said[]): { readonly answer: ItemAnswer | undefined } & Omit<Said, 'answer'> {
  for (const answer of ['CARRIED', 'UNKNOWN', 'EXCLUDED', 'NOT_LISTED'] as const) {
    const deciding = said.filter((one) => one.answer === answer);
    if (deciding.length === 0) continue;
    const inferred = deciding.every((one) => one.inferred);
    return { answer, reasons: inReasonOrder(deciding.flatMap(({ reasons }) => reasons)), inferred };
  }
  return { answer: undefined, reasons: [], inferred: false };
}

function isWithin(sheet: Sheet, within: ConceptQuestion['within']): boolean {
  const { kind, slug } = within === undefined ? {} : (parseRef(within) ?? {});
  if (kind === 'MUNICIPALITY') return sheet.scope === slug;
  return within === undefined || sheet.document === within || sheet.id === within;
}
