import type { SvgNode } from './SvgNode.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that no XML file may hold. */
// eslint-disable-next-line no-control-regex -- these are the ones to remove
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Writes a tree as XML. Names of people's papers may hold anything: it is escaped, or left out where no file may hold it. */
export function toSvgText(node: SvgNode): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const children = node.children.map((child) => (typeof child === 'string' ? escape(child) : toSvgText(child)));
  const opening = `<${node.tag}${attributes.join('')}`;
  return children.length === 0 ? `${opening}/>` : `${opening}>${children.join('')}</${node.tag}>`;
}

function escape(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}
