import { html, type TemplateResult } from 'lit';
import type { HoldingFactFragment } from '../api/generated/graphql.ts';
import type { Texts } from '../text/Texts.ts';
import { unknownTag } from '../ui/unknownTag.ts';

type Ruled = Pick<HoldingFactFragment, 'retention'>;

/** What the record says on keeping and erasing in these holdings; that it says nothing where it does not. */
export function erasureText(holdings: readonly Ruled[], texts: Texts): string {
  return erasureLines(holdings, texts)?.join('／') ?? texts.words.unstated.ERASURE;
}

/** The same, a line for each rule. */
export function erasureCell(holdings: readonly Ruled[], texts: Texts): TemplateResult {
  const lines = erasureLines(holdings, texts);
  if (lines === undefined) return unknownTag(texts.words.unstated.ERASURE);
  return html`<ul class="cell-list">
    ${lines.map((line) => html`<li lang="ja">${line}</li>`)}
  </ul>`;
}

/** Each rule in words: 受信 1週間後 消去. Undefined: the record has none. */
function erasureLines(holdings: readonly Ruled[], { facts, words }: Texts): readonly string[] | undefined {
  const rules = holdings.flatMap(({ retention }) => retention);
  if (rules.length === 0) return undefined;
  return [
    ...new Set(
      rules.map(({ trigger, delay, action, automatic }) => {
        const when = delay === null ? undefined : facts.delay(delay);
        const line = facts.rule(words.retentionAction[action], trigger ?? undefined, when);
        return automatic === true ? facts.automatically(line) : line;
      }),
    ),
  ];
}
