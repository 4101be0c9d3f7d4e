import { html, type TemplateResult } from 'lit';

export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** One choice out of several, with its label above; the empty value is "all" and comes back as none. */
export function drawChoice(
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: string | undefined,
  choose: (value: string | undefined) => void,
): TemplateResult {
  return html`<div class="field stacked">
    <label for="change-${name}-choice">${label}</label>
    <select
      id="change-${name}-choice"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        choose(value === '' ? undefined : value);
      }}
    >
      ${choices.map(
        ({ value, words }) => html`<option value=${value} .selected=${value === (chosen ?? '')}>${words}</option>`,
      )}
    </select>
  </div>`;
}
