/** Where a strip has more links than fit, the current one is in sight: for the `ref` of that link. */
export function showCurrent(link: Element | undefined): void {
  if (!(link instanceof HTMLElement)) return;
  requestAnimationFrame(() => {
    const strip = link.parentElement;
    if (strip !== null)
      strip.scrollLeft = link.offsetLeft - strip.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
  });
}
