import { toQueryHash } from '../../state/queryLink.ts';
import type { QueryTexts } from '../../text/QueryTexts.ts';
import { element } from '../../ui/element.ts';
import { NODE_QUERY, TRACE_QUERY } from './examples.ts';
import { writeVariables } from './QueryActions.ts';

const REFERENCE = /^([a-z]+(?:-[a-z]+)*):[a-z0-9-]+\/\S/u;
const TRACEABLE = new Set(['information-item', 'item-set', 'concept', 'data-subject']);

/** Where a reference in a result leads: an item is traced, anything else looked up; nothing for a text that is no reference. */
export function toReferenceHash(text: string): { readonly hash: string; readonly traces: boolean } | undefined {
  const kind = REFERENCE.exec(text)?.[1];
  if (kind === undefined) return undefined;
  const traces = TRACEABLE.has(kind);
  const question = traces
    ? { query: TRACE_QUERY, variables: { subject: text } }
    : { query: NODE_QUERY, variables: { id: text } };
  return {
    hash: toQueryHash({ query: question.query, variables: writeVariables(question.variables), operation: undefined }),
    traces,
  };
}

/** The link to it, named by what it leads to. */
export function toReferenceLink(text: string, texts: QueryTexts): HTMLElement | undefined {
  const found = toReferenceHash(text);
  if (found === undefined) return undefined;
  const words = found.traces ? texts.traceThis : texts.showThis;
  return element('a', { class: 'reference', href: found.hash }, [
    words,
    element('span', { class: 'hidden-label' }, [` ${text}`]),
  ]);
}
