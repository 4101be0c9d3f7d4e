import { html, nothing, type TemplateResult } from 'lit';
import { CELL_LOOKS, type CellLook } from '../../state/routes/safeguardsRoute.ts';
import { icon } from '../../ui/icon.ts';
import { paperName } from '../../ui/paperName.ts';
import { segmented } from '../../ui/segmented.ts';
import { drawLook, isHatched } from './drawLook.ts';
import type { SafeguardsContext } from './SafeguardsContext.ts';

/** What is shown: the matrix or a comparison, papers, group of rows, and the counts per state, which are the filter. */
export function drawToolbar(context: SafeguardsContext): TemplateResult {
  const { route, texts, shown, go } = context;
  const { safeguards } = texts;
  const modes = (['ALL', 'SHEET', 'PARTY'] as const).map((value) => ({ value, words: safeguards.modes[value] }));
  const chooseMode = (mode: 'ALL' | 'SHEET' | 'PARTY'): void => {
    const compare = mode === 'ALL' ? undefined : mode;
    go({ compare, left: undefined, right: undefined, differing: false, looks: [], sel: undefined });
  };
  return html`<div class="matrix-tools no-print">
    <div class="matrix-choices">
      ${segmented('safeguards-mode', safeguards.mode, modes, route.compare ?? 'ALL', chooseMode)}
      ${route.compare === undefined ? drawPapers(context) : drawSides(context)} ${drawGroups(context)}
    </div>
    ${shown === undefined ? nothing : drawStates(shown.counts, context)}
  </div>`;
}

function drawPapers({ value, route, texts, go }: SafeguardsContext): TemplateResult {
  const { safeguards, parts } = texts;
  const papers = new Map(value.sheets.map(({ document }) => [document.id, paperName(document)]));
  const chosen = route.papers.map((id) => papers.get(id) ?? id);
  const toggle = (id: string): void => {
    const now = route.papers.includes(id) ? route.papers.filter((each) => each !== id) : [...route.papers, id];
    go({ papers: now, sel: undefined });
  };
  return html`<details class="menu matrix-papers" @keydown=${closeOnEscape}>
    <summary class="button">
      ${safeguards.papersChosen(chosen.length === 0 ? safeguards.allPapers : chosen.join(parts.comma))}${icon('down')}
    </summary>
    <fieldset class="menu-body">
      <legend>${safeguards.papers}</legend>
      ${[...papers].map(
        ([id, name]) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${route.papers.includes(id)}
              @change=${() => {
                toggle(id);
              }}
            />${name}</label
          >`,
      )}
    </fieldset>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const menu = event.currentTarget as HTMLDetailsElement;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function drawSides({ value, route, texts, shown, go }: SafeguardsContext): TemplateResult {
  const { safeguards } = texts;
  const choices =
    route.compare === 'PARTY'
      ? value.parties.map(({ id, name }) => ({ id, words: name }))
      : value.sheets.map(({ id, name, sheet, document }) => ({
          id,
          words: `${paperName(document)} ${safeguards.sheet(sheet)} ${name}`,
        }));
  const side = (which: 'left' | 'right', other: string | undefined): TemplateResult =>
    html`<label class="matrix-side"
      ><span>${safeguards[which]}</span>
      <select
        id="safeguards-${which}"
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value;
          go({ [which]: chosen === '' ? undefined : chosen, sel: undefined });
        }}
      >
        <option value="" .selected=${route[which] === undefined}>${safeguards.choose}</option>
        ${choices
          .filter(({ id }) => id !== other)
          .map(({ id, words }) => html`<option value=${id} .selected=${id === route[which]}>${words}</option>`)}
        ${unknownOption(
          route[which],
          choices.map(({ id }) => id),
          safeguards.notInRecord,
        )}
      </select></label
    >`;
  const differing = value.matrix?.rows.filter(({ differs }) => differs).length ?? 0;
  return html`${side('left', route.right)} ${side('right', route.left)}
  ${
    shown === undefined
      ? nothing
      : html`<label class="matrix-check"
          ><input
            type="checkbox"
            id="safeguards-differing"
            .checked=${route.differing}
            @change=${() => {
              go({ differing: !route.differing, sel: undefined });
            }}
          />${safeguards.differingOnly(differing)}</label
        >`
  }`;
}

function drawGroups({ route, texts, shown, go }: SafeguardsContext): TemplateResult | typeof nothing {
  const { safeguards } = texts;
  if (shown === undefined) return nothing;
  return html`<label class="matrix-side is-group"
    ><span>${safeguards.rows}</span>
    <select
      id="safeguards-group"
      @change=${(event: Event) => {
        const chosen = (event.target as HTMLSelectElement).value;
        go({ group: chosen === '' ? undefined : chosen, sel: undefined });
      }}
    >
      <option value="" .selected=${route.group === undefined}>${safeguards.allRows}</option>
      ${shown.groups.map((group) => html`<option value=${group} .selected=${group === route.group}>${group}</option>`)}
      ${unknownOption(route.group, shown.groups, safeguards.notInRecord)}
    </select></label
  >`;
}

/** What the address names and nobody can choose still shows as what is chosen. */
function unknownOption(
  chosen: string | undefined,
  known: readonly string[],
  tell: (name: string) => string,
): TemplateResult | typeof nothing {
  if (chosen === undefined || known.includes(chosen)) return nothing;
  return html`<option value=${chosen} .selected=${true}>${tell(chosen)}</option>`;
}

function drawStates(counts: ReadonlyMap<CellLook, number>, { route, texts, go }: SafeguardsContext): TemplateResult {
  const { safeguards } = texts;
  return html`<div class="matrix-states" role="group" aria-labelledby="safeguards-states">
    <span id="safeguards-states" class="dim">${safeguards.filter}</span>
    ${CELL_LOOKS.map((look) => {
      const isOn = route.looks.includes(look);
      const toggle = (): void => {
        go({ looks: isOn ? route.looks.filter((each) => each !== look) : [...route.looks, look], sel: undefined });
      };
      const mark =
        look === 'INFERRED'
          ? nothing
          : html`<span class="state-mark ${isHatched(look) ? 'unknown-area' : ''}" aria-hidden="true"
              >${look === 'BLANK' || look === 'MASKED' ? nothing : drawLook(look, texts)}</span
            >`;
      return html`<button type="button" class="state-filter" aria-pressed=${isOn ? 'true' : 'false'} @click=${toggle}>
        ${mark}<span class=${look === 'INFERRED' ? 'inferred-tag' : ''}>${safeguards.looks[look]}</span>
        <b>${counts.get(look) ?? 0}</b>
      </button>`;
    })}
  </div>`;
}
