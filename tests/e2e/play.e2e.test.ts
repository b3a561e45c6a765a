// A class plays Open Thursday from the library to the report: a facilitator, a screen, a phone in Dutch, a laptop in
// English, and somebody who has only a keyboard. In the middle a page is reloaded and the server is killed.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, join, openBrowser, openFromLibrary, type Person, person, WHO } from './kit/browser.ts';
import { type House, openHouse } from './kit/house.ts';

let house: House;
let browser: Browser;
let host: Person;
let screen: Person;
let phone: Person;
let laptop: Person;
let keys: Person;
let code = '';

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  host = await person(browser, house.base, { width: 1440, height: 900 });
  screen = await person(browser, house.base, { width: 1280, height: 720 });
  phone = await person(browser, house.base, { width: 360, height: 740, touch: true });
  laptop = await person(browser, house.base, { language: 'en' });
  keys = await person(browser, house.base, { still: true });
});

afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** Tabs until the element with this name has the focus. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
      return (
        element?.getAttribute('aria-label') ??
        labels.map((one) => one.innerText).join(' ') + (element instanceof HTMLButtonElement ? element.innerText : '')
      );
    });
    if (name.test(label.trim())) return;
  }
  throw new Error(`the keyboard never came to ${name}`);
};

describe('a class plays Open Thursday', () => {
  it('U1: opens a room from the library, and people come in with a code and a name', async () => {
    const opened = await openFromLibrary(host.page, 'De open donderdag');
    code = opened.code;
    expect(code).toMatch(/^[A-Z2-9]{6}$/);
    await screen.page.goto(opened.screen);
    await expect.poll(async () => (await screen.page.locator('body').innerText()).replace(/\s/g, '')).toContain(code);
    await screen.page.getByRole('img', { name: 'Scan om mee te doen' }).first().waitFor();

    await join(phone.page, code, 'Fenna');

    await laptop.page.goto('/join');
    await laptop.page.getByRole('textbox', { name: 'Room code' }).fill(code.toLowerCase());
    await laptop.page.getByRole('textbox', { name: 'Your name' }).fill('Kofi');
    await laptop.page.getByRole('button', { name: 'Join', exact: true }).click();
    await laptop.page.getByRole('region', { name: WHO }).waitFor();

    await keys.page.goto(`/join/${code}`);
    await tabTo(keys.page, /^Je naam/);
    await keys.page.keyboard.type('Mila');
    await keys.page.keyboard.press('Enter');
    await keys.page.getByRole('region', { name: WHO }).waitFor();

    const people = host.page.getByRole('list', { name: 'Mensen' });
    for (const name of ['Fenna', 'Kofi', 'Mila']) await people.getByText(name).first().waitFor();
  });

  it('U2: says in words on every screen what the stage shows', async () => {
    await goTo(host.page, 'Je eerste gevoel');
    const stage = screen.page.getByRole('region', { name: 'Podium' });
    await expect.poll(() => stage.innerText()).toContain('rode hoed');
    await expect.poll(() => stage.textContent()).toContain('Fenna');
    const english = laptop.page.getByRole('region', { name: 'Stage' });
    await expect.poll(() => english.textContent()).toContain('red hat');
  });

  it('R1: keeps contributions blind until they are shown, then shows them to all at once', async () => {
    const question = /Wat voel je meteen/;
    await phone.page.getByRole('textbox', { name: question }).fill('Boos');
    await phone.page.getByRole('button', { name: 'Insturen' }).click();
    await phone.page.getByText('1 ingestuurd').waitFor();
    await laptop.page.getByRole('textbox', { name: /What do you feel/ }).fill('Hope');
    await laptop.page.getByRole('button', { name: 'Send', exact: true }).click();
    await laptop.page.getByText('1 sent').waitFor();
    expect(await laptop.page.getByText('Boos').count()).toBe(0);
    expect(await screen.page.getByText('Boos').count()).toBe(0);
    await host.page.getByRole('button', { name: 'Tonen', exact: true }).click();
    await laptop.page.getByText('Boos').first().waitFor();
    await phone.page.getByText('Hope').first().waitFor();
  });

  it('A5: answers what is too long or empty with a sentence, and keeps the text', async () => {
    const field = phone.page.getByRole('textbox', { name: /Wat voel je meteen/ });
    await field.fill('x'.repeat(41));
    await phone.page.getByRole('button', { name: 'Insturen' }).click();
    await phone.page
      .getByRole('alert')
      .getByText(/40 tekens/)
      .waitFor();
    expect(await field.inputValue()).toBe('x'.repeat(41));
    await field.fill('');
    await phone.page.getByRole('button', { name: 'Insturen' }).click();
    await phone.page.getByRole('alert').getByText(/eerst/).waitFor();
  });

  it('U3: makes a contribution large for everybody', async () => {
    await host.page.getByRole('button', { name: 'In de spot', exact: true }).first().click();
    const stage = screen.page.getByRole('region', { name: 'Podium' });
    await expect.poll(() => stage.textContent()).toMatch(/Boos|Hope/);
  });

  it('N1: brings a reloaded page back to the same step, with the draft', async () => {
    await goTo(host.page, 'De witte map');
    const field = phone.page.getByRole('textbox', { name: /Wat weten we zeker/ });
    await field.fill('Er komen er zo’n veertig, elke');
    await phone.page.waitForTimeout(300);
    await phone.page.reload();
    await expect.poll(() => field.inputValue()).toBe('Er komen er zo’n veertig, elke');
    await expect.poll(() => phone.page.getByRole('heading', { level: 1 }).innerText()).toBe('De witte map');
    await expect.poll(() => host.page.getByRole('list', { name: 'Mensen' }).getByText('Fenna').count()).toBe(1);
  });

  it('D2: survives a killed server: everybody comes back, and what was sent meanwhile arrives once', async () => {
    await house.kill();
    await phone.page.getByRole('textbox', { name: /Wat weten we zeker/ }).fill('Niemand vroeg het de buren.');
    await phone.page.getByRole('button', { name: 'Insturen' }).click();
    await phone.page
      .getByRole('status')
      .getByText(/Verbinding weg/)
      .waitFor();
    await house.start();
    await phone.page.getByText('1 ingestuurd').waitFor();
    await host.page.getByRole('button', { name: 'Tonen', exact: true }).click();
    await laptop.page.getByText('Niemand vroeg het de buren.').first().waitFor();
    await laptop.page.waitForTimeout(500);
    const board = laptop.page.getByRole('region', { name: 'White hat', exact: true });
    expect(await board.getByText('Niemand vroeg het de buren.').count()).toBe(1);
    await expect.poll(() => screen.page.getByRole('heading', { level: 1 }).innerText()).toContain('De witte map');
  });

  it('N2: lets the newest tab play, and tells the older one', async () => {
    const second = await phone.context.newPage();
    await second.goto(phone.page.url());
    await second.getByRole('region', { name: WHO }).waitFor();
    await phone.page.getByRole('heading', { name: 'Je speelt verder in een ander tabblad' }).waitFor();
    await phone.page.getByRole('button', { name: 'Hier verder spelen' }).click();
    await phone.page.getByRole('region', { name: WHO }).waitFor();
    await second.close();
  });

  it('S3: stops everything in one tap, and only the facilitator knows who pressed', async () => {
    await phone.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await laptop.page.getByRole('region', { name: 'Stop' }).waitFor();
    await host.page.getByText(/Fenna drukte op Stop/).waitFor();
    expect(await laptop.page.getByText(/Fenna drukte|Fenna pressed/).count()).toBe(0);
    expect(await screen.page.getByText(/Fenna drukte/).count()).toBe(0);
    await host.page.getByRole('button', { name: 'We gaan weer door' }).click();
    await laptop.page.getByRole('textbox', { name: /What do we know/ }).waitFor();
  });

  it('U4: is played with the keyboard alone', async () => {
    await goTo(host.page, 'Hoe kan het ook?');
    await keys.page.getByRole('textbox', { name: /Hoe kan de donderdag/ }).waitFor();
    await tabTo(keys.page, /Hoe kan de donderdag/);
    await keys.page.keyboard.type('Laat de jongeren zelf gastheer zijn.');
    await keys.page.keyboard.press('Control+Enter');
    await keys.page.getByText('1 ingestuurd').waitFor();
    // The facilitator's console as well: r reveals, the arrow goes on.
    await host.page.locator('body').click({ position: { x: 5, y: 5 } });
    await host.page.keyboard.press('r');
    await laptop.page.getByText('Laat de jongeren zelf gastheer zijn.').first().waitFor();
    await host.page.keyboard.press('ArrowRight');
    await expect.poll(() => host.page.getByRole('heading', { level: 1 }).innerText()).toContain('Wat er mis kan gaan');
  });

  it('R2: takes a risk only with its reason, and sends in the plot event', async () => {
    await laptop.page.getByRole('textbox', { name: /What could go wrong/ }).fill('It rests on two people.');
    await laptop.page.getByRole('button', { name: 'Send', exact: true }).click();
    await laptop.page.getByRole('alert').waitFor();
    await laptop.page.getByRole('textbox', { name: /Why/ }).fill('If they are ill it stops.');
    await laptop.page.getByRole('button', { name: 'Send', exact: true }).click();
    await laptop.page.getByText('1 sent').waitFor();
    await host.page.getByRole('button', { name: 'Nu laten gebeuren' }).click();
    await phone.page
      .getByText(/twee getrainde volwassenen/)
      .first()
      .waitFor();
    await screen.page
      .getByText(/twee getrainde volwassenen/)
      .first()
      .waitFor();
  });

  it('R3: chooses with dots, asks who can go along, and records a decision with an owner', async () => {
    await goTo(host.page, 'Stippen plakken');
    for (const [who, name] of [
      [phone, 'Stip erbij'],
      [laptop, 'Add a dot'],
    ] as const)
      await who.page.getByRole('button', { name }).nth(1).click();
    await phone.page.getByText('1 van jou').waitFor();
    await host.page.getByRole('button', { name: 'Tonen', exact: true }).click();
    await phone.page.getByText('2 stippen').first().waitFor();
    await goTo(host.page, 'Kun je mee?');
    await laptop.page.getByRole('radio', { name: 'Yes' }).check();
    await laptop.page.getByRole('button', { name: 'Send', exact: true }).click();
    await laptop.page.getByText('Sent', { exact: true }).first().waitFor();
    await host.page.getByRole('button', { name: 'Tonen', exact: true }).click();
    await goTo(host.page, 'Het besluit');
    await host.page.getByRole('textbox', { name: 'Dit besluiten we' }).fill('We gaan door tot de zomer.');
    await host.page.getByRole('radio', { name: 'Mila' }).check();
    await host.page.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await screen.page.getByText('We gaan door tot de zomer.').first().waitFor();
  });

  it('S4: keeps a private line on its own device until its author shows it', async () => {
    await goTo(host.page, 'Voor jezelf');
    await phone.page.getByRole('textbox').first().fill('Ik was stiller dan ik wilde.');
    await phone.page.getByRole('button', { name: 'Bewaren' }).first().click();
    await phone.page.getByText('Bewaard, alleen voor jou').waitFor();
    for (const other of [host, laptop, screen])
      expect(await other.page.getByText('Ik was stiller dan ik wilde.').count()).toBe(0);
    await goTo(host.page, 'Met iedereen');
    await phone.page.getByRole('button', { name: 'Laat iedereen dit zien' }).first().click();
    await screen.page.getByText('Ik was stiller dan ik wilde.').first().waitFor();
  });

  it('R4: ends with a report that names nobody unless the facilitator chooses so', async () => {
    await host.page.getByRole('button', { name: 'Sessie afsluiten' }).first().click();
    await host.page.getByRole('dialog').getByRole('button', { name: 'Sessie afsluiten' }).click();
    await phone.page.getByRole('heading', { name: 'De sessie is afgelopen' }).first().waitFor();
    const link = await host.page
      .getByRole('link', { name: /^Verslag/ })
      .first()
      .getAttribute('href');
    const report = await host.context.newPage();
    await report.goto(link ?? '');
    await report.getByText('We gaan door tot de zomer.').first().waitFor();
    expect(await report.getByText('Fenna').count()).toBe(0);
    for (const name of ['Markdown', 'CSV', 'JSON']) expect(await report.getByRole('link', { name }).count()).toBe(1);
    await report.getByRole('checkbox', { name: 'Met namen' }).check();
    await report.getByText(/Fenna/).first().waitFor();
    await report.close();
  });

  it('A6: runs without an error on any page', () => {
    for (const one of [host, screen, phone, laptop, keys]) expect(one.faults).toEqual([]);
  });
});
