import { html, type TemplateResult } from 'lit';
import type { Carriage, ItemAnswer } from '../api/generated/enums.ts';
import type { Texts } from '../text/Texts.ts';
import { icon, type IconName } from './icon.ts';

/** A state as icon and word; an unknown one in its own colour. */
export function statusMark(name: IconName, words: string, isUnknown = false): TemplateResult {
  return html`<span class="status ${isUnknown ? 'is-unknown' : ''}">${icon(name)}<span>${words}</span></span>`;
}

/** The icon of each carriage. */
export const CARRIAGE_ICONS: Readonly<Record<Carriage, IconName>> = {
  CARRIED: 'carried',
  UNKNOWN: 'unknown',
  EXCLUDED: 'excluded',
};

/** Whether something is sent; `partial`: this holds for a part of the items only. */
export function carriageMark(carriage: Carriage, { words }: Texts, partial = false): TemplateResult {
  const name = partial && carriage === 'CARRIED' ? 'partial' : CARRIAGE_ICONS[carriage];
  return statusMark(name, words.carriage[carriage], carriage === 'UNKNOWN');
}

const ANSWER_ICONS: Readonly<Record<ItemAnswer, IconName>> = { ...CARRIAGE_ICONS, NOT_LISTED: 'notListed' };

/** Whether something is kept. */
export function itemAnswerMark(answer: ItemAnswer, { words }: Texts): TemplateResult {
  return statusMark(ANSWER_ICONS[answer], words.itemAnswer[answer], answer === 'UNKNOWN');
}
