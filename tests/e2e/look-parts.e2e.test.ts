// Every part of every scenario fits: on a participant's page, on the console and on the big screen, with people who do what it asks.
// LOOK_OTHER=1 takes the other language for each.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, openBrowser, openFromLibrary, type Person, person } from './kit/browser.ts';
import { act, arrive, drop, type Pupil } from './kit/class.ts';
import { type House, openHouse } from './kit/house.ts';
import { look, type Size } from './kit/look.ts';
import { control } from './kit/look-host.ts';

/** More parts than any run sheet has. */
const MANY = 40;

const other = process.env.LOOK_OTHER !== undefined;

const SCENARIOS = [
  { id: 'six-hats', nl: 'Zes hoeden op jullie eigen casus', en: 'Six hats on your own case', first: 'en', others: 11 },
  { id: 'back-bedroom', nl: 'Kamer aan de achterkant', en: 'The back bedroom', first: 'en', others: 14 },
  { id: 'de-wissel', nl: 'Basisschool De Wissel', en: 'De Wissel Primary', first: 'nl', others: 29 },
  { id: 'open-thursday', nl: 'De open donderdag', en: 'Open Thursday', first: 'nl', others: 3 },
] as const;

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

describe.each(SCENARIOS)('U25: every part of $id fits', (scenario) => {
  const language = (scenario.first === 'nl') === other ? 'en' : 'nl';

  it(`in ${language} with ${scenario.others} others`, { timeout: 600_000 }, async () => {
    const persons: Person[] = [];
    const page = async (width: number, height: number): Promise<Page> => {
      const one = await person(browser, house.base, { width, height, language, still: true });
      persons.push(one);
      return one.page;
    };
    const host = await page(1280, 720);
    const screen = await page(1280, 720);
    const phone = await page(360, 740);
    const ownCase = scenario.id === 'six-hats' ? 'A school without bells? / Een school zonder bel?' : undefined;
    const opened = await openFromLibrary(host, scenario[language], ownCase);
    await host
      .getByRole('button', { name: /^(Geen uitleg meer|No more tips)$/ })
      .first()
      .click();
    await screen.goto(opened.screen);
    await join(phone, opened.code, 'Fenna');
    const pupils: Pupil[] = await arrive(house.base, opened.code, scenario.others, 0, language);
    const found: string[] = [];
    const see = async (one: Page, state: string, sizes: readonly Size[]) => found.push(...(await look(one, state, sizes)));
    for (let at = 1; at < MANY; at++) {
      const next = control(host, 'next');
      if ((await next.getAttribute('aria-disabled')) === 'true') break;
      const place = () => host.locator('.host-title').first().innerText();
      const before = at === 1 ? '' : await place();
      await next.click();
      await expect.poll(() => place().catch(() => before), { timeout: 20_000 }).not.toBe(before);
      const number = String(at).padStart(2, '0');
      await see(phone, `${language}-${scenario.id}-${number}-play`, ['phone']);
      for (const one of pupils) one.memory.clear();
      await act(pupils, 2, `${scenario.id} ${at}`);
      const reveal = control(host, 'reveal');
      if ((await reveal.count()) > 0 && (await reveal.getAttribute('aria-disabled')) !== 'true') await reveal.click();
      await see(host, `${language}-${scenario.id}-${number}-host`, ['laptop', 'phone']);
      await see(screen, `${language}-${scenario.id}-${number}-screen`, ['laptop']);
      await see(phone, `${language}-${scenario.id}-${number}-played`, ['tablet', 'laptop']);
    }
    await drop(pupils);
    expect([...new Set(found)]).toEqual([]);
    expect(persons.flatMap((one) => one.faults)).toEqual([]);
    for (const one of persons) await one.context.close();
  });
});
