import { html, render } from 'lit';
import type { Texts } from '../text/Texts.ts';
import type { App } from './App.ts';

/** The list of keys, which `?` and the foot of each page open. */
export interface Shortcuts {
  readonly element: HTMLDialogElement;
  readonly open: () => void;
}

/**
 * Has `?` show the keys and `/` go to the search field of the page. Keys of one letter are left alone where one types, where a view has taken
 * them, and when the person has turned them off (WCAG 2.1.4).
 */
export function openShortcuts({ store, texts, main }: Pick<App, 'store' | 'texts' | 'main'>): Shortcuts {
  const element = document.createElement('dialog');
  element.className = 'shortcuts';
  element.setAttribute('aria-labelledby', 'shortcuts-title');
  const open = (): void => {
    if (document.querySelector('dialog[open]') !== null) return;
    drawShortcuts(element, texts());
    element.showModal();
  };
  document.addEventListener('keydown', (event) => {
    const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (!isPlain || !store.get().preferences.hasKeys || isTyping(event)) return;
    if (event.key === '?') {
      event.preventDefault();
      open();
    }
    if (event.key === '/') {
      const field = main.querySelector<HTMLElement>('input[type=search]');
      if (field === null) return;
      event.preventDefault();
      field.focus();
    }
  });
  return { element, open };
}

/** Whether the key goes into a text, a choice or a dialog. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}

function drawShortcuts(element: HTMLDialogElement, { help, parts }: Texts): void {
  render(
    html`<h2 id="shortcuts-title">${help.keysTitle}</h2>
      <div class="shortcut-groups">
        ${help.keyGroups.map(
          ({ title, keys }) =>
            html`<section>
              <h3>${title}</h3>
              <dl>
                ${keys.map(
                  ([key, words]) =>
                    html`<div>
                      <dt><kbd>${key}</kbd></dt>
                      <dd>${words}</dd>
                    </div>`,
                )}
              </dl>
            </section>`,
        )}
      </div>
      <p class="small dim">${help.keysOff}</p>
      <form method="dialog"><button>${parts.close}</button></form>`,
    element,
  );
}
