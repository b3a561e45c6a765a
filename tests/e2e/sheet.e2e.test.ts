// The facilitator's page: what is chosen is on it, and it is one sheet of paper for every scenario, form and language.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioCard } from '../../shared/protocol/http.ts';
import { openBrowser, type Person, person } from './kit/browser.ts';
import { type House, openHouse } from './kit/house.ts';

let house: House;
let browser: Browser;
let host: Person;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  host = await person(browser, house.base, { width: 1280, height: 720 });
});

afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const paper = (page: Page) => page.locator('.sheet-paper');

/** How many sheets come out of the printer. */
const sheets = async (page: Page, format: 'A4' | 'Letter'): Promise<number> => {
  const file = await page.pdf({ format });
  return file.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
};

describe('the facilitator’s page', () => {
  it('U20: is one sheet of A4 and one of Letter, for every scenario, form and language, short or long', async () => {
    const { page } = host;
    const cards = (await (await fetch(`${house.base}/api/scenarios`)).json()) as readonly ScenarioCard[];
    expect(cards.length).toBeGreaterThan(3);
    for (const card of cards) {
      const variants = card.variants.length > 0 ? card.variants.map((one) => `variant=${one.id}&`) : [''];
      for (const variant of variants)
        for (const choice of ['language=nl&profile=short', 'language=en&profile=long']) {
          const address = `/sheet/${card.id}?${variant}${choice}`;
          await page.goto(address);
          await paper(page).waitFor();
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format), `${address} on ${format}`).toBe(1);
        }
    }
    expect(host.faults).toEqual([]);
  });

  it('U20: opens from where a session is prepared, with what was chosen there', async () => {
    const { page } = host;
    await page.goto('/new/open-thursday');
    await page.getByRole('radio', { name: /^Ieder een eigen hoed/ }).check();
    await page.getByRole('radio', { name: /^Kort/ }).check();
    await page.getByRole('link', { name: 'Begeleidersblad printen' }).click();
    await page.getByRole('heading', { level: 1, name: 'De open donderdag' }).waitFor();
    expect(new URL(page.url()).search).toBe('?variant=roles&profile=short&language=nl');
    expect(await page.getByRole('combobox', { name: 'Lengte' }).inputValue()).toBe('short');
    expect(await paper(page).innerText()).toContain('Ieder een eigen hoed');
  });

  it('U20: speaks the language that is chosen for the paper, and keeps the choice in its address', async () => {
    const { page } = host;
    await page.goto('/sheet/de-wissel');
    await page.getByRole('heading', { level: 1, name: 'Basisschool De Wissel' }).waitFor();
    await page.getByRole('combobox', { name: 'Taal van het blad' }).selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'De Wissel Primary' }).waitFor();
    expect(await paper(page).getAttribute('lang')).toBe('en');
    expect(await paper(page).innerText()).toContain('Open door:');
    await page.getByRole('combobox', { name: 'Lengte' }).selectOption('long');
    await paper(page).getByText('long session').waitFor();
    await page.reload();
    await paper(page).getByText('long session').waitFor();
    await page.getByRole('heading', { level: 1, name: 'De Wissel Primary' }).waitFor();
  });

  it('U20: has room to write the codes and the time of the clock, and says where to join', async () => {
    const { page } = host;
    await page.goto('/sheet/six-hats?language=nl');
    await paper(page).waitFor();
    expect(await paper(page).locator('.sheet-write').count()).toBe(2);
    const rows = await paper(page).locator('tbody tr').count();
    expect(rows).toBeGreaterThan(10);
    expect(await paper(page).locator('tbody .sheet-clock').count()).toBe(rows);
    const words = await paper(page).innerText();
    expect(words).toContain('/join');
    // Of use to this machine alone.
    expect(words).not.toMatch(/localhost|127\.0/);
  });

  it('U20: says so when there is no such scenario', async () => {
    const { page } = host;
    await page.goto('/sheet/no-such-thing');
    await page.getByRole('heading', { level: 1, name: /hebben we niet/ }).waitFor();
    await page.getByRole('link', { name: 'Naar de bibliotheek', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Waar kijken we/ }).waitFor();
  });
});
