import { element, setAttributes } from '../../ui/element.ts';

export interface EditorParts {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onRun: () => void;
  /** Stands at the right of the label. */
  readonly tools?: readonly HTMLElement[] | undefined;
}

export interface Editor {
  readonly root: HTMLElement;
  /** Shows another text; what is already there is left alone, cursor included. */
  readonly show: (value: string) => void;
  readonly markLines: (lines: readonly number[]) => void;
  /** Puts the cursor at a line and column, both from 1. */
  readonly goTo: (line: number, column: number) => void;
}

/** A plain text field with line numbers. Tab leaves it as it leaves any field, so the keyboard is never caught. */
export function createEditor(parts: EditorParts): Editor {
  const { id, label, hint, rows, tools = [] } = parts;
  const gutter = element('div', { class: 'gutter', 'aria-hidden': 'true' });
  const text = element('textarea', {
    id,
    rows,
    wrap: 'off',
    spellcheck: 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    'aria-describedby': `${id}-hint`,
  });
  let marked: readonly number[] = [];
  const drawGutter = (): void => {
    const count = text.value.split('\n').length;
    gutter.replaceChildren(
      ...Array.from({ length: count }, (_, index) =>
        element('div', { class: marked.includes(index + 1) ? 'line marked' : 'line' }, [String(index + 1)]),
      ),
    );
    gutter.scrollTop = text.scrollTop;
  };
  text.addEventListener('scroll', () => {
    gutter.scrollTop = text.scrollTop;
  });
  text.addEventListener('input', () => {
    marked = [];
    setAttributes(text, { 'aria-invalid': undefined });
    drawGutter();
    parts.onInput(text.value);
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      parts.onRun();
    }
  });
  const head = element('div', { class: 'editor-head' }, [element('label', { for: id }, [label]), ...tools]);
  const root = element('div', { class: 'editor' }, [
    head,
    element('div', { class: 'editor-box' }, [gutter, text]),
    element('p', { class: 'hint', id: `${id}-hint` }, [hint]),
  ]);
  const show = (value: string): void => {
    if (text.value !== value) text.value = value;
    drawGutter();
  };
  show(parts.value);
  return {
    root,
    show,
    markLines: (lines) => {
      marked = lines;
      setAttributes(text, { 'aria-invalid': lines.length > 0 ? 'true' : undefined });
      drawGutter();
    },
    goTo: (line, column) => {
      const before = text.value.split('\n').slice(0, line - 1);
      const at = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
      text.focus();
      text.setSelectionRange(at, at);
      const lineHeight = text.scrollHeight / Math.max(text.value.split('\n').length, 1);
      text.scrollTop = Math.max(0, (line - 3) * lineHeight);
    },
  };
}
