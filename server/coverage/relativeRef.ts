import { parseRef } from '../model/ref.ts';

/**
 * A reference as a coverage file writes it: `paper` for the document itself, `system/terminal` for what belongs to it
 * (`system:shinjuku/36-card-terminal/terminal`), whole otherwise.
 */
export function toRelativeRef(ref: string, document: string): string {
  if (ref === document) return 'paper';
  const tail = tailOf(document);
  const colon = ref.indexOf(':');
  const rest = ref.slice(colon + 1);
  return rest.startsWith(`${tail}/`) ? `${ref.slice(0, colon)}/${rest.slice(tail.length + 1)}` : ref;
}

/** The whole reference that a coverage file's short form stands for; undefined if it has the form of none. */
export function fromRelativeRef(text: string, document: string): string | undefined {
  if (text === 'paper') return document;
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const ref = text.includes(':') ? text : `${text.slice(0, slash)}:${tailOf(document)}/${text.slice(slash + 1)}`;
  return parseRef(ref) === undefined ? undefined : ref;
}

/** `shinjuku/36-card-terminal`. */
function tailOf(document: string): string {
  return document.slice(document.indexOf(':') + 1);
}
