import { html, type TemplateResult } from 'lit';

export interface Choice<T extends string> {
  readonly value: T;
  readonly words: string;
}

/** One of a few, side by side: radio buttons, so arrows move and the choice is told. `name` is unique on the page. */
export function segmented<T extends string>(
  name: string,
  label: string,
  choices: readonly Choice<T>[],
  chosen: T,
  onChoose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="segmented">
    <legend class="hidden-label">${label}</legend>
    ${choices.map(
      ({ value, words }) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${value === chosen}
            @change=${() => {
              onChoose(value);
            }}
          /><span>${words}</span></label
        >`,
    )}
  </fieldset>`;
}
