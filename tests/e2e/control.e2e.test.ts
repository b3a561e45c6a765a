// The control room with thirty people: the board of all groups, suggestions, messages, more time, more hands. A laptop of
// 1280 × 720, a tablet, the facilitator’s phone, and two people with a page among twenty-eight over sockets.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, join, openBrowser, openFromLibrary, type Person, person, WHO } from './kit/browser.ts';
import { act, arrive, drop, type Pupil } from './kit/class.ts';
import { button, forPerson, people } from './kit/console.ts';
import { type House, openHouse } from './kit/house.ts';

const LONG = { timeout: 20_000 };

let house: House;
let browser: Browser;
let host: Person;
let screen: Person;
let phone: Person;
let pupils: Pupil[] = [];
let code = '';

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  host = await person(browser, house.base, { width: 1280, height: 720 });
  screen = await person(browser, house.base, { width: 1280, height: 720, language: 'en' });
  phone = await person(browser, house.base, { width: 360, height: 740, touch: true });
  const opened = await openFromLibrary(host.page, 'De open donderdag');
  code = opened.code;
  await screen.page.goto(opened.screen);
  pupils = await arrive(house.base, code, 29);
  await join(phone.page, code, 'Fenna');
  await host.page.getByRole('button', { name: 'Geen uitleg meer' }).click();
  await host.page.getByRole('button', { name: 'Volgende stap' }).click();
  await goTo(host.page, 'De witte map');
});

afterAll(async () => {
  await drop(pupils);
  await browser?.close();
  await house?.stop();
});

const groups = (page: Page) => page.getByRole('list', { name: 'Groepen', exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** Nothing is wider than the page, and the page itself does not scroll sideways. */
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('the board with thirty people', () => {
  it('U13: has every group in sight on a laptop, with everybody in it', async () => {
    await tab(host.page, 'Groepen').click();
    await expect.poll(() => groups(host.page).locator(':scope > li').count(), LONG).toBe(4);
    expect(await groups(host.page).locator('.group-person').count()).toBe(30);
    for (const card of await groups(host.page).locator(':scope > li').all()) {
      const box = await card.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 1280 && box.y < 720).toBe(true);
    }
    expect(await fits(host.page)).toBe(true);
    await button(host.page, 'Volgende stap').waitFor();
  });

  it('U13: has fifteen pairs within two screens, on a laptop and on a tablet', async () => {
    await host.page
      .getByRole('region', { name: 'Draaiboek' })
      .getByRole('button', { name: /Met z’n tweeën/ })
      .first()
      .click();
    await expect.poll(() => groups(host.page).locator(':scope > li').count(), LONG).toBe(15);
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [768, 1024],
    ] as const) {
      await host.page.setViewportSize({ width, height });
      const [narrowest, long] = await groups(host.page).evaluate((list) => {
        const cards = [...list.children].map((card) => card.getBoundingClientRect().width);
        return [Math.min(...cards), list.getBoundingClientRect().height];
      });
      expect(narrowest).toBeGreaterThan(130);
      expect(long).toBeLessThan(2 * height);
      expect(await fits(host.page)).toBe(true);
    }
    await host.page.setViewportSize({ width: 1280, height: 720 });
    await button(host.page, 'Terugdraaien').click();
    await expect.poll(() => groups(host.page).locator(':scope > li').count(), LONG).toBe(4);
  });

  it('U13: says who is done as it happens, and never what', async () => {
    expect(await act(pupils.slice(0, 12), 1)).toBeGreaterThan(6);
    await expect
      .poll(
        () =>
          groups(host.page)
            .getByText(/Wacht op/)
            .count(),
        LONG,
      )
      .toBeGreaterThan(0);
    await expect.poll(() => people(host.page).getByText('Ingestuurd').count(), LONG).toBeGreaterThan(6);
  });

  it('U13: looks in at one table, says so, and comes back to all', async () => {
    await button(host.page, 'Tonen').click();
    await button(host.page, 'Kijk mee bij Tafel 2').click();
    const board = host.page.getByRole('region', { name: 'Bijdragen' });
    await host.page.getByText('Je kijkt mee bij Tafel 2').waitFor();
    expect(await board.getByText('Tafel 1').count()).toBe(0);
    await button(host.page, 'Terug naar allemaal').click();
    await expect.poll(() => board.getByText('Tafel 1').count(), LONG).toBeGreaterThan(0);
  });
});

