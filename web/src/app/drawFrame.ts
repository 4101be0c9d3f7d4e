import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { formatRoute, type Route } from '../state/Route.ts';
import { THEMES, type Preferences } from '../state/preferences.ts';
import { changesOf } from '../state/routes/changesRoute.ts';
import { findingsOf } from '../state/routes/findingsRoute.ts';
import { sectionOf, type ListSection } from '../state/listSections.ts';
import { listOf } from '../state/routes/listRoute.ts';
import { migrationOf } from '../state/routes/migrationRoute.ts';
import { safeguardsOf } from '../state/routes/safeguardsRoute.ts';
import { traceOf } from '../state/routes/traceRoute.ts';
import { START } from '../state/routes/startRoute.ts';
import type { Texts } from '../text/Texts.ts';
import { icon, productMark } from '../ui/icon.ts';
import { showCurrent } from '../ui/showCurrent.ts';
import type { AppState, ScopeChoice } from './AppState.ts';
import { VIEWS } from './views.ts';

export interface FrameActions {
  readonly change: (change: Partial<Preferences>) => void;
  readonly chooseScope: (scope: string | undefined) => void;
  readonly skip: (event: Event) => void;
  readonly reload: () => void;
  readonly dismissBack: () => void;
  readonly showKeys: () => void;
}

/** What stands above the content: skip link, header, and what everybody must know now. */
export function drawHeader(state: AppState, texts: Texts, actions: FrameActions): TemplateResult {
  const { frame } = texts;
  const scope = state.place.scope;
  return html`<a class="skip" href="#content" @click=${actions.skip}>${frame.skipToContent}</a>
    <header class="header no-print">
      <a class="mark" href=${formatRoute(START, scope)}
        >${productMark()}<b lang="ja">${frame.productName}</b><span lang="en">${frame.productNameOther}</span></a
      >
      <nav class="views" aria-label=${frame.navigation}>
        ${toEntries(state, texts).map(
          ({ words, route, isCurrent }) =>
            html`<a
              href=${formatRoute(route, scope)}
              aria-current=${isCurrent ? 'page' : nothing}
              ${ref(isCurrent ? showCurrent : undefined)}
              >${words}</a
            >`,
        )}
      </nav>
      <div class="tools">
        ${drawScope(state, texts, actions)} ${drawLanguage(texts, actions)} ${drawDisplay(state, texts, actions)}
      </div>
    </header>
    <div class="app-notices no-print" role="status">${drawNotices(state, texts, actions)}</div>`;
}

/** What stands below the content. */
export function drawFooter({ place }: AppState, { frame, help }: Texts, { showKeys }: FrameActions): TemplateResult {
  const others = (
    [
      ['query', frame.query],
      ['help', frame.help],
    ] as const
  ).filter(([view]) => VIEWS[view] !== undefined);
  return html`<footer class="footer no-print">
    <p>${frame.footer}</p>
    <nav aria-label=${frame.footerNavigation}>
      ${others.map(([view, words]) => html`<a href=${formatRoute({ view }, place.scope)}>${words}</a>`)}
      <button type="button" class="text" id="show-keys" @click=${showKeys}>${help.keysOpen}</button>
    </nav>
  </footer>`;
}

interface Entry {
  readonly words: string;
  readonly route: Route;
  readonly isCurrent: boolean;
}

/** The navigation: only views that exist. */
function toEntries({ place }: AppState, { frame }: Texts): readonly Entry[] {
  const route = place.kind === 'ROUTE' ? place.route : undefined;
  const section = route === undefined ? undefined : toSection(route);
  const entries = [
    { section: 'start', words: frame.start, route: START },
    { section: 'trace', words: frame.trace, route: traceOf(undefined) },
    { section: 'items', words: frame.items, route: listOf('items') },
    { section: 'holders', words: frame.holders, route: listOf('systems') },
    { section: 'papers', words: frame.papers, route: listOf('papers') },
    { section: 'migration', words: frame.migration, route: migrationOf(undefined) },
    { section: 'safeguards', words: frame.safeguards, route: safeguardsOf() },
    { section: 'findings', words: frame.findings, route: findingsOf() },
    { section: 'changes', words: frame.changes, route: changesOf() },
  ] as const satisfies readonly { readonly section: Section; readonly words: string; readonly route: Route }[];
  return entries
    .filter((entry) => VIEWS[entry.route.view] !== undefined)
    .map((entry) => ({ words: entry.words, route: entry.route, isCurrent: entry.section === section }));
}

