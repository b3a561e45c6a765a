// People who drop out, watch, lead or are ready early, in a room with roles: a stand-in, an observer, a moderator, working ahead,
// a suggestion that is followed, a name that is not taken, and the room handed over.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, join, openBrowser, openFromLibrary, type Person, person } from './kit/browser.ts';
import { act, arrive, drop, type Pupil } from './kit/class.ts';
import { button, forPerson, people } from './kit/console.ts';
import { type House, openHouse } from './kit/house.ts';

const LONG = { timeout: 20_000 };

let house: House;
let browser: Browser;
let host: Person;
let phone: Person;
let pupils: Pupil[] = [];
let code = '';

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  host = await person(browser, house.base, { width: 1280, height: 720 });
  phone = await person(browser, house.base, { width: 360, height: 740, touch: true });
  code = (await openFromLibrary(host.page, 'Kamer aan de achterkant')).code;
  pupils = await arrive(house.base, code, 29);
});

afterAll(async () => {
  await drop(pupils);
  await browser?.close();
  await house?.stop();
});

describe('a class that does not stand still', () => {
  it('A13: a name that hurts is asked for again, and what was typed stays', async () => {
    await phone.page.goto(`/join/${code}`);
    await phone.page.getByRole('textbox', { name: 'Je naam' }).fill('K u t');
    await button(phone.page, 'Meedoen').click();
    await phone.page.getByText(/Kies een andere naam/).waitFor();
    await join(phone.page, code, 'Fenna');
  });

  it('U14: a suggestion that is followed does what it says', async () => {
    await button(host.page, 'Volgende stap').click();
    await goTo(host.page, 'Je eerste zin');
    await phone.page.getByRole('textbox').first().fill('Mijn eerste gedachte.');
    await button(phone.page, /^(Insturen|Bewaren)/).click();
    for (const one of pupils) one.memory.clear();
    await expect.poll(() => act(pupils, 1, 'suggest'), { timeout: 60_000, interval: 300 }).toBe(0);
    const before = await host.page.getByRole('heading', { level: 1 }).first().innerText();
    await host.page.locator('.host-tips').getByRole('button', { name: 'Volgend onderdeel' }).click({ timeout: 60_000 });
    await expect.poll(() => host.page.getByRole('heading', { level: 1 }).first().innerText(), LONG).not.toBe(before);
  });

  it('N9: somebody drops out of a role, and a stand-in, marked as such, plays it', async () => {
    await goTo(host.page, 'In je rol stappen');
    const gone = pupils.slice(0, 1);
    const name = gone[0]?.name ?? '';
    await drop(gone);
    await people(host.page).getByText('Verbinding weg').waitFor();
    await forPerson(host.page, name, 'Laat een invaller spelen');
    const row = people(host.page)
      .getByRole('listitem')
      .filter({ hasText: `Invaller voor ${name}` });
    await row.first().waitFor();
  });

  it('N9: who watches gets something to watch for, and who leads a group sees how far it is', async () => {
    const watcher = pupils[5];
    await forPerson(host.page, watcher?.name ?? '', 'Taak geven', 'Waarnemer');
    await expect.poll(() => watcher?.player?.view()?.blocks.some((block) => block.id === 'observe'), LONG).toBe(true);
    await forPerson(host.page, 'Fenna', 'Taak geven', 'Gespreksleider');
    await goTo(host.page, 'Hoe het voor ons is');
    await phone.page.getByText(/Jij bent gespreksleider van/).waitFor();
  });

  it('N11: the room is handed over: another facilitates, and the first key opens nothing any more', async () => {
    await button(host.page, /^Meer handen/).click();
    const answering = host.page.waitForResponse(/\/hands$/);
    await button(host.page, 'Link voor een medebegeleider').click();
    await button(host.page, 'Maak een link').click();
    const { url } = (await (await answering).json()) as { url: string };
    await host.page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click();
    const other = await person(browser, house.base, { width: 1280, height: 720, theme: 'dark' });
    await other.page.goto(url.replace(/^https?:\/\/[^/]+/, house.base));
    await people(other.page).getByText('Fenna').first().waitFor();
    await button(other.page, /^Meer handen/).click();
    await other.page
      .getByRole('listitem')
      .filter({ hasText: 'Wie de ruimte opende' })
      .getByRole('button', { name: 'Intrekken' })
      .click();
    await other.page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    await host.page.getByText('Deze ingang is gesloten').waitFor();
    await button(other.page, 'Volgende stap').click();
    await other.context.close();
  });

  it('A6: no page ran into an error', () => {
    expect([host, phone].flatMap((one) => one.faults)).toEqual([]);
  });
});

describe('a class in which some are ready early', () => {
  it('U17: whoever is ready works ahead when the facilitator says so, and comes back to the others', async () => {
    const own = await person(browser, house.base, { width: 1280, height: 720 });
    const early = await person(browser, house.base, { width: 360, height: 740, touch: true });
    const opened = await openFromLibrary(own.page, 'De open donderdag');
    await join(early.page, opened.code, 'Mila');
    await button(own.page, 'Volgende stap').click();
    await goTo(own.page, 'Je eerste gevoel');
    const room = own.page.getByRole('button', { name: /^De ruimte/ });
    if ((await room.getAttribute('aria-expanded')) !== 'true') await room.click();
    await button(own.page, 'Vooruitwerken mag').click();
    expect(await button(early.page, 'Alvast verder').count()).toBe(0);
    await early.page.getByRole('textbox').first().fill('Boos');
    await button(early.page, 'Insturen').click();
    await button(early.page, 'Alvast verder').click();
    await early.page.getByText(/Je werkt vooruit: De witte map/).waitFor();
    await early.page.getByRole('textbox').first().fill('Er zijn twintig jongeren.');
    await button(early.page, 'Insturen').click();
    await button(early.page, 'Terug naar de anderen').click();
    await goTo(own.page, 'De witte map');
    await early.page.getByText('Er zijn twintig jongeren.').first().waitFor();
    expect([...own.faults, ...early.faults]).toEqual([]);
  });
});
