import { THEMES, type Preferences, type Theme } from '../state/preferences.ts';
import type { Texts } from '../text/Texts.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';

export interface FrameParts {
  readonly texts: Texts;
  readonly preferences: Preferences;
  readonly change: (change: Partial<Preferences>) => void;
  readonly content: HTMLElement;
}

/** The frame around every view: skip link, header with the views that exist, language and appearance, content, footer. */
export function createFrame({ texts, preferences, change, content }: FrameParts): readonly HTMLElement[] {
  const main = element('main', { id: 'content', tabindex: -1 }, [content]);
  const skip = element('a', { class: 'skip', href: '#content' }, [texts.skipToContent], {
    click: (event) => {
      event.preventDefault();
      main.focus();
    },
  });
  return [skip, createHeader(texts, preferences, change), main, element('footer', { class: 'footer' }, [texts.footer])];
}

function createHeader(texts: Texts, preferences: Preferences, change: FrameParts['change']): HTMLElement {
  const mark = element('a', { class: 'mark', href: '/' }, [
    icon('mark'),
    element('b', { lang: 'ja' }, [texts.productName]),
    element('span', { lang: 'en' }, [texts.productNameOther]),
  ]);
  const views = element('nav', { 'aria-label': texts.navigation, class: 'views' }, [
    element('a', { href: '/query', 'aria-current': 'page' }, [texts.queryPage]),
  ]);
  return element('header', { class: 'header no-print' }, [
    mark,
    views,
    createLanguageSwitch(texts, change),
    createThemeChoice(texts, preferences, change),
  ]);
}

function createLanguageSwitch(texts: Texts, change: FrameParts['change']): HTMLElement {
  const other = texts.lang === 'ja' ? 'en' : 'ja';
  return element('button', { type: 'button', class: 'plain', lang: other, id: 'language' }, [texts.otherLanguage], {
    click: () => {
      change({ lang: other });
      document.getElementById('language')?.focus();
    },
  });
}

function createThemeChoice(texts: Texts, preferences: Preferences, change: FrameParts['change']): HTMLElement {
  const options = THEMES.map((theme) =>
    element('option', { value: theme, selected: theme === preferences.theme }, [texts.themes[theme]]),
  );
  const select = element('select', { id: 'theme' }, options, {
    change: () => {
      change({ theme: select.value as Theme });
    },
  });
  return element('label', { class: 'theme' }, [element('span', {}, [texts.theme]), select]);
}
