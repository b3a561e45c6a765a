// What hands do on the console, in Dutch.

import type { Locator, Page } from 'playwright-core';

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();

export const people = (page: Page): Locator => page.getByRole('list', { name: 'Mensen', exact: true });

/** Opens the menu of a person, presses one of its controls, and chooses where it asks. */
export const forPerson = async (page: Page, name: string, control: string, choice?: string): Promise<void> => {
  const menu = page.getByRole('button', { name: `Meer voor ${name}`, exact: true });
  if ((await menu.getAttribute('aria-expanded')) !== 'true') await menu.click();
  await people(page).getByRole('listitem').filter({ has: menu }).getByRole('button', { name: control, exact: true }).click();
  if (choice === undefined) return;
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: choice, exact: true }).check({ force: true });
  await dialog.locator('button[type=submit]').click();
};
