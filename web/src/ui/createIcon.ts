import { render } from 'lit';
import { icon, type IconName } from './icon.ts';

/** An icon as a node, for parts that are made of nodes. */
export function createIcon(name: IconName): Element {
  const holder = document.createElement('span');
  holder.className = 'icon-holder';
  render(icon(name), holder);
  return holder;
}
