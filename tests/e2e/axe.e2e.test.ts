// Every screen against WCAG 2.2 AA as far as a program can see, in both themes, with people in it. axe says nothing of a
// canvas without a name: that the stage is in words is asserted in play.e2e.test.ts.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { found as axe } from './kit/axe.ts';
import { goTo, join, openBrowser, openFromLibrary, type Person, person } from './kit/browser.ts';
import { type House, openHouse } from './kit/house.ts';

/** Entrances move and fade: looked at when they are done. */
const found = async (page: Page): Promise<readonly string[]> => {
  await page.waitForTimeout(900);
  return axe(page);
};

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

describe.each(['light', 'dark'] as const)('U5: every screen in the %s theme keeps to WCAG 2.2 AA', (theme) => {
  let host: Person;
  let screen: Person;
  let phone: Person;
  let room = { code: '', screen: '' };

  const look = async (pages: readonly Page[]) => {
    for (const page of pages) expect(await found(page), page.url()).toEqual([]);
  };

  beforeAll(async () => {
    host = await person(browser, house.base, { theme, still: true, width: 1440, height: 900 });
    screen = await person(browser, house.base, { theme, still: true, width: 1280, height: 720, language: 'en' });
    phone = await person(browser, house.base, { theme, still: true, width: 360, height: 740, touch: true });
  });

  it('library, prepare, join, rescue, the sheet, an unknown address', async () => {
    for (const address of ['/', '/new/open-thursday', '/new/six-hats', '/join', '/rescue', '/sheet/de-wissel', '/nowhere']) {
      await phone.page.goto(address);
      await phone.page.getByRole('heading', { level: 1 }).first().waitFor();
      await look([phone.page]);
    }
    await host.page.goto('/');
    await host.page.getByRole('article').first().waitFor();
    await look([host.page]);
  });

  it('the lobby', async () => {
    room = await openFromLibrary(host.page, 'De open donderdag');
    await screen.page.goto(room.screen);
    await screen.page.getByRole('heading', { level: 1 }).waitFor();
    await join(phone.page, room.code, 'Fenna');
    await look([host.page, screen.page, phone.page]);
  });

  it('a hat round with cards, a spotlight and a plot event', async () => {
    await goTo(host.page, 'De vraag');
    await phone.page.getByRole('textbox').first().fill('Als je het aan een buurvrouw kunt uitleggen.');
    await phone.page.getByRole('button', { name: 'Insturen' }).click();
    await phone.page.getByText('1 ingestuurd').waitFor();
    await host.page.getByRole('button', { name: 'In de spot', exact: true }).first().click();
    await host.page.getByRole('button', { name: 'Nu laten gebeuren' }).click();
    await phone.page
      .getByText(/getrainde volwassenen/)
      .first()
      .waitFor();
    await look([host.page, screen.page, phone.page]);
  });

  it('the groups, who asks, a message, more hands, and the remote control', async () => {
    await phone.page.getByRole('button', { name: /^Gaat het/ }).click();
    await phone.page.getByRole('button', { name: 'Hulp vragen' }).first().click();
    await look([phone.page]);
    await host.page.getByRole('tab', { name: 'Groepen' }).click();
    await host.page.getByRole('list', { name: 'Mensen', exact: true }).getByText('Vraagt om jou').first().waitFor();
    await look([host.page]);
    await host.page.getByText('Meer handen', { exact: true }).click();
    const answering = host.page.waitForResponse(/\/hands$/);
    await host.page.getByRole('button', { name: 'Bedienen met je telefoon' }).click();
    await host.page.getByRole('button', { name: 'Maak een link' }).click();
    const { url } = (await (await answering).json()) as { url: string };
    await host.page.getByRole('dialog').waitFor();
    await look([host.page]);
    await host.page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click();
    const remote = await person(browser, house.base, { theme, still: true, width: 360, height: 740, touch: true });
    await remote.page.goto(url.replace(/^https?:\/\/[^/]+/, house.base));
    await remote.page.getByRole('button', { name: 'Volgende stap' }).waitFor();
    await look([remote.page]);
    await remote.context.close();
    await host.page.getByRole('tab', { name: 'Nu', exact: true }).click();
    await phone.page.getByRole('button', { name: /^Gaat het/ }).click();
  });

  it('a stop, and the OK-check', async () => {
    await phone.page.getByRole('button', { name: /^Gaat het/ }).click();
    await phone.page.getByRole('button', { name: 'Let even op mij' }).click();
    await phone.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await host.page.getByText(/Fenna drukte op Stop/).waitFor();
    await look([host.page, screen.page, phone.page]);
    await host.page.getByRole('button', { name: 'We gaan weer door' }).click();
  });

  it('deciding', async () => {
    await goTo(host.page, 'Stippen plakken');
    await phone.page.getByRole('button', { name: 'Stip erbij' }).first().click();
    await phone.page.getByText('1 van jou').waitFor();
    await host.page.getByRole('button', { name: 'Tonen', exact: true }).click();
    await look([host.page, screen.page, phone.page]);
    await goTo(host.page, 'Het besluit');
    await look([host.page, screen.page, phone.page]);
  });

  it('the debrief, the end and the report', async () => {
    await goTo(host.page, 'Voor jezelf');
    await look([host.page, phone.page]);
    await goTo(host.page, 'Met iedereen');
    await look([host.page, screen.page, phone.page]);
    await host.page.getByRole('button', { name: 'Sessie afsluiten' }).first().click();
    await host.page.getByRole('dialog').getByRole('button', { name: 'Sessie afsluiten' }).click();
    await phone.page.getByRole('heading', { name: 'De sessie is afgelopen' }).first().waitFor();
    await look([host.page, screen.page, phone.page]);
    const link = await host.page
      .getByRole('link', { name: /^Verslag/ })
      .first()
      .getAttribute('href');
    await host.page.goto(link ?? '');
    await host.page.getByRole('link', { name: 'Markdown' }).waitFor();
    await look([host.page]);
  });
});
