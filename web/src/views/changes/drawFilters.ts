import { html, type TemplateResult } from 'lit';
import type { ChangeKind } from '../../api/generated/enums.ts';
import { CHANGE_GROUPS, CHANGE_KINDS } from '../../state/changeKinds.ts';
import type { ChangesRoute } from '../../state/routes/changesRoute.ts';
import { paperName } from '../../ui/paperName.ts';
import type { Stage } from '../Stage.ts';
import { drawChoice } from './drawChoice.ts';
import type { ChangesAnswer } from './loadChanges.ts';

/** What the changes can be filtered by, each with how many there are, and how they are gathered. */
export function drawFilters({ counts }: ChangesAnswer, route: ChangesRoute, stage: Stage): TemplateResult {
  const { changes: words, words: model } = stage.texts();
  const go = (change: Partial<ChangesRoute>): void => {
    stage.go({ ...route, ...change });
  };
  const chosen = new Set(route.changes);
  const isFiltered = chosen.size > 0 || [route.kind, route.document, route.holder].some((each) => each !== undefined);
  const isOpen = isFiltered || globalThis.matchMedia('(min-width: 1180px)').matches;
  const kinds = counts.byKind.filter(({ kind, count }) => count > 0 || kind === route.kind);
  const keep = (event: Event): void => {
    event.preventDefault();
  };
  return html`<details class="change-filter-box no-print" ?open=${isOpen}>
    <summary class="button">${words.filters}</summary>
    <form class="change-filters" aria-label=${words.filters} @submit=${keep}>
      ${drawWays(counts, chosen, stage, go)}
      ${drawChoice(
        'kind',
        words.kind,
        [
          { value: '', words: words.allKinds },
          ...kinds.map(({ kind, count }) => ({ value: kind, words: `${model.nodeKind[kind]} (${count})` })),
        ],
        route.kind,
        (value) => {
          go({ kind: kinds.find(({ kind }) => kind === value)?.kind });
        },
      )}
      ${drawChoice(
        'paper',
        words.paper,
        [
          { value: '', words: words.allPapers },
          ...counts.byDocument.map(({ document, count }) => ({
            value: document.id,
            words: `${paperName(document)} (${count})`,
          })),
        ],
        route.document,
        (document) => {
          go({ document });
        },
      )}
      ${drawChoice(
        'holder',
        words.holder,
        [
          { value: '', words: words.allHolders },
          ...counts.byHolder.map(({ holder, count }) => ({ value: holder.id, words: `${holder.name} (${count})` })),
        ],
        route.holder,
        (holder) => {
          go({ holder });
        },
      )}
      ${drawChoice(
        'group',
        words.group,
        CHANGE_GROUPS.map((group) => ({ value: group, words: words.groups[group] })),
        route.group ?? 'DAY',
        (value) => {
          go({ group: CHANGE_GROUPS.find((group) => group === value && group !== 'DAY') });
        },
      )}
    </form>
  </details>`;
}

function drawWays(
  { byChange }: ChangesAnswer['counts'],
  chosen: ReadonlySet<ChangeKind>,
  stage: Stage,
  go: (change: Partial<ChangesRoute>) => void,
): TemplateResult {
  const { changes: words } = stage.texts();
  return html`<fieldset>
    <legend>${words.changeLabel}</legend>
    ${byChange.map(
      ({ change, count }) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${chosen.size === 0 || chosen.has(change)}
            @change=${() => {
              go({ changes: toggle(chosen, change) });
            }}
          /><span>${words.change[change]}</span><span class="count">${count}</span></label
        >`,
    )}
  </fieldset>`;
}

/** A first click on one of all leaves the others; all chosen is no filter. */
function toggle(chosen: ReadonlySet<ChangeKind>, change: ChangeKind): readonly ChangeKind[] {
  const before = chosen.size === 0 ? new Set(CHANGE_KINDS) : chosen;
  const after = CHANGE_KINDS.filter((each) => (each === change ? !before.has(each) : before.has(each)));
  return after.length === CHANGE_KINDS.length ? [] : after;
}
