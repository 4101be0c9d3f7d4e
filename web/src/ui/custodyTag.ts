import { html, type TemplateResult } from 'lit';
import type { Custody } from '../api/generated/enums.ts';
import type { Texts } from '../text/Texts.ts';
import { unknownTag } from './unknownTag.ts';

/** In whose hands something is, light inside the municipality, dark outside it, hatched where nobody is chosen yet. */
export function custodyTag(custody: Custody, { words }: Texts): TemplateResult {
  if (custody === 'UNDECIDED') return unknownTag(words.custody[custody]);
  return html`<span class="custody-tag ${isOutside(custody) ? 'is-outside' : ''}">${words.custody[custody]}</span>`;
}

/** Whether it is outside the municipality. */
function isOutside(custody: Custody): boolean {
  return custody !== 'MUNICIPALITY' && custody !== 'UNDECIDED';
}

const ORDER: readonly Custody[] = ['CONTRACTOR', 'LINKAGE_PARTNER', 'OUTSIDE', 'MUNICIPALITY', 'UNDECIDED'];

/** Several roles in the order in which they are said: the contractor first. */
export function orderCustody(custody: readonly Custody[]): readonly Custody[] {
  return ORDER.filter((each) => custody.includes(each));
}
