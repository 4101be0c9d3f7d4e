import type { TemplateResult } from 'lit';
import type { ConditionAnswer } from '../api/generated/enums.ts';
import type { Texts } from '../text/Texts.ts';
import type { IconName } from '../ui/icon.ts';
import { statusMark } from '../ui/statusMark.ts';

const ICONS: Readonly<Record<ConditionAnswer, IconName>> = { YES: 'carried', NO: 'notListed', UNKNOWN: 'unknown' };

/** Whether a condition of the law is met, by the record. */
export function conditionMark(answer: ConditionAnswer, { exposure }: Texts): TemplateResult {
  return statusMark(ICONS[answer], exposure.answers[answer], answer === 'UNKNOWN');
}
