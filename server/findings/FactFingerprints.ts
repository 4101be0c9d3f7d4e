import type { RecordNode } from '../model/node.ts';
import type { Ref } from '../model/ref.ts';
import { fingerprint } from '../shared/fingerprint.ts';

/**
 * Fingerprints of what findings say and rest on; one changes when these facts do. The text of a fact on which many findings rest, such as a
 * holder or a sheet, is written once.
 */
export class FactFingerprints {
  readonly #texts = new Map<Ref, string>();

  /** Of the words of a finding, undefined ones too, and the facts on its sides in their order. */
  of(words: readonly (string | undefined)[], sides: readonly RecordNode[]): string {
    const said = words.map((word) => JSON.stringify(word ?? null));
    const facts = sides.map((side) => this.#textOf(side));
    return fingerprint(`[${[...said, `[${facts.join(',')}]`].join(',')}]`);
  }

  #textOf(node: RecordNode): string {
    const known = this.#texts.get(node.id);
    if (known !== undefined) return known;
    const text = JSON.stringify(node, withoutPlaces);
    this.#texts.set(node.id, text);
    return text;
  }
}

/** A fact without where it stands: a line that moved changes no fact. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'evidence' || key === 'acknowledgements' ? undefined : value;
}
