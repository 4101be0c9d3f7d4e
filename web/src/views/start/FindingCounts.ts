import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { FindingSeverity } from '../../api/generated/enums.ts';
import type { FindingCountsQuery } from '../../api/generated/graphql.ts';
import type { Outcome } from '../../api/Outcome.ts';
import { findingsOf } from '../../state/routes/findingsRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { BesideElement } from '../../ui/BesideElement.ts';
import { failureBox } from '../../ui/failureBox.ts';
import { statusMark } from '../../ui/statusMark.ts';
import { SEVERITY_ICONS } from '../findings/findingColumns.ts';
import type { Stage } from '../Stage.ts';
import { FINDING_COUNTS_QUERY } from './findingCountsQuery.ts';

type Counts = FindingCountsQuery['findings'];

/** Rules that are named in a line: those that found most. */
const NAMED_RULES = 2;

/** How many findings there are, by weight, asked for beside the page, which does not wait for the rules. */
export class FindingCounts extends BesideElement<FindingCountsQuery> {
  static override readonly properties = {
    stage: { attribute: false },
    scope: {},
    texts: { attribute: false },
    outcome: { state: true },
  };

  declare stage: Stage;
  /** The words in use: another language draws anew. */
  declare texts: Texts;
  declare scope: string;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('scope')) void this.load();
  }

  protected override render(): TemplateResult {
    const { outcome, stage } = this;
    const { start, findings } = this.texts;
    return html`<section aria-labelledby="finding-counts">
      <div class="section-head">
        <h2 id="finding-counts">${findings.title}</h2>
        ${
          outcome?.kind === 'ANSWERED'
            ? html`<a class="small" href=${stage.href(findingsOf())}
                >${start.allFindings(outcome.value.findings.totalCount)}</a
              >`
            : undefined
        }
      </div>
      ${drawOutcome(outcome, this)}
    </section>`;
  }

  protected override askFor(signal: AbortSignal): Promise<Outcome<FindingCountsQuery>> {
    return this.stage.ask(FINDING_COUNTS_QUERY, { municipality: this.stage.scope() }, signal);
  }
}

function drawOutcome(
  outcome: Outcome<FindingCountsQuery> | undefined,
  { stage, retry }: FindingCounts,
): TemplateResult {
  const texts = stage.texts();
  if (outcome === undefined || outcome.kind === 'ABORTED')
    return html`<p class="small dim" role="status">${texts.start.findingsCounted}</p>`;
  if (outcome.kind !== 'ANSWERED') return failureBox(outcome, texts, retry);
  const { counts } = outcome.value.findings;
  return html`<ul class="finding-lines">
    ${counts.bySeverity.map(({ severity, count }) => drawLine(severity, count, counts, stage))}
  </ul>`;
}

function drawLine(
  severity: FindingSeverity,
  count: number,
  { byRule }: Counts['counts'],
  stage: Stage,
): TemplateResult {
  const { findings: words, start, lang } = stage.texts();
  const rules = byRule
    .filter((each) => each.rule.severity === severity && each.count > 0)
    .toSorted((a, b) => b.count - a.count);
  const named = rules.slice(0, NAMED_RULES).map(({ rule }) => (lang === 'ja' ? rule.title : rule.titleEn));
  const mark = statusMark(SEVERITY_ICONS[severity], words.severity[severity], severity === 'GAP');
  return html`<li>
    ${count === 0 ? mark : html`<a href=${stage.href(findingsOf({ severities: [severity] }))}>${mark}</a>`}
    <b>${count}</b>
    <span
      >${named.length === 0 ? undefined : start.byRules(named.join(lang === 'ja' ? '、' : ' '), rules.length > named.length)}</span
    >
  </li>`;
}

customElements.define('ms-finding-counts', FindingCounts);
