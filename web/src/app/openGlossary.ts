import { render } from 'lit';
import { TermOpened, TermsWanted } from '../ui/explain.ts';
import { createSplitTerms, type SplitTerms } from '../ui/splitTerms.ts';
import type { App } from './App.ts';
import { drawTerm, type TermShown } from './drawTerm.ts';
import { TERM_QUERY, TERMS_QUERY } from './glossaryQuery.ts';

/** Room between a term, its explanation and the edges of the window, in pixels. */
const GAP = 8;

/**
 * Answers the texts that want to know the terms of the glossary, and shows what a term means in a box beside it: closed by Escape, by its
 * button, by Tab (which goes on from the term) and by a click anywhere else. Gives the box.
 */
export function openGlossary({ ask, texts }: Pick<App, 'ask' | 'texts'>): HTMLElement {
  const box = Object.assign(document.createElement('div'), { className: 'term-note no-print', popover: 'auto' });
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'term-title');
  let terms: Promise<SplitTerms | undefined> | undefined;
  let shown: TermShown | undefined;
  let from: HTMLElement | undefined;
  let running = new AbortController();

  const close = (): void => {
    box.hidePopover();
    from?.focus();
  };
  const draw = (): void => {
    if (shown !== undefined) render(drawTerm(shown, texts(), close), box);
  };
  const open = async (term: string, button: HTMLElement): Promise<void> => {
    running.abort();
    const mine = new AbortController();
    running = mine;
    from = button;
    shown = { term, outcome: undefined };
    draw();
    box.showPopover();
    place(box, button);
    box.querySelector('button')?.focus();
    const outcome = await ask(TERM_QUERY, { text: term }, mine.signal);
    if (mine.signal.aborted) return;
    shown = { term, outcome };
    draw();
    place(box, button);
  };

  document.addEventListener(TermsWanted.NAME, (event) => {
    if (!(event instanceof TermsWanted)) return;
    terms ??= ask(TERMS_QUERY, {}, new AbortController().signal).then((outcome) => {
      if (outcome.kind === 'ANSWERED') return createSplitTerms(outcome.value.glossary);
      // Nobody answered: the next text asks again.
      terms = undefined;
      return undefined;
    });
    void terms.then((split) => {
      if (split !== undefined) event.give(split);
    });
  });
  document.addEventListener(TermOpened.NAME, (event) => {
    if (event instanceof TermOpened) void open(event.term, event.button);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    // The page below has an Escape of its own. Tab goes on from the term.
    event.stopPropagation();
    if (event.key === 'Escape') event.preventDefault();
    close();
  });
  return box;
}

/** Under the words, or over them where there is more room; inside the window. It moves with the page. */
function place(box: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = box;
  const isBelow = at.bottom + GAP + offsetHeight <= innerHeight || at.top < innerHeight - at.bottom;
  const top = isBelow ? at.bottom + GAP : Math.max(at.top - GAP - offsetHeight, GAP);
  const left = Math.max(Math.min(at.left, document.documentElement.clientWidth - offsetWidth - GAP), GAP);
  box.style.top = `${top + scrollY}px`;
  box.style.left = `${left + scrollX}px`;
}
