import { html, type TemplateResult } from 'lit';
import type { NetworkKind } from '../api/generated/enums.ts';
import type { Texts } from '../text/Texts.ts';

/** The classes of network that are told apart by colour, profile and letter (docs: the notation). */
export type NetworkClass = 'i' | 'n' | 's' | 'd' | 'l' | 'g' | 'h' | 'p' | 'o' | 'q';

/** The class of a kind of network; an own name is shown beside the ring of `o`. */
const NETWORK_CLASSES: Readonly<Record<NetworkKind, NetworkClass>> = {
  INTERNET: 'i',
  MUNICIPAL_LAN: 'n',
  LEASED_LINE: 's',
  ISDN: 'd',
  LGWAN: 'l',
  GOVERNMENT_CLOUD_CONNECTION: 'g',
  MEDIUM: 'h',
  PAPER: 'h',
  POST: 'h',
  TELEPHONE: 'p',
  IN_PERSON: 'p',
  WIFI: 'o',
  MULTI_PAYMENT: 'o',
  OTHER: 'o',
  UNSTATED: 'q',
};

/** The letter in the ring of a class; the same in every language. */
const NETWORK_LETTERS: Readonly<Record<NetworkClass, string>> = {
  i: 'I',
  n: 'N',
  s: 'S',
  d: 'D',
  l: 'L',
  g: 'G',
  h: 'H',
  p: '人',
  o: '他',
  q: '?',
};

/** The ring of a network, hidden from screen readers: its name always stands beside it. */
export function networkRing(kind: NetworkKind): TemplateResult {
  const name = NETWORK_CLASSES[kind];
  return html`<span class="network-ring net-${name}" aria-hidden="true">${NETWORK_LETTERS[name]}</span>`;
}

/** Ring and name; without a name, the kind's own. */
export function networkMark(kind: NetworkKind, { words }: Texts, name?: TemplateResult | string): TemplateResult {
  const text = name ?? words.networkKind[kind];
  return html`<span class="network-mark ${kind === 'UNSTATED' ? 'is-unknown' : ''}"
    >${networkRing(kind)}<span>${text}</span></span
  >`;
}
