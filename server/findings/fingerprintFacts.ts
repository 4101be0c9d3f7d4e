import type { RecordNode } from '../model/node.ts';
import { fingerprint } from '../shared/fingerprint.ts';

/** The fingerprint of a finding: it changes with the words of it, undefined ones too, and with the facts on its sides, not with where these stand. */
export function fingerprintFacts(words: readonly (string | undefined)[], sides: readonly RecordNode[]): string {
  return fingerprint(JSON.stringify([...words, sides], withoutPlaces));
}

/** A line that moved changes no fact, nor does what people said of it. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'evidence' || key === 'acknowledgements' ? undefined : value;
}
