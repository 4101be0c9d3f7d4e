import type { EndpointKind } from '../../../../server/model/flow.ts';
import type { Party } from '../../../../server/model/party.ts';
import type { Period } from '../../../../server/model/period.ts';
import type { AttachmentContent } from '../../../../server/model/sourceDocument.ts';

/** What is drawn at random. Numbers are picked modulo the list that they point into. */
export interface RecordChoices {
  readonly papers: readonly { readonly scope: number }[];
  readonly matters: readonly {
    readonly paper: number;
    readonly business: number;
    readonly subjects: readonly number[];
    readonly periods: readonly Period[];
  }[];
  readonly endpoints: readonly {
    readonly kind: EndpointKind;
    readonly party: Party;
    readonly scope: number;
    readonly operator: number | undefined;
    readonly passesOn: boolean;
    readonly stated: boolean;
  }[];
  readonly sets: readonly {
    readonly paper: number;
    readonly matters: readonly number[];
    readonly nodes: readonly {
      readonly parent: number;
      readonly open: boolean;
      readonly unresolved: boolean;
      readonly about: readonly number[];
      readonly concept: number | undefined;
    }[];
  }[];
  readonly contracts: readonly { readonly origin: 'LINKAGE' | 'ENTRUSTMENT'; readonly periods: readonly Period[] }[];
  readonly flows: readonly FlowChoices[];
  readonly holdings: readonly HoldingChoices[];
  readonly engagements: readonly {
    readonly organisation: number;
    readonly contract: number;
    readonly delegation: boolean;
  }[];
  readonly missing: readonly {
    readonly holds: readonly AttachmentContent[];
    readonly matters: readonly number[];
  }[];
}

export interface ListChoices {
  readonly matters: readonly number[];
  readonly carries: readonly { readonly node: number; readonly inferred: boolean }[];
  readonly excludes: readonly { readonly node: number; readonly inferred: boolean }[];
  readonly own: readonly Period[];
  readonly governedBy: readonly number[];
  readonly inferred: boolean;
  readonly stated: boolean;
}

export interface FlowChoices extends ListChoices {
  readonly from: number;
  /** How many endpoints further on it ends: mostly at the next, so that ways grow long. */
  readonly onward: number;
  /** Repeats the ends and lists of an earlier flow. */
  readonly copyOf: number | undefined;
  readonly correspondences: readonly { readonly from: number; readonly to: readonly number[] }[];
}

export interface HoldingChoices extends ListChoices {
  readonly holder: number;
}
