// Every state of a step that goes well fits: the middle, people and groups, menus and what they ask, the tools, more hands.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from './kit/class.ts';
import { SIZES, type Size } from './kit/look.ts';
import { control, menuOf, openFold, showPart } from './kit/look-host.ts';
import { BIG, CLASSES, dialogOf, Walk } from './kit/walk.ts';

describe.each(CLASSES)('U25: a step, in %s with %s others', (language, others) => {
  let walk: Walk;
  let host: Page;
  let screen: Page;
  let phone: Page;

  beforeAll(async () => {
    walk = await Walk.open(language, others);
    ({ host, screen, phone } = walk);
  });

  afterAll(async () => walk?.close());

  it('a step: the middle, its people, its groups, a look into one', async () => {
    await walk.begin();
    await walk.see(phone, '21-play-write');
    await act(walk.pupils.slice(0, Math.ceil(others / 2)), 1);
    await walk.see(host, '21-now');
    await walk.see(screen, '21-screen', BIG);
    await showPart(host, 'groups');
    await host.getByRole('tab', { name: /^(Groepen|Groups)$/ }).click();
    await walk.see(host, '22-groups');
    await phone.getByRole('textbox').first().fill(walk.said.line);
    await phone
      .getByRole('button', { name: /^(Insturen|Send)$/ })
      .first()
      .click();
    await phone.waitForTimeout(900);
    await walk.see(phone, '23-play-sent');
    await control(host, 'reveal').click();
    await host.waitForTimeout(600);
    const inside = host.locator('.group-foot button').filter({ hasText: /Kijk mee|Look in/ });
    if ((await inside.count()) > 0) {
      await inside.first().click();
      await walk.see(host, '24-look-in');
      await host.getByRole('button', { name: /^(Terug naar allemaal|Back to all)$/ }).click();
    }
    await showPart(host, 'now');
    await walk.see(host, '25-revealed');
    await walk.see(phone, '25-play-revealed');
    await control(host, 'spot').click();
    await host.waitForTimeout(900);
    await walk.see(host, '26-spotlight');
    await walk.see(screen, '26-screen-spotlight', BIG);
    await walk.see(phone, '26-play-spotlight');
    await host
      .getByRole('button', { name: /^(Meer voor ‘|More for “)/ })
      .first()
      .click();
    await walk.see(host, '27-entry-menu');
    walk.fits();
  });

  it('menus and what they ask', async () => {
    await showPart(host, 'people');
    const row = await menuOf(host, 'Fenna');
    await walk.see(host, '30-person-menu');
    for (const id of ['rename', 'remove', 'task', 'whisper', 'grant', 'move', 'give', 'place']) {
      const one = row.locator(`[data-control="${id}"]`);
      if ((await one.count()) === 0) continue;
      await walk.asked(host, one.first(), `31-${id}`);
    }
    await row.locator('[data-control="whisper"]').click();
    await dialogOf(host).getByRole('textbox').fill(walk.said.message);
    await dialogOf(host).locator('button[type=submit]').click();
    await phone.getByText(walk.said.message).waitFor();
    await walk.see(phone, '32-play-message');
    await row.locator('[data-control="grant"]').click();
    await dialogOf(host).getByRole('radio').nth(1).check({ force: true });
    await dialogOf(host).locator('button[type=submit]').click();
    await phone
      .getByText(/^\+\d min/)
      .first()
      .waitFor();
    await walk.see(phone, '33-play-extra');
    await showPart(host, 'groups');
    await host.getByRole('tab', { name: /^(Groepen|Groups)$/ }).click();
    const message = host.locator('.group-foot [data-control], .group-foot .more-button').first();
    if ((await message.count()) > 0) await walk.asked(host, message, '34-group-message');
    const anew = control(host, 'reform');
    if ((await anew.count()) > 0) await walk.asked(host, anew, '35-regroup');
    await showPart(host, 'sheet');
    await host.locator('.sheet-row.is-next .sheet-time').first().click();
    await walk.see(host, '36-sheet-menu');
    await walk.asked(host, host.locator('.sheet-row .more-controls [data-control]').first(), '37-length');
    await host
      .getByRole('button', { name: /Meer tijd, of minder|More time, or less/ })
      .first()
      .click();
    await walk.see(host, '38-plan-menu');
    const aim = control(host, 'aim');
    if ((await aim.count()) > 0) await walk.asked(host, aim, '39-aim');
    walk.fits();
  });

  /** What the header keeps in a menu where it is narrow. */
  const inMenu = async (size: Size, then: () => Promise<void>) => {
    await host.setViewportSize(SIZES[size]);
    await host.getByRole('button', { name: 'Menu' }).click();
    await then();
    await host.setViewportSize(SIZES.laptop);
  };

  it('the menu of a narrow header, and the end from there', async () => {
    await showPart(host, 'now');
    for (const size of ['phone', 'tablet'] as const)
      await inMenu(size, async () => {
        await walk.see(host, '39-menu', [size]);
        await control(host, 'end').click();
        await dialogOf(host).waitFor();
        await walk.see(host, '39-menu-end', [size]);
        await host.keyboard.press('Escape');
        await host.keyboard.press('Escape');
      });
    walk.fits();
  });

  it('the tools: events, perspectives, the room, more hands', async () => {
    await showPart(host, 'tools');
    for (const fold of ['story', 'sides', 'room', 'hands'] as const) await openFold(host, fold);
    for (const one of await host.locator('.tool-event > summary').all()) await one.click();
    await walk.see(host, '40-tools');
    await walk.asked(
      host,
      host.getByRole('button', { name: /^(Toon mijn reddingscode|Show my rescue code)$/ }).first(),
      '41-rescue-code',
    );
    for (const [name, button] of [
      ['helper', /^(Link voor een mede|Link for a co)/],
      ['remote', /^(Bedienen met je|Control from your)/],
    ] as const) {
      await host.getByRole('button', { name: button }).click();
      await walk.see(host, `42-${name}`);
      const answering = host.waitForResponse(/\/hands$/);
      await host.getByRole('button', { name: /^(Maak een link|Make a link)$/ }).click();
      const { url } = (await (await answering).json()) as { url: string };
      await host.waitForTimeout(500);
      await walk.see(host, `43-${name}-made`);
      await dialogOf(host)
        .getByRole('button', { name: /^(Klaar|Done)$/ })
        .click();
      if (name === 'remote') {
        const remote = await walk.someone({ width: 360, height: 740, touch: true });
        await remote.goto(url.replace(/^https?:\/\/[^/]+/, walk.house.base));
        await control(remote, 'next').waitFor();
        await walk.see(remote, '43-remote');
      }
    }
    await walk.see(host, '44-hands');
    await walk.asked(host, control(host, 'withdraw'), '45-withdraw');
    await control(host, 'plot-send').click();
    await phone.waitForTimeout(900);
    await walk.see(host, '46-event-sent');
    await walk.see(phone, '46-play-event');
    await walk.see(screen, '46-screen-event', BIG);
    await walk.asked(host, host.getByRole('button', { name: /^(Toetsen|Keyboard)$/ }).first(), '47-keys');
    walk.fits();
  });

  it('A6: no page ran into an error', () => {
    expect(walk.persons.flatMap((one) => one.faults)).toEqual([]);
  });
});