describe('somebody needs something', () => {
  it('U18: who asks for help stands out, and is told that somebody comes', async () => {
    await button(phone.page, /Gaat het/).click();
    await button(phone.page, 'Hulp vragen').click();
    await expect.poll(() => people(host.page).getByText('Vraagt om jou').count(), LONG).toBe(1);
    await people(host.page).getByRole('button', { name: 'Ik kom eraan' }).click();
    await expect.poll(() => people(host.page).getByText('Vraagt om jou').count(), LONG).toBe(0);
  });

  it('S11: a message reaches one phone, and a message to a table all its phones', async () => {
    await forPerson(host.page, 'Fenna', 'Bericht naar deze telefoon');
    await host.page.getByRole('dialog').getByRole('textbox').fill('Goed bezig!');
    await host.page.getByRole('dialog').locator('button[type=submit]').click();
    await phone.page.getByText('Goed bezig!').waitFor();
    expect(pupils.some((one) => JSON.stringify(one.player?.view()).includes('Goed bezig'))).toBe(false);

    await tab(host.page, 'Groepen').click();
    await button(host.page, 'Bericht aan deze groep: Tafel 1').click();
    await host.page.getByRole('dialog').getByRole('textbox').fill('Nog één minuut.');
    await host.page.getByRole('dialog').locator('button[type=submit]').click();
    const got = () => pupils.filter((one) => JSON.stringify(one.player?.view()).includes('Nog één minuut.')).length;
    await expect.poll(got, LONG).toBeGreaterThan(5);
    expect(got()).toBeLessThan(9);
  });

  it('U17: one person gets more time, on their own screen alone', async () => {
    await forPerson(host.page, 'Fenna', 'Meer tijd');
    await host.page.getByRole('dialog').getByRole('radio', { name: '2 minuten' }).check({ force: true });
    await host.page.getByRole('dialog').locator('button[type=submit]').click();
    await phone.page.getByText('+2 min voor jou').first().waitFor();
    await people(host.page).getByText('+2 min').first().waitFor();
    expect(await screen.page.getByText('+2 min').count()).toBe(0);
  });

  it('A8: a name is changed, somebody is removed and let back in', async () => {
    const name = pupils[3]?.name ?? '';
    await forPerson(host.page, name, 'Naam wijzigen');
    await host.page.getByRole('dialog').getByRole('textbox').fill('Nieuwe Naam');
    await host.page.getByRole('dialog').locator('button[type=submit]').click();
    await people(host.page).getByText('Nieuwe Naam').waitFor();
    await forPerson(host.page, 'Nieuwe Naam', 'Verwijderen');
    await host.page.getByRole('dialog').locator('button.danger').click();
    await people(host.page).getByText('Verwijderd').waitFor();
    await forPerson(host.page, 'Nieuwe Naam', 'Weer toelaten');
    await expect.poll(() => people(host.page).getByText('Verwijderd').count(), LONG).toBe(0);
  });

  it('A9: a line is hidden from all and shown again', async () => {
    await tab(host.page, 'Nu').click();
    const board = host.page.getByRole('region', { name: 'Bijdragen' });
    await board
      .getByRole('button', { name: /^Meer voor ‘/ })
      .first()
      .click();
    await board.getByRole('button', { name: 'Verbergen', exact: true }).first().click();
    await board.getByText('Verborgen voor de anderen').first().waitFor();
    await board.getByRole('button', { name: 'Weer laten zien', exact: true }).first().click();
    await expect.poll(() => board.getByText('Verborgen voor de anderen').count(), LONG).toBe(0);
  });
});

describe('the big screen', () => {
  /** Words on the page in letters of less than so many CSS pixels. */
  const smaller = (page: Page, px: number) =>
    page.evaluate((least) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const small: string[] = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const words = walker.currentNode.textContent?.trim() ?? '';
        const box = element?.getBoundingClientRect();
        if (!element || !box || words === '' || box.width < 3 || !element.checkVisibility()) continue;
        if (element.closest('.visually-hidden')) continue;
        if (Number.parseFloat(getComputedStyle(element).fontSize) < least) small.push(words);
      }
      return small;
    }, px);

  it('U24: has the join code at hand, and no word too small for eight metres', async () => {
    // On a screen of 2 m by 1.13 m: type of 27 mm, capitals of 19 mm, 1/420 of the distance.
    expect(await smaller(screen.page, 17)).toEqual([]);
    expect((await screen.page.locator('body').innerText()).replace(/\s/g, '')).toContain(code);
    expect(await screen.page.getByText('Goed bezig!').count()).toBe(0);
  });
});

