// What happens at the door and when things go wrong: a clear sentence in the person's language, and nothing is lost.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, join, openBrowser, openFromLibrary, type Person, person, WHO } from './kit/browser.ts';
import { type House, openHouse } from './kit/house.ts';

let house: House;
let browser: Browser;
let host: Person;
let code = '';
let screen = '';

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  host = await person(browser, house.base, { width: 1440, height: 900 });
  ({ code, screen } = await openFromLibrary(
    host.page,
    'Zes hoeden op jullie eigen casus',
    'Onze kantine gaat op vrijdag dicht. Wat doen we?',
  ));
});

afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const someone = (device: Parameters<typeof person>[2] = { width: 360, height: 740, touch: true }) =>
  person(browser, house.base, device);

describe('at the door', () => {
  it('A11: a wrong code gets a sentence in the person’s language, and the name stays', async () => {
    const { page, context } = await someone();
    await page.goto('/join');
    await page.getByRole('textbox', { name: 'Ruimtecode' }).fill('QQQ QQQ');
    await page.getByRole('textbox', { name: 'Je naam' }).fill('Fenna');
    await page.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/geen ruimte met deze code/)
      .waitFor();
    expect(await page.getByRole('textbox', { name: 'Je naam' }).inputValue()).toBe('Fenna');
    await page.getByRole('textbox', { name: 'Ruimtecode' }).fill('abc');
    await page.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/zes tekens/)
      .waitFor();
    await context.close();
  });

  it('A11: a link with a wrong key says so, on the host’s page, the screen and the report', async () => {
    const { page, context } = await someone({ language: 'en' });
    for (const kind of ['host', 'screen', 'report']) {
      const room = new URL(screen, house.base).pathname.split('/')[2];
      await page.goto(`/${kind}/${room}#not-the-right-key-at-all`);
      await page.getByRole('heading', { level: 1, name: /does not open|does not fit|no longer|link/i }).waitFor();
    }
    await context.close();
  });

  it('A11: a locked room keeps people out with a sentence, and lets them in when it is opened', async () => {
    await host.page.getByRole('button', { name: 'Ruimte op slot' }).click();
    await expect.poll(() => host.page.getByRole('button', { name: 'Ruimte op slot' }).getAttribute('aria-pressed')).toBe('true');
    const { page, context } = await someone();
    await page.goto(`/join/${code}`);
    await page.getByRole('textbox', { name: 'Je naam' }).fill('Sanne');
    await page.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/op slot/)
      .waitFor();
    await host.page.getByRole('button', { name: 'Ruimte op slot' }).click();
    await expect.poll(() => host.page.getByRole('button', { name: 'Ruimte op slot' }).getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await page.getByRole('region', { name: WHO }).waitFor();
    await context.close();
  });

  it('A8: the facilitator admits, renames and removes a person', async () => {
    await host.page.getByRole('button', { name: 'Mensen één voor één binnenlaten' }).click();
    await expect
      .poll(() => host.page.getByRole('button', { name: 'Mensen één voor één binnenlaten' }).getAttribute('aria-pressed'))
      .toBe('true');
    const { page, context } = await someone();
    await page.goto(`/join/${code}`);
    await page.getByRole('textbox', { name: 'Je naam' }).fill('Tijn');
    await page.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await page.getByRole('heading', { name: 'Je staat bij de deur' }).first().waitFor();
    const row = host.page.getByRole('list', { name: 'Mensen' }).getByRole('listitem').filter({ hasText: 'Tijn' });
    await row.getByRole('button', { name: 'Binnenlaten' }).click();
    await page.getByRole('region', { name: WHO }).waitFor();
    await host.page.getByRole('button', { name: 'Mensen één voor één binnenlaten' }).click();

    await row.getByRole('button', { expanded: false }).click();
    await row.getByRole('button', { name: 'Naam wijzigen' }).click();
    await host.page.getByRole('dialog').getByRole('textbox').fill('Thijs');
    await host.page.getByRole('dialog').getByRole('button', { name: 'Naam wijzigen' }).click();
    await expect.poll(() => page.getByRole('region', { name: WHO }).textContent()).toContain('Thijs');

    const renamed = host.page.getByRole('list', { name: 'Mensen' }).getByRole('listitem').filter({ hasText: 'Thijs' });
    const menu = renamed.getByRole('button', { expanded: false });
    if (await menu.count()) await menu.click();
    await renamed.getByRole('button', { name: 'Verwijderen' }).click();
    await host.page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByRole('heading', { name: 'Je bent uit deze ruimte' }).waitFor();
    await context.close();
  });

  it('N3: who comes late lands in the step that is on', async () => {
    await goTo(host.page, 'Wat we weten');
    const { page, context } = await someone();
    await join(page, code, 'Laat');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Wat we weten');
    await page.getByRole('textbox', { name: /Wat weten we zeker/ }).waitFor();
    await context.close();
  });

  it('N8: a page that is older than the server says so, with a button to reload', async () => {
    const { page, context } = await someone();
    await page.route('**/enter', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...(await answer.json()), version: 999 } });
    });
    await page.goto(`/join/${code}`);
    await page.getByRole('textbox', { name: 'Je naam' }).fill('Oud');
    await page.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await page.getByRole('heading', { name: 'Er is een nieuwere versie' }).waitFor();
    await page.getByRole('button', { name: 'Opnieuw laden' }).waitFor();
    await context.close();
  });
});

