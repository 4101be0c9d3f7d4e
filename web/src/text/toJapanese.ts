import { en } from './en/en.ts';
import { ja } from './ja/ja.ts';

let japanese: ReadonlyMap<string, string> | undefined;

/** The Japanese label that an English one stands for, so that a term is known by it; undefined for what is no label. */
export function toJapanese(label: string): string | undefined {
  japanese ??= new Map(pairUp(en, ja));
  return japanese.get(label);
}

function pairUp(english: unknown, japaneseOnes: unknown): readonly (readonly [string, string])[] {
  if (typeof english === 'string' && typeof japaneseOnes === 'string') return [[english, japaneseOnes]];
  if (!isRecord(english) || !isRecord(japaneseOnes)) return [];
  return Object.keys(english).flatMap((key) => pairUp(english[key], japaneseOnes[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
