import { html, nothing, type TemplateResult } from 'lit';
import { FINDING_SEVERITIES } from '../../state/findingKinds.ts';
import type { FindingsRoute } from '../../state/routes/findingsRoute.ts';
import { paperName } from '../../ui/paperName.ts';
import type { Stage } from '../Stage.ts';
import type { FindingsAnswer } from './loadFindings.ts';

/** 資料8 before 資料36. */
const BY_NAME = new Intl.Collator('ja', { numeric: true });

/** What the findings can be filtered by, each with how many there are; folded where a finding that stands open leaves no room beside the list. */
export function drawFilters(
  { findings: found }: FindingsAnswer,
  route: FindingsRoute,
  stage: Stage,
  isBesidePanel: boolean,
): TemplateResult {
  const { findings: words, lang } = stage.texts();
  const go: Go = (change) => {
    stage.go({ ...route, page: 1, sel: undefined, ...change });
  };
  const { bySeverity, byRule, byDocument } = found.counts;
  const papers = [...byDocument].sort((a, b) => BY_NAME.compare(paperName(a.document), paperName(b.document)));
  const chosen = new Set(route.severities);
  const isFiltered = chosen.size > 0 || route.document !== undefined || route.rule !== undefined;
  const isOpen = globalThis.matchMedia(isBesidePanel ? '(min-width: 1600px)' : '(min-width: 768px)').matches;
  return html`<details class="finding-filter-box no-print" ?open=${isOpen}>
    <summary class="button">${words.filters}</summary>
    <form class="finding-filters" aria-label=${words.filters} @submit=${keep}>
      <fieldset>
        <legend>${words.severityLabel}</legend>
        ${bySeverity.map(
          ({ severity, count }) =>
            html`<label title=${words.severityHint[severity]}
              ><input
                type="checkbox"
                .checked=${chosen.size === 0 || chosen.has(severity)}
                @change=${() => {
                  go({ severities: toggle(chosen, severity) });
                }}
              /><span>${words.severity[severity]}</span><span class="count">${count}</span></label
            >`,
        )}
      </fieldset>
      <fieldset>
        <legend>${words.paper}</legend>
        ${[{ document: undefined, count: undefined }, ...papers].map(
          ({ document, count }) =>
            html`<label
              ><input
                type="radio"
                name="finding-paper"
                .checked=${route.document === document?.id}
                @change=${() => {
                  go({ document: document?.id });
                }}
              /><span lang=${document === undefined ? lang : 'ja'}
                >${document === undefined ? words.allPapers : paperName(document)}</span
              ><span class="count">${count ?? ''}</span></label
            >`,
        )}
      </fieldset>
      ${drawRules(byRule, route, stage, go)}
      <label
        ><input
          type="checkbox"
          .checked=${route.all}
          @change=${() => {
            go({ all: !route.all });
          }}
        /><span>${words.acknowledged}</span></label
      >
      ${isFiltered ? html`<p class="hint">${words.countsHint}</p>` : nothing}
    </form>
  </details>`;
}

type Go = (change: Partial<FindingsRoute>) => void;

function drawRules(
  byRule: FindingsAnswer['findings']['counts']['byRule'],
  route: FindingsRoute,
  stage: Stage,
  go: Go,
): TemplateResult {
  const { findings: words, lang } = stage.texts();
  return html`<div class="field stacked">
    <label for="finding-rule">${words.rule}</label>
    <select
      id="finding-rule"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        go({ rule: byRule.find(({ rule }) => rule.id === value)?.rule.id });
      }}
    >
      <option value="" .selected=${route.rule === undefined}>${words.allRules}</option>
      ${byRule
        .filter(({ count, rule }) => count > 0 || rule.id === route.rule)
        .map(
          ({ rule, count }) =>
            html`<option value=${rule.id} .selected=${rule.id === route.rule}>
              ${lang === 'ja' ? rule.title : rule.titleEn} (${count})
            </option>`,
        )}
    </select>
  </div>`;
}

/** A first click on one of all leaves the others; all chosen is no filter. */
function toggle(
  chosen: ReadonlySet<FindingsRoute['severities'][number]>,
  severity: FindingsRoute['severities'][number],
): FindingsRoute['severities'] {
  const before = chosen.size === 0 ? new Set(FINDING_SEVERITIES) : chosen;
  const after = FINDING_SEVERITIES.filter((each) => (each === severity ? !before.has(each) : before.has(each)));
  return after.length === FINDING_SEVERITIES.length ? [] : after;
}

function keep(event: Event): void {
  event.preventDefault();
}
