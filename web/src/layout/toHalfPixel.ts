/** Heights stand on half pixels: two that are all but equal are equal, so no line has a step too small to be drawn as one. */
export function toHalfPixel(height: number): number {
  return Math.round(height * 2) / 2;
}
