import type { SvgNode } from './SvgNode.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Makes the elements of a tree. */
export function toSvgElement(node: SvgNode): SVGElement {
  const element = document.createElementNS(NAMESPACE, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, String(value));
  for (const child of node.children) element.append(typeof child === 'string' ? child : toSvgElement(child));
  return element;
}
