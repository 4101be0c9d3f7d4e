import type { PaperPageQuery } from '../../api/generated/graphql.ts';

type Node = NonNullable<PaperPageQuery['node']>;
export type PaperNode = Extract<Node, { readonly documentKind: unknown }>;
export type PaperAttachment = PaperNode['attachments']['nodes'][number];

/** A paper as its page shows it. */
export interface Paper {
  readonly node: PaperNode;
  /** How many findings stand in it. */
  readonly findings: number;
}

/** The paper of an answer; undefined if the node is none. */
export function buildPaper({ node, findings }: PaperPageQuery): Paper | undefined {
  return node !== null && 'documentKind' in node ? { node, findings: findings.totalCount } : undefined;
}
