// A facilitator walks a scenario alone: three live views on one screen, any part with any role, and nothing left behind. And
// what the console explains in a first session.

import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openFromLibrary, type Person, person, WHO } from './kit/browser.ts';
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

/** The page inside one of the three frames. */
const inside = (page: Page, name: string): FrameLocator => page.frameLocator(`iframe[title="${name}"]`);

/** The room of the rehearsal, and the facilitator's key to it. */
const roomOf = async (page: Page): Promise<readonly [room: string, key: string]> => {
  const address = (await page.locator('iframe[title="Console"]').getAttribute('src')) ?? '';
  const [, room = '', key = ''] = /^\/host\/([^#]+)#(.+)$/.exec(address) ?? [];
  return [room, key];
};

const enter = async (room: string, key: string): Promise<number> =>
  (
    await fetch(`${house.base}/api/rooms/${room}/enter`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: '{}',
    })
  ).status;

describe('a rehearsal on one screen', () => {
  let own: Person;

  beforeAll(async () => {
    own = await person(browser, house.base, { width: 1280, height: 720 });
  });

  it('U19: shows the console, the big screen and a phone at once, each live, without scrolling the page', async () => {
    const { page } = own;
    await page.goto('/rehearse/back-bedroom');
    await inside(page, 'Console').getByRole('list', { name: 'Mensen' }).waitFor();
    await inside(page, 'Groot scherm').getByRole('heading', { level: 1 }).first().waitFor();
    await inside(page, 'Telefoon').getByRole('region', { name: WHO }).waitFor();
    const views = await Promise.all(
      ['Console', 'Groot scherm', 'Telefoon'].map((name) => page.locator(`iframe[title="${name}"]`).boundingBox()),
    );
    for (const box of views) {
      if (!box) throw new Error('a view is not there');
      expect(box.width).toBeGreaterThan(200);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
      expect(box.y + box.height).toBeLessThanOrEqual(720);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    await expect
      .poll(() => inside(page, 'Console').getByRole('list', { name: 'Mensen' }).getByText('Amira').count(), { timeout: 15_000 })
      .toBeGreaterThan(0);
  });

  it('U19: goes to any part with any role, and the phone shows that role there', async () => {
    const { page } = own;
    const part = page.getByLabel('Onderdeel', { exact: true });
    const phone = inside(page, 'Telefoon');
    const parts = await part.locator('option:not([disabled])').allInnerTexts();
    const turn = parts.findIndex((one) => /beurt|wissel|ronde/i.test(one));
    await part.selectOption({ index: Math.max(turn, Math.floor(parts.length / 2)) + 1 });
    const role = page.getByLabel('Jij bent', { exact: true });
    await role.waitFor();
    for (const at of [0, 3]) {
      const option = role.locator('option:not([value=""])').nth(at);
      const name = await option.innerText();
      await role.selectOption((await option.getAttribute('value')) ?? '');
      await expect.poll(() => phone.getByRole('region', { name: WHO }).innerText()).toContain(name);
    }
  });

  it('U19: makes one view large with a key or a button, and remembers which', async () => {
    const { page } = own;
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('4');
    await expect.poll(() => page.getByRole('radio', { name: /^Telefoon/ }).isChecked()).toBe(true);
    expect(await page.locator('iframe[title="Console"]').isVisible()).toBe(false);
    await page.getByRole('radio', { name: /^Alles/ }).check({ force: true });
    expect(await page.locator('iframe[title="Console"]').isVisible()).toBe(true);
    expect(own.faults).toEqual([]);
  });

  it('U19: is not among the sessions of this device, and its room is erased when it stops', async () => {
    const { page } = own;
    const [room, key] = await roomOf(page);
    expect(await enter(room, key)).toBe(200);
    expect(await page.evaluate(() => localStorage.getItem('rolwissel.rooms') ?? '')).not.toContain(room);
    await page.getByRole('button', { name: 'Stop met oefenen' }).click();
    await page.getByRole('article').first().waitFor();
    await expect.poll(() => enter(room, key)).toBe(404);
    expect(await page.evaluate((id) => Object.keys(localStorage).filter((one) => one.includes(id)), room)).toEqual([]);
  });

  it('U19: may be framed by our own pages alone', async () => {
    const answer = await fetch(house.base);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    await own.context.close();
  });
});

describe('a first session', () => {
  const card = (page: Page) => page.getByRole('complementary', { name: 'De console leren kennen' });

  /** Do two boxes on the screen share anything? */
  const covers = (page: Page) =>
    page.evaluate(() => {
      const box = document.querySelector('.coach-card')?.getBoundingClientRect();
      if (!box) return [];
      return [...document.querySelectorAll('.host a, .host button, .host input')]
        .filter((one) => !one.closest('.coach') && one.checkVisibility())
        .filter((one) => {
          const at = one.getBoundingClientRect();
          const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
          return document.elementFromPoint(x, y)?.closest('.coach-card');
        })
        .map((one) => one.textContent);
    });

  it('U21: explains one thing at a time, over nothing that can be pressed, and takes no focus', async () => {
    const host = await person(browser, house.base, { width: 1280, height: 720, still: true });
    await openFromLibrary(host.page, 'De open donderdag');
    await card(host.page).getByText('Zo komen mensen binnen').waitFor();
    expect(await card(host.page).count()).toBe(1);
    expect(await covers(host.page)).toEqual([]);
    expect(await host.page.evaluate(() => document.activeElement?.closest('.coach-card') ?? null)).toBeNull();
    await card(host.page).getByRole('button', { name: 'Duidelijk' }).click();
    await card(host.page).getByText('Voor de beamer').waitFor();
    expect(await covers(host.page)).toEqual([]);
    await host.page.keyboard.press('Escape');
    await card(host.page).getByText('Jij bepaalt wanneer het begint').waitFor();
    await host.page.getByRole('button', { name: 'Volgende stap' }).click();
    await card(host.page).getByText('Jouw woorden').waitFor();
    expect(await covers(host.page)).toEqual([]);
    await card(host.page).getByRole('button', { name: 'Geen uitleg meer' }).click();
    await expect.poll(() => card(host.page).count()).toBe(0);
    await host.page.reload();
    await host.page.getByRole('button', { name: 'Volgende stap' }).waitFor();
    await host.page.waitForTimeout(2000);
    expect(await card(host.page).count()).toBe(0);
    expect(host.faults).toEqual([]);
    await host.context.close();
  });
});
