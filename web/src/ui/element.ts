type Child = Node | string | undefined;
type Listener = (event: Event) => void;

/** What an element gets: attributes by name (true for one without a value, undefined for none), and listeners. */
export interface Props {
  readonly on?: Readonly<Record<string, Listener>> | undefined;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
}

/** Makes an element with attributes, listeners and children; texts are texts, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Props['attributes'] = {},
  children: readonly Child[] = [],
  on: Props['on'] = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  for (const [name, listener] of Object.entries(on)) made.addEventListener(name, listener);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Sets attributes: true for one without a value, false or undefined for none. */
export function setAttributes(on: Element, attributes: NonNullable<Props['attributes']>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) on.removeAttribute(name);
    else on.setAttribute(name, value === true ? '' : String(value));
  }
}
