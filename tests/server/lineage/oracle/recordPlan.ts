import type { MissingAttachment, PeriodOrigin } from '../../../../server/graph/hops.ts';
import type { EndpointKind } from '../../../../server/model/flow.ts';
import type { Party } from '../../../../server/model/party.ts';
import type { Day, Period } from '../../../../server/model/period.ts';

/*
 * A record as a person draws it, in names; buildRecord.ts derives the rest (references, `up`, list states, concerns) as the page
 * defines it, so that no plan can be inconsistent. Item nodes are named by their path: "P", "P/氏名", "P/group/氏名".
 */

export interface RecordPlan {
  readonly papers: readonly PaperPlan[];
  readonly matters: readonly MatterPlan[];
  readonly endpoints: readonly EndpointPlan[];
  readonly sets: readonly SetPlan[];
  readonly flows: readonly FlowPlan[];
  readonly holdings: readonly HoldingPlan[];
  readonly engagements: readonly EngagementPlan[];
  readonly missing: readonly MissingPlan[];
}

export interface PaperPlan {
  readonly name: string;
  readonly scope: string;
}

export interface MatterPlan {
  readonly name: string;
  readonly paper: string;
  readonly business: readonly string[];
  /** Names of data subjects. */
  readonly subjects: readonly string[];
}

export interface EndpointPlan {
  readonly name: string;
  readonly kind: EndpointKind;
  readonly scope: string;
  readonly party: Party;
  readonly passesOn: boolean;
  readonly operator?: string | undefined;
  readonly peopleStated: boolean;
  readonly placeStated: boolean;
}

export interface NodePlan {
  readonly path: string;
  readonly open: boolean;
  readonly resolved: boolean;
  readonly about: readonly string[];
  readonly concept?: string | undefined;
}

export interface SetPlan {
  readonly paper: string;
  /** The matters that refer to it. */
  readonly matters: readonly string[];
  /** The set itself first, then every node after its parent. */
  readonly nodes: readonly NodePlan[];
}

export interface EdgePlan {
  readonly node: string;
  readonly inferred: boolean;
}

export interface AuthorityPlan {
  readonly origin: PeriodOrigin;
  /** The linkage, entrustment or matter; OWN is the flow or holding itself. */
  readonly by: string;
  readonly periods: readonly Period[];
}

export interface FlowPlan {
  readonly name: string;
  readonly matters: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly inferred: boolean;
  readonly carries: readonly EdgePlan[];
  readonly excludes: readonly EdgePlan[];
  readonly correspondences: readonly { readonly from: string; readonly to: readonly string[] }[];
  readonly authorities: readonly AuthorityPlan[];
  readonly networkStated: boolean;
}

export interface HoldingPlan {
  readonly name: string;
  readonly matters: readonly string[];
  readonly holder: string;
  readonly inferred: boolean;
  readonly carries: readonly EdgePlan[];
  readonly excludes: readonly EdgePlan[];
  readonly authorities: readonly AuthorityPlan[];
  readonly retentionStated: boolean;
  readonly erasureStated: boolean;
}

export interface EngagementPlan {
  readonly organisation: string;
  readonly role: 'CONTRACTOR' | 'LINKAGE_PARTNER';
  readonly delegation: boolean;
  readonly authority: AuthorityPlan;
}

export interface MissingPlan {
  readonly name: string;
  readonly holds: MissingAttachment['holds'];
  readonly matters: readonly string[];
}

/** A period from one day to another, both included; either may be absent. */
export function periodOf(from?: Day, to?: Day, more: Partial<Period> = {}): Period {
  return {
    ...(from === undefined ? {} : { from: { first: from, last: from, precision: 'DAY' } }),
    ...(to === undefined ? {} : { to: { first: to, last: to, precision: 'DAY' } }),
    renews: false,
    continues: false,
    planned: false,
    printed: `${from ?? ''}から${to ?? ''}まで`,
    ...more,
  };
}
