import { FINDING_ORDERS, FINDING_RULE_IDS, FINDING_SEVERITIES } from '../findingKinds.ts';
import type { FindingOrder, FindingRuleId, FindingSeverity } from '../../api/generated/enums.ts';
import type { RouteForm } from '../RouteForm.ts';

/** What the rules find, filtered; every filter that is undefined or empty filters nothing. */
export interface FindingsRoute {
  readonly view: 'findings';
  readonly severities: readonly FindingSeverity[];
  readonly rule: FindingRuleId | undefined;
  readonly document: string | undefined;
  /** About this node, or resting on it. */
  readonly subject: string | undefined;
  /** Also those that people have acknowledged. */
  readonly all: boolean;
  readonly order: FindingOrder | undefined;
  readonly asOf: string | undefined;
  /** From 1. */
  readonly page: number;
  /** The finding whose places are shown. */
  readonly sel: string | undefined;
}

export const findingsRoute: RouteForm<FindingsRoute> = {
  path: () => '/findings',
  read: (reader) => ({
    view: 'findings',
    severities: reader.manyOf('severity', FINDING_SEVERITIES),
    rule: reader.oneOf('rule', FINDING_RULE_IDS),
    document: reader.text('document'),
    subject: reader.text('subject'),
    all: reader.flag('all'),
    order: reader.oneOf('order', FINDING_ORDERS),
    asOf: reader.day('asOf'),
    page: reader.whole('page', { least: 1, most: 100_000 }) ?? 1,
    sel: reader.text('sel'),
  }),
  write: ({ severities, rule, document, subject, all, order, asOf, page, sel }) => ({
    severity: severities,
    rule,
    document,
    subject,
    all,
    order,
    asOf,
    page: page === 1 ? undefined : page,
    sel,
  }),
};

/** Everything that is found today and nobody has acknowledged; or what is found at one node. */
export function findingsOf(only: Partial<FindingsRoute> = {}): FindingsRoute {
  return {
    view: 'findings',
    severities: [],
    rule: undefined,
    document: undefined,
    subject: undefined,
    all: false,
    order: undefined,
    asOf: undefined,
    page: 1,
    sel: undefined,
    ...only,
  };
}