type Section = 'start' | 'trace' | 'migration' | 'safeguards' | 'findings' | 'changes' | ListSection;

function toSection(route: Route): Section | undefined {
  switch (route.view) {
    case 'start':
    case 'trace':
    case 'migration':
    case 'findings':
    case 'safeguards':
    case 'changes':
      return route.view;
    case 'item':
    case 'concept':
    case 'subject':
    case 'sets':
      return 'items';
    case 'holder':
    case 'exposure':
    case 'network':
      return 'holders';
    case 'paper':
    case 'matter':
      return 'papers';
    case 'list':
      return sectionOf(route.kind);
    case 'query':
    case 'help':
      return undefined;
  }
}

function drawScope({ place, scopes }: AppState, { frame, lang }: Texts, { chooseScope }: FrameActions): TemplateResult {
  const chosen = place.scope;
  const isKnown = chosen === undefined || scopes.some(({ id }) => id === chosen);
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    chooseScope(value === '' ? undefined : value);
  };
  return html`<label class="scope"
    ><span class="hidden-label">${frame.scope}</span>
    <select id="scope" @change=${choose}>
      <option value="" .selected=${chosen === undefined}>${frame.scopeAll}</option>
      ${scopes.map(
        (each) => html`<option value=${each.id} .selected=${each.id === chosen}>${toName(each, lang)}</option>`,
      )}
      ${isKnown ? nothing : html`<option value=${chosen} .selected=${true}>${frame.scopeUnknown}</option>`}
    </select></label
  >`;
}

function toName({ name, nameEn }: ScopeChoice, lang: Texts['lang']): string {
  return lang === 'en' && nameEn !== null && nameEn !== undefined ? `${nameEn} (${name})` : name;
}

function drawLanguage({ lang, frame }: Texts, { change }: FrameActions): TemplateResult {
  const other = lang === 'ja' ? 'en' : 'ja';
  const choose = (): void => {
    change({ lang: other });
  };
  return html`<button type="button" class="tool" id="language" lang=${other} @click=${choose}>
    ${frame.otherLanguage}
  </button>`;
}

function drawDisplay({ preferences }: AppState, { frame }: Texts, { change }: FrameActions): TemplateResult {
  return html`<details class="menu" id="display" @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
    <summary class="tool">${icon('theme')}<span>${frame.display}</span></summary>
    <fieldset class="menu-body">
      <legend>${frame.theme}</legend>
      ${THEMES.map(
        (theme) =>
          html`<label
            ><input
              type="radio"
              name="theme"
              value=${theme}
              .checked=${theme === preferences.theme}
              @change=${() => {
                change({ theme });
              }}
            />${frame.themes[theme]}</label
          >`,
      )}
      <label
        ><input
          type="checkbox"
          id="one-letter-keys"
          .checked=${preferences.hasKeys}
          @change=${(event: Event) => {
            change({ hasKeys: (event.target as HTMLInputElement).checked });
          }}
        />${frame.keys}</label
      >
    </fieldset>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const menu = event.currentTarget as HTMLDetailsElement;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function closeWhenLeft(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
}

function drawNotices({ server, isRecordNewer }: AppState, { frame }: Texts, actions: FrameActions): TemplateResult {
  const gone = html`<p class="app-notice is-failed">
    ${icon('failed')}<span><b>${frame.serverGone}</b> ${frame.serverGoneHint}</span>
  </p>`;
  const back = html`<p class="app-notice is-ok">
    ${icon('ok')}<span><b>${frame.serverBack}</b></span>
    <button type="button" class="text" @click=${actions.dismissBack}>${frame.close}</button>
  </p>`;
  const newer = html`<p class="app-notice">
    ${icon('information')}<span><b>${frame.recordChanged}</b> ${frame.recordChangedHint}</span>
    <button type="button" id="reload" @click=${actions.reload}>${frame.reload}</button>
  </p>`;
  return html`${server === 'GONE' ? gone : server === 'BACK' ? back : nothing} ${isRecordNewer ? newer : nothing}`;
}
