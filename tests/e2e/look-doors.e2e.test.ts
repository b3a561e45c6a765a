// Every state before and at the door fits: the library, preparing, the sheet, doors that do not open, the lobby.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, WHO } from './kit/browser.ts';
import { control, openFold, showPart } from './kit/look-host.ts';
import { BIG, CLASSES, Walk } from './kit/walk.ts';

describe.each(CLASSES)('U25: before the first step, in %s with %s others', (language, others) => {
  let walk: Walk;
  let host: Page;
  let screen: Page;
  let phone: Page;

  beforeAll(async () => {
    walk = await Walk.open(language, others);
    ({ host, screen, phone } = walk);
  });

  afterAll(async () => walk?.close());

  it('before a session: the library, its preparation, its sheet, the doors', async () => {
    await host.goto('/');
    await host.getByRole('article').first().waitFor();
    await walk.see(host, '01-library');
    await host.getByRole('searchbox').fill('qqqq');
    await walk.see(host, '02-library-none');
    for (const scenario of ['open-thursday', 'back-bedroom', 'six-hats', 'de-wissel']) {
      await host.goto(`/new/${scenario}`);
      await host.getByRole('heading', { level: 1 }).first().waitFor();
      await walk.see(host, `03-prepare-${scenario}`);
      await host.goto(`/sheet/${scenario}`);
      await host.getByRole('heading', { level: 1 }).first().waitFor();
      await walk.see(host, `04-sheet-${scenario}`);
    }
    for (const [name, at] of [
      ['join', '/join'],
      ['join-wrong', '/join/AAAAAA'],
      ['rescue', '/rescue'],
      ['nowhere', '/nowhere'],
      ['no-seat', '/play/aaaaaaaaaaaa'],
      ['no-key', '/host/aaaaaaaaaaaa'],
      ['no-report', '/report/aaaaaaaaaaaa#bbbb'],
      ['no-screen', '/screen/aaaaaaaaaaaa#bbbb'],
      ['no-page', '/mine/aaaaaaaaaaaa#bbbb'],
    ] as const) {
      await phone.goto(at);
      await phone.waitForTimeout(1200);
      await walk.see(phone, `05-door-${name}`);
    }
    await phone.goto('/rescue');
    await phone.getByRole('textbox').first().fill('OOOO IIII 0000');
    await phone.keyboard.press('Enter');
    await walk.see(phone, '06-rescue-odd');
    await phone.getByRole('textbox').first().fill('ABCD EFGH JKMN');
    await phone.keyboard.press('Enter');
    await phone.waitForTimeout(1200);
    await walk.see(phone, '06-rescue-none');
    walk.fits();
  });

  it('the lobby: empty, explained, with people, at the door', async () => {
    await walk.gather();
    await walk.see(host, '10-lobby-coach');
    await walk.see(screen, '10-screen-lobby', BIG);
    await walk.noTips();
    await walk.see(host, '11-lobby-empty');
    await walk.asked(
      host,
      host.getByRole('button', { name: /^(Toon mijn reddingscode|Show my rescue code)$/ }).first(),
      '12-rescue-code',
    );
    await walk.asked(host, host.getByRole('button', { name: /^(Oefenen met gesim|Start with sim)/ }).first(), '13-rehearse');
    await walk.asked(host, host.getByRole('button', { name: /^(Toetsen|Keyboard)$/ }).first(), '14-keys-lobby');
    await phone.goto(`/join/${walk.code}`);
    await phone.getByRole('textbox', { name: /^(Je naam|Your name)$/ }).fill('K u t');
    await phone.getByRole('button', { name: /^(Meedoen|Join)$/ }).click();
    await phone.waitForTimeout(900);
    await walk.see(phone, '15-join-name');
    await join(phone, walk.code, 'Fenna');
    await walk.see(phone, '16-play-lobby');
    await walk.arriveAll();
    await walk.see(host, '17-lobby-people');
    await walk.see(screen, '17-screen-people', BIG);
    await phone.goto(`/join/${walk.code}`);
    await walk.see(phone, '18-join-again');
    await phone.goBack();
    await showPart(host, 'tools');
    await openFold(host, 'room');
    await control(host, 'admission').click();
    const late = await walk.someone({ width: 360, height: 740, touch: true });
    await late.goto(`/join/${walk.code}`);
    await late.getByRole('textbox', { name: /^(Je naam|Your name)$/ }).fill('Maximiliaan-Alexander');
    await late.getByRole('button', { name: /^(Meedoen|Join)$/ }).click();
    await late.waitForTimeout(1200);
    await walk.see(late, '19-at-the-door');
    await showPart(host, 'people');
    await walk.see(host, '19-lobby-door');
    await control(host, 'admit').click();
    await late.getByRole('region', { name: WHO }).waitFor();
    await late.context().close();
    walk.fits();
  });

  it('A6: no page ran into an error', () => {
    expect(walk.persons.flatMap((one) => one.faults)).toEqual([]);
  });
});
