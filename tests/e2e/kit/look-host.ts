// Hands on the console in either language, for whoever looks at all of its states: controls by their own names.

import type { Locator, Page } from 'playwright-core';
import { SIZES } from './look.ts';

/** A control of the rules by its own name, the first that can be seen. */
export const control = (page: Page, id: string): Locator => page.locator(`[data-control="${id}"]:visible`).first();

/** Chooses a part of the console for the sizes that show one at a time. */
export const showPart = async (page: Page, part: 'now' | 'groups' | 'people' | 'sheet' | 'tools'): Promise<void> => {
  const before = page.viewportSize();
  await page.setViewportSize(SIZES.phone);
  await page.locator(`[data-part=${part}]`).click();
  if (before) await page.setViewportSize(before);
};

/** Opens the menu of somebody, when it is not open. */
export const menuOf = async (page: Page, name: string): Promise<Locator> => {
  const button = page.getByRole('button', { name: new RegExp(`^(Meer voor|More for) ${name}$`) }).first();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  return page.locator('.person').filter({ has: button });
};

/** Opens a heading of the tools, when it is not open. */
export const openFold = async (page: Page, name: 'story' | 'sides' | 'room' | 'hands'): Promise<void> => {
  const button = page.locator(`.tool-fold.is-${name} > h2 > button`);
  if ((await button.count()) > 0 && (await button.getAttribute('aria-expanded')) !== 'true') await button.click();
};
