import { describe, expect, it } from 'vitest';
import { fingerprintFacts } from '../../../server/findings/fingerprintFacts.ts';
import type { Evidence } from '../../../server/model/evidence.ts';
import { formatRef } from '../../../server/model/ref.ts';
import type { Business, SourceDocument } from '../../../server/model/sourceDocument.ts';

const OWNER = formatRef('SOURCE_DOCUMENT', 'mihon', 'tiny');
const PLACE: Evidence = { document: OWNER, place: '件名1', basis: 'STATED' };
const BUSINESS: Business = {
  id: formatRef('BUSINESS', 'mihon', 'tiny/a'),
  kind: 'BUSINESS',
  name: '業務',
  aka: [],
  basis: 'STATED',
  evidence: [PLACE],
  scope: 'mihon',
  owner: OWNER,
  resolved: true,
};
const PAPER: SourceDocument = {
  ...BUSINESS,
  id: OWNER,
  kind: 'SOURCE_DOCUMENT',
  documentKind: 'PAPER',
};
const WORDS = ['PERIOD_IS_STATED', undefined, '印刷'] as const;

const of = (words: readonly (string | undefined)[], ...sides: readonly (Business | SourceDocument)[]): string =>
  fingerprintFacts(words, sides);

describe('the fingerprint of a finding', () => {
  it('is the one that manifests name: what people acknowledged stays acknowledged', () => {
    expect(of(WORDS, BUSINESS, PAPER)).toBe('d5d4d5e2f4f24771');
  });

  it('changes with a word, a fact and the order of the facts, and not with the place of a fact', () => {
    const moved = { ...BUSINESS, evidence: [{ ...PLACE, place: '件名2' }] };
    expect(of(WORDS, moved, PAPER)).toBe(of(WORDS, BUSINESS, PAPER));
    const others = [
      of(['PERIOD_IS_STATED', '', '印刷'], BUSINESS, PAPER),
      of(WORDS, { ...BUSINESS, resolved: false }, PAPER),
      of(WORDS, PAPER, BUSINESS),
      of(WORDS, BUSINESS),
    ];
    expect(new Set([of(WORDS, BUSINESS, PAPER), ...others]).size).toBe(5);
  });
});
