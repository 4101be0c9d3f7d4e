/** What the view graph reads of an answer: the generated type of the trace's document fits into it, and so does a drawn answer of a test. */
export interface TraceAnswer {
  readonly subject: AnswerNode;
  readonly direction: 'DOWNSTREAM' | 'UPSTREAM' | 'BOTH';
  readonly asOf?: string | null | undefined;
  readonly stops: readonly AnswerStop[];
  readonly steps: readonly AnswerStep[];
  readonly completeness: {
    readonly state: 'COMPLETE' | 'OPEN' | 'TRUNCATED';
    readonly unknowns: readonly AnswerUnknown[];
  };
}

export interface AnswerNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
}

export type Carriage = 'CARRIED' | 'UNKNOWN' | 'EXCLUDED';
export type Custody = 'MUNICIPALITY' | 'CONTRACTOR' | 'LINKAGE_PARTNER' | 'OUTSIDE' | 'UNDECIDED';
export type Party = 'NAMED' | 'UNDECIDED' | 'CATEGORY' | 'UNNAMED';

export interface AnswerEndpoint extends AnswerNode {
  readonly systemKind?: string | undefined;
  readonly party?: Party | undefined;
  readonly role?: string | null | undefined;
  readonly places?: readonly { readonly value: string }[] | undefined;
  readonly recordsNothing?: { readonly value: boolean } | null | undefined;
  readonly counts?: readonly { readonly count: { readonly printed: string } }[] | undefined;
}

export interface AnswerItem {
  readonly item: AnswerNode & { readonly open?: boolean | undefined; readonly resolved?: boolean | undefined };
  readonly carriage: Carriage;
  readonly inferred: boolean;
  readonly reasons: readonly string[];
}

export interface AnswerCounts {
  readonly carried: number;
  readonly unknown: number;
  readonly excluded: number;
}

export interface AnswerRetention {
  readonly action: 'ERASE' | 'RETURN' | 'NOTHING_KEPT';
  readonly trigger?: string | null | undefined;
  readonly delay?: string | null | undefined;
  readonly automatic?: boolean | null | undefined;
}

export interface AnswerStop {
  readonly endpoint: AnswerEndpoint;
  readonly hop: number;
  readonly carriage: Carriage;
  readonly unknownSteps: number;
  readonly inferred: boolean;
  readonly partial: boolean;
  readonly held: 'CARRIED' | 'UNKNOWN' | 'EXCLUDED' | 'NOT_LISTED';
  readonly itemCounts: AnswerCounts;
  readonly items: { readonly nodes: readonly AnswerItem[] };
  readonly operator?: AnswerNode | null | undefined;
  readonly custody: readonly Custody[];
  readonly holdings: readonly { readonly id: string; readonly retention: readonly AnswerRetention[] }[];
  readonly truncated: boolean;
}

export interface AnswerNamedItems {
  readonly node: AnswerNode & {
    readonly openMark?: string | null | undefined;
    readonly children?: { readonly nodes: readonly { readonly name: string }[] } | undefined;
  };
}

export interface AnswerStep {
  readonly from: AnswerEndpoint;
  readonly to: AnswerEndpoint;
  readonly hop?: number | null | undefined;
  readonly carriage: Carriage;
  readonly inferred: boolean;
  readonly partial: boolean;
  readonly reasons: readonly string[];
  readonly itemCounts: AnswerCounts;
  readonly items: { readonly nodes: readonly AnswerItem[] };
  readonly flow: {
    readonly id: string;
    readonly name: string;
    readonly networks: readonly {
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly nameEn?: string | null | undefined;
        readonly networkKind: string;
        readonly protocol?: string | null | undefined;
      };
    }[];
    readonly excludes: readonly AnswerNamedItems[];
  };
}

export interface AnswerUnknown {
  readonly reason: string;
  readonly at?: AnswerNode | null | undefined;
  readonly flows: readonly { readonly id: string }[];
  readonly holdings: readonly { readonly id: string }[];
}