describe('a lost connection', () => {
  it('N1: what is written without a link is sent once when it is back', async () => {
    const { page, context } = await someone();
    await join(page, code, 'Wifi');
    const field = page.getByRole('textbox', { name: /Wat weten we zeker/ });
    await field.fill('De kantine is de enige warme plek.');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Insturen' }).click();
    await page.waitForTimeout(2000);
    await context.setOffline(false);
    await page.getByText('1 ingestuurd').waitFor({ timeout: 40_000 });
    await host.page.getByRole('button', { name: 'Tonen', exact: true }).click();
    await host.page.getByText('De kantine is de enige warme plek.').first().waitFor();
    expect(await host.page.getByRole('listitem').filter({ hasText: 'De kantine is de enige warme plek.' }).count()).toBe(1);
    await context.close();
  });
});

describe('the stage', () => {
  it('U7: a first play never waits for the stage: joining and writing work when it cannot load', async () => {
    const { page, context } = await someone();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/assets/stage-*.js', (route) => route.abort());
    await page.goto(`/join/${code}`);
    await page.getByRole('button', { name: 'Meedoen', exact: true }).waitFor();
    expect(asked.filter((url) => /assets\/stage-.*\.js/.test(url))).toEqual([]);
    await page.getByRole('textbox', { name: 'Je naam' }).fill('Zonder');
    await page.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await page.getByRole('textbox', { name: /Wat weten we zeker/ }).fill('Het contract loopt tot de zomer.');
    await page.getByRole('button', { name: 'Insturen' }).click();
    await page.getByText('1 ingestuurd').waitFor();
    await expect.poll(() => page.getByRole('region', { name: 'Podium' }).textContent()).toContain('witte hoed');
    await context.close();
  });

  it('U8: draws nothing when nothing moves', async () => {
    const { page, context } = await someone({ width: 1280, height: 720 });
    await page.goto(screen);
    const frames = page.locator('[data-frames]').first();
    await frames.waitFor({ state: 'attached' });
    const count = async () => Number(await frames.getAttribute('data-frames'));
    await expect.poll(count).toBeGreaterThan(0);
    // Entrances and the light settle first.
    let before = -1;
    await expect
      .poll(
        async () => {
          const last = before;
          before = await count();
          return before === last;
        },
        { interval: 1200, timeout: 15_000 },
      )
      .toBe(true);
    await page.waitForTimeout(2000);
    expect(await count()).toBe(before);
    await context.close();
  });
});

describe('a rehearsal', () => {
  it('U9: simulated people come in from the console and write, at human speed and in the language of the room', async () => {
    const own = await person(browser, house.base, { width: 1280, height: 800 });
    await openFromLibrary(own.page, 'De open donderdag');
    await own.page.getByRole('button', { name: 'Oefenen met gesimuleerde mensen' }).click();
    await own.page.getByRole('dialog').getByRole('spinbutton').fill('4');
    await own.page.getByRole('dialog').getByRole('button', { name: 'Laat ze binnen' }).click();
    const people = own.page.getByRole('list', { name: 'Mensen' }).getByRole('listitem');
    await expect.poll(() => people.count(), { timeout: 15_000 }).toBe(4);
    await goTo(own.page, 'De vraag');
    await own.page.getByText('Ingestuurd', { exact: true }).first().waitFor({ timeout: 60_000 });
    expect(own.faults).toEqual([]);
    await own.context.close();
  });
});
