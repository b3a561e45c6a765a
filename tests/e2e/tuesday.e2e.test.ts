// The bad Tuesday: the wrong room is opened, more people come than there are parts, half of them drop out, the facilitator’s
// laptop dies, two come late, somebody presses Stop, and the time runs out. The report is taken all the same.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, openBrowser, openFromLibrary, type Person, person } from './kit/browser.ts';
import { act, arrive, comeBack, drop, type Pupil } from './kit/class.ts';
import { type House, openHouse } from './kit/house.ts';

const LONG = { timeout: 20_000 };

let house: House;
let browser: Browser;
let laptop: Person;
let screen: Person;
let phone: Person;
let own: Person;
let pupils: Pupil[] = [];
let code = '';
let rescue = '';
let stranded = '';

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  laptop = await person(browser, house.base, { width: 1280, height: 720 });
  screen = await person(browser, house.base, { width: 1280, height: 720 });
  phone = await person(browser, house.base, { width: 360, height: 740, touch: true });
  own = await person(browser, house.base, { width: 360, height: 740, touch: true, theme: 'dark' });
});

afterAll(async () => {
  await drop(pupils);
  await browser?.close();
  await house?.stop();
});

const button = (who: Person, name: string) => who.page.getByRole('button', { name, exact: true }).first();
const title = (who: Person) => who.page.getByRole('heading', { level: 1 }).first().innerText();
const list = (who: Person) => who.page.getByRole('list', { name: 'Mensen', exact: true });

/** Goes to a part from the run sheet; on a phone that is a part of the console of its own. */
const goTo = async (who: Person, part: string): Promise<void> => {
  const bar = button(who, 'Draaiboek');
  if (await bar.isVisible()) await bar.click();
  await who.page
    .getByRole('region', { name: 'Draaiboek' })
    .getByRole('button', { name: new RegExp(part) })
    .first()
    .click();
  await expect.poll(() => title(who), LONG).toContain(part);
};