describe('the pace', () => {
  it('U16: the plan says when it is over, and a coming part is made longer', async () => {
    const sheet = host.page.getByRole('region', { name: 'Draaiboek' });
    await sheet.getByText(/Klaar rond \d+:\d\d/).waitFor();
    await sheet.getByRole('button', { name: /^Wie er niet bij is: .* min/ }).click();
    await button(host.page, 'Andere duur').click();
    await host.page.getByRole('dialog').getByRole('textbox').fill('9');
    await host.page.getByRole('dialog').locator('button[type=submit]').click();
    await sheet.getByRole('button', { name: /^Wie er niet bij is: 9 min/ }).waitFor();
  });

  it('U14: a suggestion comes at its moment, does what it says, and goes when it is let be', async () => {
    const tips = host.page.locator('.host-tips');
    await expect.poll(() => tips.getByRole('button', { name: /^Laat maar/ }).count(), LONG).toBeGreaterThan(0);
    const tip = tips.locator('.tip').first();
    const said = (await tip.getByRole('paragraph').innerText()).slice(0, 30);
    await tip.getByRole('button', { name: /^Laat maar/ }).click();
    await expect.poll(() => tips.innerText(), LONG).not.toContain(said);
  });

  it('U15: Next step by mistake is taken back with a key', async () => {
    const title = () => host.page.getByRole('heading', { level: 1 }).first().innerText();
    const before = await title();
    await button(host.page, 'Volgende stap').click();
    await expect.poll(title, LONG).not.toBe(before);
    await host.page.keyboard.press('z');
    await expect.poll(title, LONG).toBe(before);
  });
});

describe('more hands', () => {
  let helper: Person;
  let remote: Person;

  /** The link of a new hand, from its dialog. */
  const linkOf = async (name: string): Promise<string> => {
    const fold = host.page.getByRole('button', { name: 'Meer handen' }).or(host.page.getByText('Meer handen', { exact: true }));
    if (!(await button(host.page, name).isVisible())) await fold.first().click();
    const answering = host.page.waitForResponse(/\/hands$/);
    await button(host.page, name).click();
    await button(host.page, 'Maak een link').click();
    const { url } = (await (await answering).json()) as { url: string };
    await host.page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click();
    return url.replace(/^https?:\/\/[^/]+/, house.base);
  };

  it('N11: a co-facilitator has the same console, and the phone is a remote control', async () => {
    helper = await person(browser, house.base, { width: 1024, height: 768, theme: 'dark' });
    await helper.page.goto(await linkOf('Link voor een medebegeleider'));
    await people(helper.page).getByText('Fenna').first().waitFor();
    remote = await person(browser, house.base, { width: 360, height: 740, touch: true });
    await remote.page.goto(await linkOf('Bedienen met je telefoon'));
    await button(remote.page, 'Pauze').click();
    await button(host.page, 'Verder').waitFor();
    await button(remote.page, 'Verder').click();
    const before = await host.page.getByRole('heading', { level: 1 }).first().innerText();
    await button(remote.page, 'Volgende stap').click();
    await expect.poll(() => host.page.getByRole('heading', { level: 1 }).first().innerText(), LONG).not.toBe(before);
    await button(remote.page, 'Terugdraaien').click();
    await expect.poll(() => host.page.getByRole('heading', { level: 1 }).first().innerText(), LONG).toBe(before);
    expect(await fits(remote.page)).toBe(true);
  });

  it('N11: a link that is withdrawn is out at once', async () => {
    await host.page
      .getByRole('listitem')
      .filter({ hasText: 'Telefoon als afstandsbediening' })
      .getByRole('button', { name: 'Intrekken' })
      .click();
    await host.page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    await remote.page.getByText('Deze afstandsbediening is ingetrokken').waitFor();
    await remote.page.reload();
    await remote.page.getByRole('link', { name: 'Naar de bibliotheek' }).waitFor();
    await people(helper.page).getByText('Fenna').first().waitFor();
  });
});

describe('the end', () => {
  it('U22: is opened again by mistake of the end, and the day after', async () => {
    await button(host.page, 'Sessie afsluiten').click();
    await host.page.getByRole('dialog').locator('button.danger').click();
    await host.page.getByText('De sessie is afgelopen').first().waitFor();
    await button(host.page, 'Deze sessie weer openen').click();
    await expect.poll(() => host.page.getByText('De sessie is afgelopen').count(), LONG).toBe(0);
    await phone.page.getByRole('region', { name: WHO }).waitFor();
  });

  it('A6: no page ran into an error', () => {
    expect([host, screen, phone].flatMap((one) => one.faults)).toEqual([]);
  });
});
