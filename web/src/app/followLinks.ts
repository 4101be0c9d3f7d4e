/**
 * Goes to links of this server without loading the page anew; everything else (a new window, a download, another server) is left to the
 * browser, so every link stays a real one.
 */
export function followLinks(on: Document, go: (url: URL, link: HTMLAnchorElement) => void): void {
  on.addEventListener('click', (event) => {
    const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || event.button !== 0 || hasModifier) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target !== '' || link.hasAttribute('download') || !link.hasAttribute('href')) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || (url.hash !== '' && url.pathname === location.pathname)) return;
    event.preventDefault();
    go(url, link);
  });
}
