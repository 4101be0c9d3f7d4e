import type { Schema, SchemaArgument, SchemaField, SchemaType, SchemaValue } from '../../api/Schema.ts';
import type { QueryTexts } from '../../text/QueryTexts.ts';
import { element } from '../../ui/element.ts';
import type { QueryActions } from './QueryActions.ts';
import type { QueryState, QueryStore } from './QueryState.ts';
import { searchSchema, type SchemaHit } from './searchSchema.ts';

const MOST_HITS = 40;

/** The schema as it is on this server: one search over names and descriptions, and a page for each type. */
export function createSchemaBrowser(store: QueryStore, actions: QueryActions, texts: QueryTexts): HTMLElement {
  const body = element('div', { class: 'schema-body' });
  const search = element(
    'input',
    { id: 'schema-search', type: 'search', placeholder: texts.schemaSearchHint, autocomplete: 'off' },
    [],
    {
      input: () => {
        store.set({ schemaWords: search.value });
      },
    },
  );
  search.value = store.get().schemaWords;
  const open = (name: string): void => {
    const { schemaPath } = store.get();
    const known = schemaPath.indexOf(name);
    search.value = '';
    store.set({ schemaPath: known >= 0 ? schemaPath.slice(0, known + 1) : [...schemaPath, name], schemaWords: '' });
    body.querySelector<HTMLElement>('h3')?.focus();
  };
  store.watch(['schema', 'schemaWords', 'schemaPath'], (state) => {
    body.replaceChildren(...drawSchema(state, { texts, open, actions }));
  });
  return element('div', { class: 'schema' }, [
    element('label', { for: 'schema-search' }, [texts.schemaSearch]),
    search,
    body,
  ]);
}

interface DrawParts {
  readonly texts: QueryTexts;
  readonly open: (type: string) => void;
  readonly actions: QueryActions;
}

function drawSchema({ schema, schemaWords, schemaPath }: QueryState, parts: DrawParts): readonly HTMLElement[] {
  const { texts, actions } = parts;
  switch (schema.kind) {
    case 'LOADING':
      return [element('p', {}, [texts.schemaLoading])];
    case 'FAILED': {
      const again = element('button', { type: 'button' }, [texts.tryAgain], { click: () => void actions.loadSchema() });
      return [element('p', {}, [texts.schemaFailed]), again];
    }
    case 'LOADED':
      return schemaWords.trim() === ''
        ? drawType(schema.schema, schemaPath, parts)
        : drawHits(searchSchema(schema.schema, schemaWords), schemaWords, parts);
  }
}

function drawHits(hits: readonly SchemaHit[], words: string, { texts, open }: DrawParts): readonly HTMLElement[] {
  if (hits.length === 0) return [element('p', { role: 'status' }, [texts.schemaNothing(words.trim())])];
  const shown = hits.slice(0, MOST_HITS);
  const rows = shown.map(({ type, member }) =>
    element('li', {}, [
      drawTypeLink(member === undefined ? type.name : `${type.name}.${member.name}`, type.name, open),
      element('p', { class: 'hint' }, [(member ?? type).description]),
    ]),
  );
  return [
    element('p', { class: 'hint', role: 'status' }, [texts.schemaFound(hits.length, shown.length)]),
    element('ul', { class: 'members' }, rows),
  ];
}

function drawType({ types }: Schema, path: readonly string[], parts: DrawParts): readonly HTMLElement[] {
  const { texts, open } = parts;
  const type = types.find(({ name }) => name === path.at(-1)) ?? types.find(({ name }) => name === 'Query');
  if (type === undefined) return [];
  const crumbs = path
    .slice(0, -1)
    .map((name, index) => element('li', {}, [drawTypeLink(index === 0 ? texts.schemaStart : name, name, open)]));
  return [
    ...(crumbs.length > 0 ? [element('ol', { class: 'crumbs' }, crumbs)] : []),
    element('h3', { tabindex: -1 }, [
      element('span', { class: 'kind' }, [texts.typeKinds[type.kind]]),
      ` ${type.name}`,
    ]),
    element('p', { class: 'description' }, [type.description]),
    ...drawNames(texts.implements, type.interfaces, open),
    ...drawFields(type, parts),
    ...drawValues(type.values, texts),
    ...drawNames(texts.possibleTypes, type.possibleTypes, open),
  ];
}

function drawNames(title: string, names: readonly string[], open: DrawParts['open']): readonly HTMLElement[] {
  if (names.length === 0) return [];
  return [
    element('h4', {}, [title]),
    element(
      'ul',
      { class: 'names' },
      names.map((name) => element('li', {}, [drawTypeLink(name, name, open)])),
    ),
  ];
}

function drawFields(type: SchemaType, parts: DrawParts): readonly HTMLElement[] {
  if (type.fields.length === 0) return [];
  const title = type.kind === 'INPUT_OBJECT' ? parts.texts.inputFields : parts.texts.fields;
  return [
    element('h4', {}, [title]),
    element(
      'ul',
      { class: 'members' },
      type.fields.map((field) => drawField(field, parts)),
    ),
  ];
}

function drawField(field: SchemaField, { texts, open }: DrawParts): HTMLElement {
  const args = field.args.map((argument) => drawArgument(argument, texts, open));
  return element('li', {}, [
    element('p', { class: 'signature' }, [
      element('b', {}, [field.name]),
      ': ',
      drawTypeLink(field.type, field.typeName, open),
    ]),
    element('p', { class: 'hint' }, [describeInput(field, texts)]),
    ...drawDeprecated(field.deprecated, texts),
    args.length === 0
      ? undefined
      : element('details', { class: 'args' }, [
          element('summary', {}, [`${texts.arguments} ${args.length}`]),
          element('ul', {}, args),
        ]),
  ]);
}

function drawArgument(argument: SchemaArgument, texts: QueryTexts, open: DrawParts['open']): HTMLElement {
  return element('li', {}, [
    element('p', { class: 'signature' }, [
      element('b', {}, [argument.name]),
      ': ',
      drawTypeLink(argument.type, argument.typeName, open),
    ]),
    element('p', { class: 'hint' }, [describeInput(argument, texts)]),
  ]);
}

function describeInput(
  { description, defaultValue }: Pick<SchemaArgument, 'description' | 'defaultValue'>,
  texts: QueryTexts,
): string {
  return defaultValue === undefined ? description : `${description} ${texts.defaultValue(defaultValue)}`;
}

function drawValues(values: readonly SchemaValue[], texts: QueryTexts): readonly HTMLElement[] {
  if (values.length === 0) return [];
  const rows = values.map(({ name, description, deprecated }) =>
    element('li', {}, [
      element('p', { class: 'signature' }, [element('b', {}, [name])]),
      element('p', { class: 'hint' }, [description]),
      ...drawDeprecated(deprecated, texts),
    ]),
  );
  return [element('h4', {}, [texts.values]), element('ul', { class: 'members' }, rows)];
}

function drawDeprecated(reason: string | undefined, texts: QueryTexts): readonly HTMLElement[] {
  return reason === undefined ? [] : [element('p', { class: 'hint' }, [texts.deprecated(reason)])];
}

function drawTypeLink(words: string, type: string, open: DrawParts['open']): HTMLElement {
  return element('button', { type: 'button', class: 'plain type', 'data-type': type }, [words], {
    click: () => {
      open(type);
    },
  });
}
