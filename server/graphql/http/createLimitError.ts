import { GraphQLError, type ASTNode } from 'graphql';
import type { RequestLimits } from './limits.ts';

/** The limit that a request went over: goes in an error's extensions, where no rule of Apollo's writes over it. */
export type LimitName = Exclude<keyof RequestLimits, 'running'>;

interface LimitWords {
  readonly ja: string;
  readonly en: string;
  readonly unit: readonly [string, string];
  /** What to do, if it is not to ask for less. */
  readonly toDo?: readonly [string, string];
}

const WORDS: Readonly<Record<LimitName, LimitWords>> = {
  tokens: { ja: '問い合わせの文が長すぎます', en: 'The query text is too long', unit: ['語', ' tokens'] },
  depth: { ja: '問い合わせの入れ子が深すぎます', en: 'The query is nested too deeply', unit: ['段', ' levels'] },
  aliases: { ja: '問い合わせの別名が多すぎます', en: 'The query has too many aliases', unit: ['個', ''] },
  rootFields: {
    ja: '一度に問い合わせるものが多すぎます',
    en: 'The query asks for too much at once',
    unit: ['個', ' root fields'],
  },
  selections: { ja: '問い合わせのフィールドが多すぎます', en: 'The query selects too many fields', unit: ['個', ''] },
  resolverCalls: {
    ja: '答えが大きすぎるため、打ち切りました',
    en: 'The answer became too large and was stopped',
    unit: ['個', ' parts'],
  },
  waiting: {
    ja: '問い合わせが混み合っていて、順番を待てません',
    en: 'Too many questions are waiting for their turn',
    unit: ['件', ''],
    toDo: ['少し待って、もう一度送ってください。', 'Wait a little and send it again.'],
  },
  milliseconds: {
    ja: '時間内に答えられないため、打ち切りました',
    en: 'The answer took too long and was stopped',
    unit: ['ミリ秒', ' ms'],
  },
  bodyBytes: { ja: '送られた内容が大きすぎます', en: 'The request body is too large', unit: ['バイト', ' bytes'] },
  importBodyBytes: {
    ja: '送られた原稿が大きすぎます',
    en: 'The manifests sent are too large',
    unit: ['バイト', ' bytes'],
  },
};

/** Whether a text names one of the limits. */
export function isLimitName(text: unknown): text is LimitName {
  return typeof text === 'string' && Object.hasOwn(WORDS, text);
}

/** The sentences for a limit that was met: which, how much is allowed, and what to do. */
export function describeLimit(limit: LimitName, limits: RequestLimits): { readonly ja: string; readonly en: string } {
  const { ja, en, unit, toDo = NARROW } = WORDS[limit];
  const most = limits[limit].toLocaleString('en-GB');
  return {
    ja: `${ja}(上限 ${most}${unit[0]})。${toDo[0]}`,
    en: `${en} (limit ${most}${unit[1]}). ${toDo[1]}`,
  };
}

const NARROW = ['分けて送るか、範囲を絞ってください。', 'Split it or narrow it.'] as const;

/** The error of a request that asks for more than is allowed. */
export function createLimitError(
  limit: LimitName,
  limits: RequestLimits,
  nodes: readonly ASTNode[] = [],
): GraphQLError {
  const { ja, en } = describeLimit(limit, limits);
  return new GraphQLError(ja, { nodes, extensions: { limit, en } });
}
