import type { Lang } from '../text/Texts.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person chose for all pages; kept in the browser only. */
export interface Preferences {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Whether keys of one character do something (WCAG 2.1.4 asks that they can be turned off). */
  readonly hasKeys: boolean;
}

const KEY = 'michisuji.preferences';

/** What was chosen before; else Japanese unless the browser prefers English, and the device's own theme. */
export function readPreferences(storage: Pick<Storage, 'getItem'>, languages: readonly string[]): Preferences {
  const first = languages.find((language) => /^(?:ja|en)\b/iu.test(language));
  const lang = first?.toLowerCase().startsWith('en') === true ? 'en' : 'ja';
  return { lang, theme: 'auto', hasKeys: true, ...readStored(storage) };
}

/** Keeps what was chosen; a browser that forbids it forgets it with the page. */
export function keepPreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Nothing is lost but the choice.
  }
}

function readStored(storage: Pick<Storage, 'getItem'>): Partial<Preferences> {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { lang, theme, hasKeys } = stored as Readonly<Record<string, unknown>>;
    return {
      ...(lang === 'ja' || lang === 'en' ? { lang } : {}),
      ...(THEMES.some((known) => known === theme) ? { theme: theme as Theme } : {}),
      ...(typeof hasKeys === 'boolean' ? { hasKeys } : {}),
    };
  } catch {
    return {};
  }
}
