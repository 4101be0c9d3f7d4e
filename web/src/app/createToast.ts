/** A place for short sentences: shown for six seconds, and read out. */
export interface Toast {
  readonly element: HTMLElement;
  readonly say: (words: string) => void;
}

/** Makes the place; the same sentence twice is read out twice. */
export function createToast(): Toast {
  const element = document.createElement('p');
  element.className = 'toast no-print';
  element.setAttribute('role', 'status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    say: (words) => {
      element.textContent = words;
      clearTimeout(timer);
      timer = setTimeout(() => {
        element.textContent = '';
      }, 6_000);
    },
  };
}
