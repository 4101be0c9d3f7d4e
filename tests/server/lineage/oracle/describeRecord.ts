import type { AuthorityFact, CarriageEdge, FlowHop, HoldingHop } from '../../../../server/graph/hops.ts';
import type { TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import type { Period } from '../../../../server/model/period.ts';
import { parseRef, type Ref } from '../../../../server/model/ref.ts';

/** A record, and the question put to it, in a few lines that a person can draw from; for messages of failing tests. */
export function describeRecord(record: TraceRecord, question?: TraceQuestion): string {
  return [
    ...(question === undefined ? [] : [`question  ${describeQuestion(question)}`]),
    ...record.papers.map((paper) => `paper     ${name(paper.id)} of ${paper.scope}`),
    ...record.endpoints.map((endpoint) =>
      words(
        `endpoint  ${name(endpoint.id)} ${endpoint.kind}`,
        endpoint.party === 'NAMED' ? '' : endpoint.party,
        endpoint.operator === undefined ? '' : `by ${name(endpoint.operator)}`,
        endpoint.passesOnUnstated ? 'passes on' : '',
      ),
    ),
    ...record.items.map((item) =>
      words(
        `item      ${name(item.id)}`,
        item.open ? '等' : '',
        item.resolved ? '' : '別紙',
        item.concept === undefined ? '' : `= ${name(item.concept)}`,
        item.about.length > 0 ? `about ${names(item.about)}` : '',
        `concerns ${names(item.concerns)}`,
      ),
    ),
    ...record.flows.map(({ hop, carriage }) =>
      words(`flow      ${name(hop.id)} ${name(hop.from)} → ${name(hop.to)}`, becomes(hop), describeList(hop, carriage)),
    ),
    ...record.holdings.map(({ hop, carriage }) =>
      words(`holding   ${name(hop.id)} at ${name(hop.holder)}`, describeList(hop, carriage)),
    ),
    ...record.engagements.map((one) =>
      words(
        `engaged   ${name(one.organisation)} ${one.role}`,
        one.delegation ? 'DELEGATION' : '',
        describeAuthority(one.authority),
      ),
    ),
    ...record.missing.map(
      (one) => `missing   ${name(one.attachment)} (${one.holds.join(' ')}) of ${names(one.matters)}`,
    ),
  ].join('\n');
}

function describeQuestion(question: TraceQuestion): string {
  return words(
    `${question.subject} ${question.direction}`,
    question.from === undefined ? '' : `from ${name(question.from)}`,
    question.when === 'ALL_TIMES' ? 'ALL_TIMES' : question.when.asOf,
    question.within === undefined ? '' : `within ${question.within}`,
    question.across === 'CONCEPT' ? 'across CONCEPT' : '',
    `${question.maxHops} hops`,
    `${question.maxSteps} steps`,
  );
}

function describeList(hop: FlowHop | HoldingHop, carriage: readonly CarriageEdge[]): string {
  const nodes = (how: CarriageEdge['how']): string =>
    carriage
      .filter((edge) => edge.how === how)
      .map((edge) => `${name(edge.node)}${edge.inferred ? '?' : ''}`)
      .join(' ');
  const excluded = nodes('EXCLUDES');
  return words(
    `{${nodes('CARRIES')}}`,
    excluded === '' ? '' : `not {${excluded}}`,
    hop.inferred ? 'INFERRED' : '',
    hop.authorities.map(describeAuthority).join(' '),
    `concerns ${names(hop.concerns)} of ${name(hop.document)}`,
  );
}

function becomes(flow: FlowHop): string {
  return flow.correspondences.map(({ from, to }) => `(${name(from)} becomes ${names(to)})`).join(' ');
}

function describeAuthority({ origin, by, periods }: AuthorityFact): string {
  const by_ = origin === 'OWN' ? '' : ` ${name(by)}`;
  return `[${origin}${by_}: ${periods.map(describePeriod).join(', ') || 'no period'}]`;
}

function describePeriod({ from, to, renews, phase, planned }: Period): string {
  return words(
    `${from?.first ?? ''}..${to?.last ?? ''}`,
    renews ? 'renews' : '',
    phase ?? '',
    planned ? 'planned' : '',
  );
}

function names(refs: readonly Ref[]): string {
  return refs.map(name).join(' ');
}

function name(ref: Ref): string {
  return parseRef(ref)?.slug ?? ref;
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
