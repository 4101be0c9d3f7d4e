import { html, nothing, type TemplateResult } from 'lit';
import type { ListRoute } from '../../state/routes/listRoute.ts';
import { icon } from '../../ui/icon.ts';
import { paperName } from '../../ui/paperName.ts';
import type { Stage } from '../Stage.ts';
import type { ListFilter } from './ListDefinition.ts';
import { LISTS } from './lists.ts';
import type { ListValue } from './loadList.ts';
import { readFilters } from './readFilters.ts';

interface Shown {
  readonly value: ListValue;
  readonly route: ListRoute;
  readonly stage: Stage;
}

/** What a list can be filtered by, what it is filtered by, and filters of the address that it does not have. */
export function drawFilters(shown: Shown): TemplateResult {
  const { route, stage } = shown;
  const { list } = stage.texts();
  const definition = LISTS[route.kind];
  const { wrong } = readFilters(definition, route.only);
  return html`<search class="filters no-print" aria-label=${list.filters}>
      ${drawWords(shown)} ${definition.references.includes('document') ? drawPapers(shown) : nothing}
      ${definition.filters.map((filter) => drawFilter(filter, shown))} ${drawReferences(shown)}
    </search>
    ${wrong.map(
      ([name, value]) => html`<p class="filter-wrong small">${icon('information')} ${list.filterGone(name, value)}</p>`,
    )}`;
}

function drawWords({ route, stage }: Shown): TemplateResult {
  const { list } = stage.texts();
  const type = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    const { value } = event.target as HTMLInputElement;
    stage.go({ ...route, filter: value.trim() === '' ? undefined : value, page: 1 }, 'REPLACE');
  };
  return html`<div class="field">
    <label for="filter-words">${list.filterWords}</label>
    <input
      id="filter-words"
      type="search"
      autocomplete="off"
      .value=${route.filter ?? ''}
      @input=${type}
      @compositionend=${type}
    />
  </div>`;
}

function drawFilter({ name, choices }: ListFilter, { route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  return drawSelect(
    name,
    choices.map(({ value, words }) => [value, words(texts)]),
    { route, stage },
  );
}

function drawPapers({ value, route, stage }: Shown): TemplateResult {
  return drawSelect(
    'document',
    value.frame.papers.nodes.map((paper) => [paper.id, paperName(paper)]),
    { route, stage },
  );
}

function drawSelect(
  name: ListFilter['name'],
  choices: readonly (readonly [value: string, words: string])[],
  { route, stage }: Pick<Shown, 'route' | 'stage'>,
): TemplateResult {
  const { list } = stage.texts();
  const chosen = route.only[name] ?? '';
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    stage.go(withFilter(route, name, value === '' ? undefined : value));
  };
  return html`<div class="field">
    <label for="filter-${name}">${list.filterNames[name]}</label>
    <select id="filter-${name}" @change=${choose}>
      <option value="" .selected=${chosen === ''}>${list.any}</option>
      ${choices.map(([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`)}
    </select>
  </div>`;
}

/** Filters by reference, which links of other pages set: each can be taken off. */
function drawReferences({ value, route, stage }: Shown): readonly TemplateResult[] {
  const { list } = stage.texts();
  const names = new Map(
    value.frame.filteredBy.flatMap((node) => (node === null ? [] : [[node.id, node.name] as const])),
  );
  return LISTS[route.kind].references
    .filter((name) => name !== 'document' && route.only[name] !== undefined)
    .map((name) => {
      const id = route.only[name] ?? '';
      return html`<span class="filter-chip"
        >${list.filterNames[name]}：<b lang="ja">${names.get(id) ?? id}</b>
        <a href=${stage.href(withFilter(route, name, undefined))}>${list.filterOff}</a></span
      >`;
    });
}

function withFilter(route: ListRoute, name: string, value: string | undefined): ListRoute {
  const others = Object.entries(route.only).filter(([each]) => each !== name);
  return { ...route, only: Object.fromEntries(value === undefined ? others : [...others, [name, value]]), page: 1 };
}
