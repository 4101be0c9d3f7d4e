import { estimateWidth, type MeasureText } from '../layout/estimateWidth.ts';

/** Measures with the browser's own fonts, each text once; by estimate where there is no canvas. `fontFamily` as in CSS. */
export function createMeasure(fontFamily: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimateWidth;
  const widths = new Map<string, number>();
  return (text, size, bold) => {
    const font = `${bold ? 700 : 400} ${size}px ${fontFamily}`;
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context.font !== font) context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}
