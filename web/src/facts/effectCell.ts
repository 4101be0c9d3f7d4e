import { html, type TemplateResult } from 'lit';
import type { EffectPartsFragment } from '../api/generated/graphql.ts';
import type { InForce } from '../api/generated/enums.ts';
import { formatPeriod } from '../text/formatPeriod.ts';
import type { Column } from '../table/Column.ts';
import type { Texts } from '../text/Texts.ts';
import type { IconName } from '../ui/icon.ts';
import { unbroken } from '../ui/unbroken.ts';
import { withReasons } from './withReasons.ts';
import { statusMark } from '../ui/statusMark.ts';

const ICONS: Readonly<Record<InForce, IconName>> = {
  YES: 'carried',
  BY_RENEWAL: 'carried',
  UNKNOWN: 'unknown',
  NO: 'notListed',
};

/** The state of something on a day, with what puts it in force where that was asked for. */
type StateOnDay = Pick<EffectPartsFragment, 'inForce' | 'reasons'> & Partial<Pick<EffectPartsFragment, 'authorities'>>;

/** Whether something is in force on the day, with every reason of an unknown; a period of development or test puts nothing in force, and says so. */
function effectText({ inForce, reasons, authorities = [] }: StateOnDay, texts: Texts): string {
  if (inForce === 'NO' && authorities.some(({ period }) => period?.phase === 'DEVELOPMENT' || period?.phase === 'TEST'))
    return texts.facts.onlyDevelopment;
  return withReasons(texts.words.inForce[inForce], reasons, texts);
}

/** The same as a mark. */
export function effectCell(effect: StateOnDay, texts: Texts): TemplateResult {
  return statusMark(ICONS[effect.inForce], effectText(effect, texts), effect.inForce === 'UNKNOWN');
}

/** What puts something in force, each with its period: 業務委託 2020年4月1日〜2021年3月31日. */
export function periodLines({ authorities }: EffectPartsFragment, texts: Texts): readonly string[] {
  if (authorities.length === 0) return [texts.parts.periodNotStated];
  const lines = authorities.map(({ period, origin }) => {
    const words = period === null ? texts.parts.periodNotStated : formatPeriod(period, texts);
    return origin === 'OWN' ? words : `${texts.words.periodOrigin[origin]} ${words}`;
  });
  return [...new Set(lines)];
}

/** The same, a line for each. */
export function periodsCell(effect: EffectPartsFragment, texts: Texts): TemplateResult {
  return html`<ul class="cell-list">
    ${periodLines(effect, texts).map((line) => html`<li>${unbroken(line)}</li>`)}
  </ul>`;
}

/** The state of each row on the day as a column. */
export function effectColumn<Row>(toEffect: (row: Row) => StateOnDay, texts: Texts): Column<Row> {
  return {
    key: 'effect',
    head: texts.facts.onTheDay,
    text: (row) => effectText(toEffect(row), texts),
    cell: (row) => effectCell(toEffect(row), texts),
  };
}

/** What puts each row in force, with its periods, as a column. */
export function periodColumn<Row>(toEffect: (row: Row) => EffectPartsFragment, texts: Texts): Column<Row> {
  return {
    key: 'period',
    head: texts.facts.period,
    isWide: true,
    text: (row) => periodLines(toEffect(row), texts).join('／'),
    cell: (row) => periodsCell(toEffect(row), texts),
  };
}
