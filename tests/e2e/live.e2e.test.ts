// Both live actions from the library to the report in real Chromium: a facilitator, a screen, a phone in Dutch, a laptop in
// English, somebody with a keyboard alone and the canvas switched off, and simulated people to fill the room. Nobody here
// knows the steps: hands do what the screens ask. Every screen is looked at by axe on the way.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { found } from './kit/axe.ts';
import { join, openBrowser, openFromLibrary, type Person, person } from './kit/browser.ts';
import { keys, touch } from './kit/hands.ts';
import { type House, openHouse } from './kit/house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const looked = new Set<string>();

/** axe, where this page shows a kind of thing that it did not show before: the same form again has the same faults. */
const news = async (page: Page, title: string): Promise<readonly string[]> => {
  const kinds = await page.evaluate(() => {
    const classes = [...document.querySelectorAll('.block, .wall-block, .board-list')].map((one) => one.className);
    return [document.documentElement.dataset.theme, location.pathname.split('/')[1], ...new Set(classes)].sort().join('|');
  });
  if (looked.has(kinds)) return [];
  looked.add(kinds);
  return (await found(page)).map((what) => `${title}: ${what}`);
};

const PLAYS = [
  { scenario: 'Kamer aan de achterkant', english: 'The back bedroom', theme: 'light' },
  { scenario: 'Basisschool De Wissel', english: 'De Wissel Primary', theme: 'dark' },
] as const;

describe.each(PLAYS)('$scenario', ({ scenario, theme }) => {
  let host: Person;
  let screen: Person;
  let phone: Person;
  let laptop: Person;
  let blind: Person;
  const seen: string[] = [];
  const wrong: string[] = [];

  beforeAll(async () => {
    host = await person(browser, house.base, { theme, still: true, width: 1280, height: 720 });
    screen = await person(browser, house.base, { still: true, width: 1280, height: 720 });
    phone = await person(browser, house.base, { theme, still: true, width: 360, height: 740, touch: true });
    laptop = await person(browser, house.base, { theme, still: true, language: 'en' });
    blind = await person(browser, house.base, { still: true });
    await blind.page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  });

  it('U1: opens from the library, and people come in', async () => {
    const room = await openFromLibrary(host.page, scenario);
    await screen.page.goto(room.screen);
    await join(phone.page, room.code, 'Fenna');
    await join(laptop.page, room.code, 'Kofi');
    await join(blind.page, room.code, 'Mila');
    await host.page.getByRole('button', { name: /gesimuleerde mensen/ }).click();
    const dialog = host.page.getByRole('dialog');
    if ((await dialog.count()) > 0) await dialog.locator('button[type=submit], button.primary').first().click();
    await expect
      .poll(() => host.page.getByRole('list', { name: 'Mensen' }).getByRole('listitem').count(), { timeout: 20_000 })
      .toBeGreaterThan(5);
  });

  it('U4: is played to its last part by touch, in English, and with the keyboard alone', { timeout: 600_000 }, async () => {
    for (let guard = 0; guard < 60; guard++) {
      const next = host.page.getByRole('button', { name: 'Volgende stap', exact: true });
      if ((await next.getAttribute('aria-disabled')) === 'true') break;
      const before = await host.page.getByRole('heading', { level: 1 }).first().innerText();
      await next.click();
      await expect
        .poll(() => host.page.getByRole('heading', { level: 1 }).first().innerText(), { timeout: 20_000 })
        .not.toBe(before);
      const title = (await host.page.getByRole('heading', { level: 1 }).first().innerText()).split('\n')[0] ?? '';
      seen.push(title);
      if ((await phone.page.getByRole('button', { name: 'Ik weet nu hoe het werkt' }).count()) > 0)
        for (const one of [phone, laptop, blind]) await one.page.locator('[data-control=brake]').click();
      await Promise.all([touch(phone.page), touch(laptop.page), keys(blind.page)]);
      const reveal = host.page.getByRole('button', { name: 'Tonen', exact: true });
      if ((await reveal.count()) > 0 && (await reveal.getAttribute('aria-disabled')) !== 'true') await reveal.click();
      await Promise.all([touch(phone.page), touch(laptop.page)]);
      for (const one of [host, screen, phone, laptop]) wrong.push(...(await news(one.page, title)));
    }
    expect(seen.length).toBeGreaterThan(18);
  });

  it('U5: every screen on the way keeps to WCAG 2.2 AA', () => {
    expect(wrong).toEqual([]);
  });

  it('R34: ends after its debrief, with a report and a page of one’s own to take along', async () => {
    await host.page.getByRole('button', { name: 'Sessie afsluiten' }).first().click();
    await host.page.getByRole('dialog').getByRole('button', { name: 'Sessie afsluiten' }).click();
    await phone.page.getByRole('heading', { name: 'De sessie is afgelopen' }).first().waitFor();
    const mine = await phone.page
      .getByRole('link', { name: /Wat ik meeneem/ })
      .first()
      .getAttribute('href');
    const own = await phone.context.newPage();
    await own.goto(mine ?? '');
    await own.getByRole('heading', { level: 1 }).first().waitFor();
    await own
      .getByText(/Regel \d+ van mij/)
      .first()
      .waitFor();
    expect(await found(own)).toEqual([]);
    const link = await host.page
      .getByRole('link', { name: /^Verslag/ })
      .first()
      .getAttribute('href');
    await host.page.goto(link ?? '');
    await host.page.getByRole('link', { name: 'Markdown' }).waitFor();
    expect(await found(host.page)).toEqual([]);
  });

  it('A6: runs without an error on any page', () => {
    for (const one of [host, screen, phone, laptop, blind]) expect(one.faults).toEqual([]);
  });
});
