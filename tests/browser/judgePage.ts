import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds, of the levels A and AA up to WCAG 2.2 and its own best practices. */
export async function findBrokenRules(page: Page): Promise<readonly string[]> {
  // The page's policy lets no script in but its own; the browser's own door is open.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const inPage = (globalThis as unknown as { readonly axe: Axe }).axe;
    const { violations } = await inPage.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

interface Axe {
  readonly run: (
    on: Document,
    options: object,
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
    }[];
  }>;
}

/** Texts below 14 px. */
export function findSmallText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) =>
        [...each.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== ''),
      )
      .filter((each) => parseFloat(getComputedStyle(each).fontSize) < 14)
      .map((each) => each.outerHTML.slice(0, 80)),
  );
}

/** By how many pixels the page is wider than its window. */
export function findOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
