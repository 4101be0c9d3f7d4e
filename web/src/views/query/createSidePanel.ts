import type { QueryTexts } from '../../text/QueryTexts.ts';
import { element, setAttributes } from '../../ui/element.ts';
import { createSchemaBrowser } from './createSchemaBrowser.ts';
import { EXAMPLES } from './examples.ts';
import { writeVariables, type QueryActions } from './QueryActions.ts';
import type { QueryState, QueryStore } from './QueryState.ts';

const SIDES = ['EXAMPLES', 'SCHEMA'] as const satisfies readonly QueryState['side'][];

/** The left side: saved examples and the schema, as two tabs. */
export function createSidePanel(store: QueryStore, actions: QueryActions, texts: QueryTexts): HTMLElement {
  const panels = {
    EXAMPLES: createExamples(store, actions, texts),
    SCHEMA: createSchemaBrowser(store, actions, texts),
  };
  const words = { EXAMPLES: texts.examples, SCHEMA: texts.schema };
  const tabs = SIDES.map((side) =>
    element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${side}`, 'aria-controls': `panel-${side}` },
      [words[side]],
      {
        click: () => {
          store.set({ side });
        },
      },
    ),
  );
  const list = element('div', { role: 'tablist', 'aria-label': texts.side, class: 'tabs' }, tabs, {
    keydown: (event) => {
      moveTab(event as KeyboardEvent, tabs);
    },
  });
  const bodies = SIDES.map((side) =>
    element('div', { role: 'tabpanel', id: `panel-${side}`, 'aria-labelledby': `tab-${side}`, tabindex: 0 }, [
      panels[side],
    ]),
  );
  store.watch(['side'], ({ side }) => {
    SIDES.forEach((each, index) => {
      const tab = tabs[index];
      const body = bodies[index];
      if (tab) setAttributes(tab, { 'aria-selected': String(each === side), tabindex: each === side ? 0 : -1 });
      if (body) body.hidden = each !== side;
    });
  });
  const title = element('h2', { class: 'hidden-label' }, [texts.side]);
  return element('section', { class: 'side no-print', 'aria-label': texts.side }, [title, list, ...bodies]);
}

function moveTab(event: KeyboardEvent, tabs: readonly HTMLElement[]): void {
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const tab = tabs[(to + tabs.length) % tabs.length];
  tab?.focus();
  tab?.click();
}

function createExamples(store: QueryStore, actions: QueryActions, texts: QueryTexts): HTMLElement {
  const buttons = EXAMPLES.map((example) =>
    element(
      'button',
      { type: 'button', class: 'example', 'data-key': example.key },
      [
        element('span', { class: 'example-title' }, [example.title[texts.lang]]),
        element('span', { class: 'hint' }, [example.about[texts.lang]]),
      ],
      {
        click: () => {
          actions.choose(example);
        },
      },
    ),
  );
  const notes = EXAMPLES.map(({ variablesMean, reading }) =>
    element('dl', { class: 'example-notes' }, [
      element('dt', {}, [texts.exampleVariables]),
      element('dd', {}, [variablesMean[texts.lang]]),
      element('dt', {}, [texts.exampleReading]),
      element('dd', {}, [reading[texts.lang]]),
    ]),
  );
  store.watch(['query', 'variables'], ({ query, variables }) => {
    EXAMPLES.forEach((example, index) => {
      const isShown = query === example.query && variables === writeVariables(example.variables);
      const button = buttons[index];
      if (button) setAttributes(button, { 'aria-current': isShown ? 'true' : undefined });
      const note = notes[index];
      if (note) note.hidden = !isShown;
    });
  });
  const rows = buttons.map((button, index) => element('li', {}, [button, ...notes.slice(index, index + 1)]));
  return element('div', {}, [
    element('p', { class: 'hint' }, [texts.examplesHint]),
    element('ol', { class: 'examples' }, rows),
  ]);
}
