import type { QueryTexts } from '../../text/QueryTexts.ts';
import { element } from '../../ui/element.ts';
import { createIcon as icon } from '../../ui/createIcon.ts';
import type { IconName } from '../../ui/icon.ts';
import { createEditor, type Editor } from './createEditor.ts';
import { createResultPanel, toAnnouncement } from './createResultPanel.ts';
import { createSidePanel } from './createSidePanel.ts';
import { formatQuery } from './formatQuery.ts';
import type { QueryActions } from './QueryActions.ts';
import type { QueryState, QueryStore } from './QueryState.ts';
import { readOperations } from './readOperations.ts';

/** The query page: examples and schema, the question, the result. */
export function createQueryView(store: QueryStore, actions: QueryActions, texts: QueryTexts): HTMLElement {
  const run = (): void => void actions.run();
  const state = store.get();
  const query = createEditor({
    id: 'query',
    label: texts.query,
    hint: texts.queryHint,
    rows: 20,
    value: state.query,
    onRun: run,
    onInput: (value) => {
      actions.edit({ query: value });
    },
    tools: [drawFormat(store, actions, texts), createOperationChoice(store, actions, texts), drawRun(actions, texts)],
  });
  const variables = createEditor({
    id: 'variables',
    label: texts.variables,
    hint: texts.variablesHint,
    rows: 5,
    value: state.variables,
    onRun: run,
    onInput: (value) => {
      actions.edit({ variables: value });
    },
  });
  store.watch(['query', 'variables', 'run'], (now) => {
    showQuestion(now, query, variables);
  });
  const copy = createCopy(store, texts);
  const question = element('section', { class: 'question no-print', 'aria-label': texts.query }, [
    element('h2', { class: 'hidden-label' }, [texts.query]),
    query.root,
    variables.root,
  ]);
  return element('div', { class: 'query-page' }, [
    createTitle(texts, copy),
    element('div', { class: 'columns' }, [
      createSidePanel(store, actions, texts),
      question,
      createResultPanel({ store, actions, texts, goTo: query.goTo, copy }),
    ]),
    createLiveRegion(store, texts),
  ]);
}

function showQuestion({ query: text, variables: values, run }: QueryState, query: Editor, variables: Editor): void {
  query.show(text);
  variables.show(values);
  const errors = run.kind === 'ANSWERED' ? run.errors : [];
  query.markLines(errors.flatMap(({ locations }) => locations?.map(({ line }) => line) ?? []));
  variables.markLines(run.kind === 'BAD_VARIABLES' ? [run.at?.line ?? 1] : []);
}

function createTitle(texts: QueryTexts, copy: (text: string, done: string) => void): HTMLElement {
  const link = drawButton('link', texts.copyLink, () => {
    copy(location.href, texts.linkCopied);
  });
  return element('div', { class: 'title' }, [
    element('div', {}, [element('h1', {}, [texts.queryPage]), element('p', {}, [texts.intro])]),
    element('div', { class: 'actions no-print' }, [link]),
  ]);
}

function drawRun(actions: QueryActions, texts: QueryTexts): HTMLElement {
  return element('button', { type: 'button', class: 'primary', id: 'run' }, [icon('run'), texts.run], {
    click: () => void actions.run(),
  });
}

/** Only there when the text holds several operations with names. */
function createOperationChoice(store: QueryStore, actions: QueryActions, texts: QueryTexts): HTMLElement {
  const which = element('select', { id: 'operation' }, [], {
    change: () => {
      actions.edit({ operation: which.value });
    },
  });
  const choice = element('label', { class: 'operation' }, [element('span', {}, [texts.runWhich]), which]);
  store.watch(['query', 'operation'], ({ query, operation }) => {
    const names = readOperations(query).flatMap(({ name }) => name ?? []);
    choice.hidden = operation === undefined;
    which.replaceChildren(
      ...names.map((name) => element('option', { value: name, selected: name === operation }, [name])),
    );
  });
  return choice;
}

function drawFormat(store: QueryStore, actions: QueryActions, texts: QueryTexts): HTMLElement {
  return drawButton('format', texts.format, () => {
    const formatted = formatQuery(store.get().query);
    if (formatted === undefined) store.set({ message: texts.formatFailed });
    else actions.edit({ query: formatted });
  });
}

function drawButton(name: IconName, words: string, click: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'small' }, [icon(name), words], { click });
}

function createCopy(store: QueryStore, texts: QueryTexts): (text: string, done: string) => void {
  return (text, done) => {
    navigator.clipboard.writeText(text).then(
      () => {
        store.set({ message: done });
      },
      () => {
        store.set({ message: texts.copyFailed });
      },
    );
  };
}

/** Says to the screen reader how asking goes, and shows short messages to everybody. */
function createLiveRegion(store: QueryStore, texts: QueryTexts): HTMLElement {
  const spoken = element('p', { class: 'hidden-label', role: 'status' });
  const shown = element('p', { class: 'toast', role: 'status' });
  store.watch(['run'], (state) => {
    const words = toAnnouncement({ ...state, message: '' }, texts);
    if (words !== '') spoken.textContent = words;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.watch(['message'], ({ message }) => {
    shown.textContent = message;
    clearTimeout(timer);
    if (message !== '')
      timer = setTimeout(() => {
        store.set({ message: '' });
      }, 6_000);
  });
  return element('div', { class: 'live' }, [spoken, shown]);
}
