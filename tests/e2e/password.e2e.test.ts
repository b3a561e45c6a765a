// A house with a password: who opens a room is asked for it once on a device.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, person } from './kit/browser.ts';
import { type House, openHouse } from './kit/house.ts';

let browser: Browser;
let house: House;
beforeAll(async () => {
  house = await openHouse({ FACILITATOR_PASSWORD: 'Zeven paarse stoelen' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

test('A16: a room opens with the password of the house, which says when it is wrong and is asked once', async () => {
  const { page, context, faults } = await person(browser, house.base);
  await page.goto('/new/open-thursday');
  const open = page.getByRole('button', { name: 'Open de ruimte', exact: true });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Het wachtwoord van dit huis' });
  const field = dialog.getByLabel('Wachtwoord', { exact: true });
  await field.waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').filter({ hasText: 'Typ eerst' }).waitFor();
  await field.fill('zeven paarse stoelen');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').filter({ hasText: 'Dat is niet het wachtwoord' }).waitFor();
  // Who does not want to sees why there is no room, and can try again.
  await page.keyboard.press('Escape');
  await page.getByRole('alert').filter({ hasText: 'wachtwoord van dit huis nodig' }).waitFor();
  await open.click();
  await field.fill('Zeven paarse stoelen');
  await dialog.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByLabel('Ruimtecode').first().waitFor();

  // On this device it is known now, also for a rehearsal.
  const again = await context.newPage();
  await again.goto('/new/open-thursday');
  await again.getByRole('button', { name: 'Open de ruimte', exact: true }).click();
  await again.getByLabel('Ruimtecode').first().waitFor();
  expect(faults).toEqual([]);
});
