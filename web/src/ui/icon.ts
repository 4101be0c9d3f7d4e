const SVG = 'http://www.w3.org/2000/svg';

/** Lines of each icon in a square of 24. An icon never stands without a word. */
const PATHS = {
  mark: ['M4.5 17a2 2 0 1 0 .01 0', 'M7 17h3c5 0 3-9 8-9', 'M19.5 6a2 2 0 1 0 .01 0'],
  run: ['M8 5l11 7-11 7z'],
  stop: ['M6 6h12v12H6z'],
  link: ['M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5', 'M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5'],
  format: ['M4 6h16', 'M8 11h12', 'M8 16h8'],
  copy: ['M9 9h11v11H9z', 'M5 15H4V4h11v1'],
  save: ['M12 4v11', 'M7 10l5 5 5-5', 'M5 20h14'],
  failed: ['M8 3h8l5 5v8l-5 5H8l-5-5V8z', 'M12 8v5', 'M12 16.5v.01'],
  empty: ['M11 4a7 7 0 1 0 .01 0', 'M16 16l5 5'],
  ok: ['M12 3a9 9 0 1 0 .01 0', 'M8 12l3 3 5-6'],
  waiting: ['M12 3a9 9 0 1 0 .01 0', 'M12 7v5l3 3'],
} as const;
export type IconName = keyof typeof PATHS;

/** Draws an icon in the colour of the text around it, hidden from screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const d of PATHS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
