import { html, type TemplateResult } from 'lit';
import type { Basis } from '../api/generated/enums.ts';
import type { Texts } from '../text/Texts.ts';
import { inferredTag } from './inferredTag.ts';

/** Another printed form, with what shows that it means this thing. */
export interface OtherName {
  readonly name: string;
  readonly evidence: readonly { readonly basis: Basis; readonly why: string | null }[];
}

/** The other printed forms of a name; one that only a reader took for the same thing is marked, with the ground. */
export function otherNames(forms: readonly OtherName[], texts: Texts): TemplateResult {
  return html`<span lang="ja"
    >${forms.map(({ name, evidence }, at) => {
      const isRead = evidence.length > 0 && evidence.every(({ basis }) => basis === 'INFERRED');
      return html`${at === 0 ? '' : '、'}${name}${isRead ? inferredTag(texts, evidence[0]?.why) : ''}`;
    })}</span
  >`;
}
