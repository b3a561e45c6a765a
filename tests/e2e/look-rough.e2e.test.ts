// Every state of a rough session fits: somebody asks, brakes, stops, steps out; tasks and late ones; a server that is gone; the end.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf, post } from '../server/kit/server.ts';
import { goTo, join, WHO } from './kit/browser.ts';
import { act, comeBack, drop } from './kit/class.ts';
import { control, menuOf, openFold, showPart } from './kit/look-host.ts';
import { BIG, CLASSES, dialogOf, LONG, Walk } from './kit/walk.ts';

describe.each(CLASSES)('U25: a rough session and its end, in %s with %s others', (language, others) => {
  let walk: Walk;
  let host: Page;
  let screen: Page;
  let phone: Page;
  let remote: Page;

  beforeAll(async () => {
    walk = await Walk.open(language, others);
    ({ host, screen, phone } = walk);
    await walk.begin();
    const key = keyOf(walk.address);
    const room = /host\/([^#]+)/.exec(walk.address)?.[1] ?? '';
    const answer = await post(walk.house.base, `/api/rooms/${room}/hands`, { as: 'remote' }, { authorization: `Bearer ${key}` });
    const { url } = (await answer.json()) as { url: string };
    remote = await walk.someone({ width: 360, height: 740, touch: true });
    await remote.goto(url.replace(/^https?:\/\/[^/]+/, walk.house.base));
    await control(remote, 'next').waitFor();
  });

  afterAll(async () => walk?.close());

  it('somebody asks, brakes, stops, steps out; the clock stands', async () => {
    await openFold(host, 'story');
    await control(host, 'plot-send').click();
    await phone.locator('.ok-toggle').click();
    await walk.see(phone, '50-play-ok');
    await control(phone, 'ask').click();
    await phone.waitForTimeout(700);
    await walk.see(phone, '51-play-asked');
    await showPart(host, 'people');
    await walk.see(host, '51-asked');
    await walk.see(remote, '51-remote-asked');
    await control(phone, 'amber').click();
    await phone.waitForTimeout(700);
    await walk.see(host, '52-amber');
    await control(host, 'heard').click();
    await host.locator('[data-control^="heed-"]').first().click();
    await expect.poll(() => host.locator('.host-alerts .tone-warn').count(), LONG).toBe(0);
    await walk.see(host, '52-heeded');
    await control(phone, 'brake').click();
    await host.waitForTimeout(700);
    await walk.see(phone, '53-play-brake');
    await walk.see(host, '53-brake');
    await walk.see(screen, '53-screen-brake', BIG);
    await control(phone, 'stop').click();
    await host.waitForTimeout(700);
    await walk.see(phone, '54-play-stop');
    await walk.see(host, '54-stop');
    await walk.see(screen, '54-screen-stop', BIG);
    await walk.see(remote, '54-remote-stop');
    await control(host, 'resume-all').click();
    await control(phone, 'out').click();
    await phone.waitForTimeout(700);
    await walk.see(phone, '55-play-out');
    await walk.see(host, '55-out');
    await control(phone, 'back').click();
    await control(host, 'pause').click();
    await host.waitForTimeout(700);
    await walk.see(host, '56-paused');
    await walk.see(phone, '56-play-paused');
    await walk.see(screen, '56-screen-paused', BIG);
    await walk.see(remote, '56-remote-paused');
    await control(host, 'resume').click();
    await control(phone, 'pass').click();
    await phone.waitForTimeout(700);
    await walk.see(phone, '57-play-passed');
    await showPart(host, 'now');
    await control(host, 'next').click();
    await host.waitForTimeout(900);
    await walk.see(host, '58-undo');
    await walk.see(phone, '58-play-next');
    walk.fits();
  });

  it('tasks, a late one, working ahead, another tab, the door closed', async () => {
    const give = async (name: string, task: RegExp) => {
      const row = await menuOf(host, name);
      await row.locator('[data-control="task"]').click();
      await dialogOf(host).getByRole('radio', { name: task }).check({ force: true });
      await dialogOf(host).locator('button[type=submit]').click();
      await phone.waitForTimeout(900);
    };
    await showPart(host, 'people');
    await give('Fenna', /^(Gespreksleider|Moderator)$/);
    await walk.see(phone, '60-play-moderator');
    await give('Fenna', /^(Waarnemer|Observer)$/);
    await walk.see(phone, '61-play-observer');
    await give('Fenna', /^(Geen taak|No task)$/);
    await openFold(host, 'room');
    if ((await control(host, 'ahead').count()) > 0) await control(host, 'ahead').click();
    const late = await walk.someone({ width: 360, height: 740, touch: true });
    await join(late, walk.code, 'Maximiliaan');
    await walk.see(late, '62-play-late');
    const second = await walk.persons[2]?.context.newPage();
    if (second) {
      await second.goto(phone.url());
      await second.getByRole('region', { name: WHO }).waitFor();
      await phone.waitForTimeout(700);
      await walk.see(phone, '63-play-moved');
      await second.close();
      await phone.getByRole('button', { name: /^(Hier verder spelen|Play on here)$/ }).click();
      await phone.getByRole('region', { name: WHO }).waitFor();
    }
    const row = await menuOf(host, 'Maximiliaan');
    await row.locator('[data-control="remove"]').click();
    await dialogOf(host).locator('button.danger').click();
    await late.waitForTimeout(900);
    await walk.see(late, '64-play-removed');
    await walk.see(host, '64-removed');
    await late.context().close();
    walk.fits();
  });

  it('a server that restarts, a line that is gone', async () => {
    await drop(walk.pupils);
    await walk.house.kill();
    await host.waitForTimeout(1500);
    await walk.see(host, '70-lost');
    await walk.see(phone, '70-play-lost');
    await walk.see(screen, '70-screen-lost', BIG);
    await walk.see(remote, '70-remote-lost');
    await walk.house.start();
    await comeBack(walk.house.base, walk.pupils);
    await expect.poll(() => phone.locator('.play-status.is-lost').count(), LONG).toBe(0);
    walk.fits();
  });

  it('deciding, the debrief, the end, the report, one’s own page', async () => {
    await goTo(host, /^(Stippen plakken|Dot vote)/);
    await act(walk.pupils, 2);
    await walk.see(host, '80-deciding');
    await walk.see(phone, '80-play-deciding');
    await walk.see(screen, '80-screen-deciding', BIG);
    await goTo(host, /^(Voor jezelf|For yourself)/);
    await walk.see(host, '81-debrief');
    await walk.see(phone, '81-play-debrief');
    await goTo(host, /^(Met iedereen|All together)/);
    await act(walk.pupils, 1);
    await walk.see(host, '82-debrief-all');
    await walk.see(phone, '82-play-debrief-all');
    await walk.see(screen, '82-screen-debrief', BIG);
    await walk.asked(host, control(host, 'end'), '83-end');
    await control(host, 'end').click();
    await dialogOf(host).locator('button.danger').click();
    await phone
      .getByRole('heading', { name: /De sessie is afgelopen|The session is over/ })
      .first()
      .waitFor();
    await host.waitForTimeout(700);
    await walk.see(host, '84-ended');
    await walk.see(phone, '84-play-ended');
    await walk.see(screen, '84-screen-ended', BIG);
    await walk.see(remote, '84-remote-ended');
    const own = await phone.locator('a[href*="/mine/"]').first().getAttribute('href');
    if (own) {
      await phone.goto(own);
      await phone.getByRole('heading', { level: 1 }).first().waitFor();
      await phone.waitForTimeout(700);
      await walk.see(phone, '85-mine');
    }
    await host.goto(walk.address.replace('/host/', '/report/'));
    await host.getByRole('link', { name: 'Markdown' }).waitFor();
    await walk.see(host, '86-report');
    await host.goto('/');
    await host.getByRole('article').first().waitFor();
    await host.waitForTimeout(700);
    await walk.see(host, '87-library-rooms');
    await host
      .getByRole('button', { name: /^(Meer voor|More for) / })
      .first()
      .click();
    await walk.see(host, '88-room-menu');
    await walk.asked(host, host.getByRole('button', { name: /(nu wissen| now)$/ }).first(), '89-erase');
    walk.fits();
  });

  it('A6: no page ran into an error', () => {
    expect(walk.persons.flatMap((one) => one.faults)).toEqual([]);
  });
});
