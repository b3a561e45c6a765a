// What axe finds on a page, in words.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each as `rule: element`, so that a failure reads by itself. What the bar at the bottom covers now can be scrolled to; axe takes it
 * for a target that is too small, so the bar stands still meanwhile. A page may have no style of its own making, a test may. */
export const found = async (page: Page): Promise<readonly string[]> => {
  const still = await page.evaluateHandle(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.safety { position: static !important }');
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  });
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  await page.evaluate((sheet) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }, still);
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
};