describe('the bad Tuesday', () => {
  it('U22: the wrong room was opened: it is erased from the library, and the right one opened', async () => {
    await openFromLibrary(laptop.page, 'De open donderdag');
    await laptop.page.goto('/');
    await laptop.page
      .getByRole('button', { name: /Meer voor De open donderdag/ })
      .first()
      .click();
    await laptop.page
      .getByRole('button', { name: /nu wissen$/ })
      .first()
      .click();
    await laptop.page.getByRole('dialog').getByRole('button', { name: 'Nu wissen' }).click();
    await expect.poll(() => laptop.page.getByRole('link', { name: /Verdergaan met De open donderdag/ }).count(), LONG).toBe(0);

    const opened = await openFromLibrary(laptop.page, 'Basisschool De Wissel');
    code = opened.code;
    await screen.page.goto(opened.screen);
    await button(laptop, 'Toon mijn reddingscode').click();
    const shown = laptop.page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/).first();
    rescue = (await shown.innerText()).trim();
    await laptop.page.keyboard.press('Escape');
    expect(await screen.page.getByText(rescue).count()).toBe(0);
  });

  it('U23: twenty-seven come where twenty-four were expected, and everybody has a place', async () => {
    pupils = await arrive(house.base, code, 26);
    await join(phone.page, code, 'Fenna');
    await expect.poll(() => list(laptop).getByRole('listitem').count(), LONG).toBeGreaterThanOrEqual(27);
    await button(laptop, 'Volgende stap').click();
    await act(pupils, 2);
    await goTo(laptop, 'Kies een kind');
    await act(pupils, 2);
    await laptop.page.getByRole('tab', { name: 'Groepen' }).click();
    await laptop.page.getByText('27 binnen').first().waitFor();
    await laptop.page.getByRole('tab', { name: 'Nu' }).click();
  });

  it('U15: a step too far is taken back', async () => {
    const before = await title(laptop);
    await button(laptop, 'Volgende stap').click();
    await expect.poll(() => title(laptop), LONG).not.toBe(before);
    await button(laptop, 'Terugdraaien').click();
    await expect.poll(() => title(laptop), LONG).toBe(before);
  });

  it('N10: half the class drops out: the board says who, new groups go on, and all come back to their place', async () => {
    await goTo(laptop, 'Het plein bouwen');
    await act(pupils, 2);
    stranded = pupils[0]?.name ?? '';
    const gone = pupils.filter((_one, at) => at % 2 === 0);
    await drop(gone);
    await expect.poll(() => list(laptop).getByText('Verbinding weg').count(), LONG).toBe(gone.length);
    await laptop.page.getByRole('tab', { name: 'Groepen' }).click();
    await laptop.page.getByRole('button', { name: 'Nieuwe groepen maken' }).first().click();
    await laptop.page.getByRole('dialog').getByRole('button', { name: 'Nieuwe groepen maken' }).click();
    const here = pupils.filter((one) => one.player);
    for (const one of here) one.memory.clear();
    expect(await act(here, 2)).toBeGreaterThan(0);
    await comeBack(house.base, gone);
    await expect.poll(() => list(laptop).getByText('Verbinding weg').count(), LONG).toBe(0);
    const places = () => new Set([here[0], ...gone].map((one) => one?.player?.view()?.header.title));
    await expect.poll(() => places().size, LONG).toBe(1);
  });

  it('N11: the laptop dies, and the facilitator’s phone takes over with the rescue code', async () => {
    await laptop.context.close();
    await own.page.goto('/rescue');
    await own.page.getByRole('textbox', { name: 'Reddingscode' }).fill(rescue.toLowerCase().replace(/-/g, ' '));
    await button(own, 'Toon mijn ruimtes').click();
    await own.page.getByRole('button', { name: 'Basisschool De Wissel overnemen', exact: true }).click();
    await expect.poll(() => title(own), LONG).toContain('Het plein bouwen');
    await button(own, 'Geen uitleg meer').click();
    await button(own, 'Pauze').click();
    await expect.poll(() => screen.page.getByText('Pauze').count(), LONG).toBeGreaterThan(0);
    await button(own, 'Verder').click();
  });

  it('N3: two come late, have a place, and read what happened', async () => {
    const late = await arrive(house.base, code, 2, 26);
    pupils.push(...late);
    for (const one of late) {
      const view = one.player?.view();
      const told = view?.blocks.find((block) => block.id === 'briefing');
      expect(told?.type === 'text' ? told.text : '').toContain('Voordat je kwam');
      expect(view?.blocks.some((block) => block.type === 'grid')).toBe(true);
    }
  });

  it('S3: somebody presses Stop: all stands still, and the phone goes on when it is right', async () => {
    await phone.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await screen.page.getByText('Alles staat stil').first().waitFor();
    await own.page
      .getByText(/Fenna drukte op Stop/)
      .first()
      .waitFor();
    expect(await screen.page.getByText('Fenna drukte').count()).toBe(0);
    await button(own, 'We gaan weer door').click();
    await expect.poll(() => screen.page.getByText('Alles staat stil').count(), LONG).toBe(0);
  });

  it('U16: time runs out: the clock waits, the rest is made to fit, and the session comes to its end', async () => {
    await button(own, 'Draaiboek').click();
    const sheet = own.page.getByRole('region', { name: 'Draaiboek' });
    const row = sheet.getByRole('button', { name: /^Lopen als een kind: .* min/ });
    // The bars above and below stay where they are: what is pressed comes between them.
    await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await row.click();
    await sheet.getByRole('button', { name: 'Andere duur' }).first().click();
    await own.page.getByRole('dialog').getByRole('textbox').fill('1');
    await own.page.getByRole('dialog').locator('button[type=submit]').click();
    await sheet.getByRole('button', { name: /^Lopen als een kind: 1 min/ }).waitFor();
    await goTo(own, 'Lopen als een kind');
    await button(own, 'Nu').click();
    await screen.page.getByText('laatste minuut').first().waitFor();
    await screen.page.getByText('Rond rustig af').first().waitFor({ timeout: 90_000 });
    expect(await title(own)).toContain('Lopen als een kind');
    await button(own, 'Minuut erbij').click();
    await expect.poll(() => screen.page.getByText('Rond rustig af').count(), LONG).toBe(0);
    await button(own, 'Draaiboek').click();
    await own.page
      .getByRole('button', { name: /Meer tijd, of minder/ })
      .first()
      .click();
    await button(own, 'Maak de rest passend').click();
    for (const part of ['Samen lezen', 'Voor jezelf']) {
      await goTo(own, part).catch(() => undefined);
      await act(pupils, 2, part);
    }
    await button(own, 'Menu').click();
    await own.page.getByRole('button', { name: 'Sessie afsluiten' }).first().click();
    await own.page.getByRole('dialog').getByRole('button', { name: 'Sessie afsluiten' }).click();
    await own.page.getByText('De sessie is afgelopen').first().waitFor();
  });

  it('R4: the report is taken, with everything that the room made and nobody’s name', async () => {
    await own.page
      .getByRole('link', { name: /Naar het verslag|Verslag/ })
      .first()
      .click();
    await own.page.getByRole('heading', { level: 1 }).first().waitFor();
    const downloading = own.page.waitForEvent('download');
    await own.page
      .getByRole('button', { name: 'Markdown' })
      .or(own.page.getByRole('link', { name: 'Markdown' }))
      .first()
      .click();
    const stream = await (await downloading).createReadStream();
    let report = '';
    for await (const chunk of stream) report += String(chunk);
    expect(report).toContain('Basisschool De Wissel');
    expect(report.length).toBeGreaterThan(500);
    expect(stranded).not.toBe('');
    expect(report).not.toContain(stranded);
  });

  it('A6: no page ran into an error', () => {
    expect([laptop, screen, phone, own].flatMap((one) => one.faults)).toEqual([]);
  });
});
