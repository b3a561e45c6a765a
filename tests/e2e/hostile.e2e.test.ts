// Hostile names and texts in real Chromium: on the console, the big screen, a phone, the page of what somebody takes along and the
// report. Nothing runs, nothing is asked of another server, and nothing is wider than its place.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../shared/core/refusal.ts';
import { written } from '../../shared/core/say.ts';
import type { Joined, RoomCreated } from '../../shared/protocol/http.ts';
import { MAX_NAME } from '../../shared/protocol/protocol.ts';
import { offers, press } from '../fuzz/acts.ts';
import { HOSTILE, WORST } from '../kit/hostile.ts';
import { enter, type Player } from '../server/kit/player.ts';
import { keyOf, post } from '../server/kit/server.ts';
import { openBrowser, type Person, person, WHO } from './kit/browser.ts';
import { type House, openHouse } from './kit/house.ts';

const PEOPLE = 10;

/** The worst first, then all others; those that are taken in so many characters. */
const texts = (max: number): readonly string[] =>
  [...WORST, ...HOSTILE].filter((text) => {
    const kept = written(text, max);
    return typeof kept === 'string' || !isRefusal(kept);
  });

let house: House;
let browser: Browser;
let room: RoomCreated;
let host: Player;
const people: Player[] = [];
const pages = new Map<string, Person>();
const wrong: string[] = [];
let said = 0;
const lines = texts(200);

/** Notices what runs, what the policy of the page reports, and what leaves the house. */
const watch = async (name: string, one: Person): Promise<void> => {
  pages.set(name, one);
  const { page } = one;
  page.on('dialog', (dialog) => {
    wrong.push(`${name}: a dialog`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|ws:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url()))
      wrong.push(`${name}: asks for ${request.url()}`);
  });
  await page.addInitScript(() => {
    Object.assign(window, { hostile: () => console.error('it ran') });
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`the policy reports ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
};

/** What is wider than the screen, and is not within something that scrolls or cuts. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.scrollingElement;
    if (root && root.scrollWidth > root.clientWidth + 1)
      found.push(`the page is ${root.scrollWidth} wide, not ${root.clientWidth}`);
    const cuts = (element: Element | null): boolean => {
      for (let one = element; one; one = one.parentElement) {
        const { overflowX, clipPath, position } = getComputedStyle(one);
        if (overflowX !== 'visible' || clipPath !== 'none') return true;
        if (position === 'fixed' && one !== element) return false;
      }
      return false;
    };
    for (const element of document.querySelectorAll('body *')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || (box.right <= innerWidth + 1 && box.left >= -1)) continue;
      if (!cuts(element))
        found.push(`${element.tagName}.${element.className}: ${Math.round(box.left)} to ${Math.round(box.right)}`);
    }
    return found.slice(0, 5);
  });

const lookAround = async (place: string): Promise<void> => {
  for (const [name, { page, faults }] of pages) {
    await page.waitForTimeout(300);
    for (const what of await tooWide(page)) wrong.push(`${name} at ${place}: ${what}`);
    for (const fault of faults.splice(0)) wrong.push(`${name} at ${place}: ${fault}`);
    const alive = await page.evaluate(
      () => document.querySelectorAll('script:not([src]), iframe, object, embed, [onerror], [onload], base').length,
    );
    if (alive > 0) wrong.push(`${name} at ${place}: ${alive} elements that nobody meant`);
  }
};

/** Everybody fills in every form of their screen with the next hostile lines; what is refused is refused. */
const write = async (): Promise<number> => {
  let done = 0;
  await Promise.all(
    people.map(async (player) => {
      const view = player.view();
      const forms = view ? offers(view).filter((one) => 'fields' in one && !one.send.type.startsWith('safety')) : [];
      for (const form of forms.slice(0, 4)) {
        const command = { ...press(form, () => 0) };
        for (const [name, value] of Object.entries(command))
          if (typeof value === 'string' && value.startsWith('words '))
            Object.assign(command, { [name]: lines[said++ % lines.length] });
        const reply = await player.send(command);
        if ('done' in reply) done++;
      }
    }),
  );
  return done;
};

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const asked = { scenario: 'six-hats', language: 'nl', case: `${WORST[0]} ${WORST[3]} ${'W'.repeat(120)}` };
  room = (await (await post(house.base, '/api/rooms', asked)).json()) as RoomCreated;
  host = await enter(house, room.room, keyOf(room.hostUrl));
  // The widest, the tallest, those that go the other way, and then of all kinds some.
  const widest = [
    'W'.repeat(MAX_NAME),
    '﷽'.repeat(20),
    'א'.repeat(MAX_NAME),
    '👩‍👩‍👧‍👦'.repeat(MAX_NAME),
    'a\u0301\u0316\u0353'.repeat(20),
  ];
  const names = [...widest, ...texts(MAX_NAME).filter((_name, at) => at % 23 === 0)];
  for (let at = 0; people.length < PEOPLE && at < names.length; at++) {
    const answer = await post(house.base, '/api/join', {
      code: room.code,
      name: names[at],
      language: 'nl',
      avatar: `peep-${at}`,
    });
    if (answer.status !== 201) continue;
    const { token } = (await answer.json()) as Joined;
    people.push(await enter(house, room.room, token));
  }
  await watch('console', await person(browser, house.base, { width: 1280, height: 720, still: true }));
  await watch('screen', await person(browser, house.base, { width: 1280, height: 720, still: true }));
  await watch('phone', await person(browser, house.base, { width: 360, height: 740, touch: true, still: true, theme: 'dark' }));
});

afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const page = (name: string): Page => {
  const found = pages.get(name);
  if (!found) throw new Error(name);
  return found.page;
};

describe('hostile names and texts', () => {
  it('A10: come in at the door as they are, and stay text', async () => {
    await page('console').goto(room.hostUrl);
    await page('screen').goto(room.screenUrl);
    await page('phone').goto(`/join/${room.code}`);
    await page('phone').getByRole('textbox', { name: 'Je naam' }).fill('<img src=x onerror=hostile()>');
    await page('phone').getByRole('button', { name: 'Meedoen', exact: true }).click();
    await page('phone').getByRole('region', { name: WHO }).waitFor();
    await page('console').getByText('<img src=x onerror=hostile()>').first().waitFor();
    await lookAround('the lobby');

    expect(people).toHaveLength(PEOPLE);
    expect(wrong).toEqual([]);
  });

  it('A10: are shown in every part to everybody: nothing runs, nothing breaks its place', async () => {
    let done = 0;
    for (let part = 0; part < 40; part++) {
      const go = host.view()?.blocks.flatMap((block) => (block.type === 'controls' && block.id === 'pace' ? block.items : []));
      const next = go?.find((one) => one.id === 'next' && one.disabled === undefined);
      if (!next || 'refused' in (await host.send(next.send))) break;
      await host.room.request('time', {});
      for (const player of people) await player.room.request('time', {});
      const wrote = await write();
      done += wrote;
      const reveal = host
        .view()
        ?.blocks.flatMap((block) => (block.type === 'controls' && block.id === 'pace' ? block.items : []));
      const shown = reveal?.find((one) => one.id === 'reveal' && one.disabled === undefined);
      if (shown) await host.send(shown.send);
      if (wrote > 0) await lookAround(host.view()?.header.title ?? '');
      if (wrong.length > 0) break;
    }

    expect(wrong).toEqual([]);
    expect(done).toBeGreaterThan(60);
  });

  it('A10: are in the report and in what people take along, as text', async () => {
    await host.send({ type: 'progress.end', anyway: true });
    const key = keyOf(room.hostUrl);
    await page('console').goto(`/report/${room.room}#${key}`);
    await page('console').getByRole('heading', { level: 1 }).first().waitFor();
    const names = page('console').getByRole('checkbox').first();
    if ((await names.count()) > 0) await names.check({ force: true });
    const own = people[0]?.view()?.own?.url;
    if (own) await page('phone').goto(own);
    await page('phone').getByRole('heading', { level: 1 }).first().waitFor();
    await lookAround('the end');
    await page('console').setViewportSize({ width: 360, height: 740 });
    await lookAround('the report on a phone');

    expect(wrong).toEqual([]);
  });

  it('positive control: what runs, asks elsewhere or is too wide is noticed', async () => {
    const { length } = wrong;
    await page('phone').evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="http://evil.example/x.png" onerror="hostile()">');
      const wide = document.createElement('p');
      wide.textContent = 'wide';
      Object.assign(wide.style, { width: '3000px', position: 'absolute' });
      document.body.append(wide);
    });
    await lookAround('the control');
    const noticed = wrong.splice(length).join('\n');

    expect(noticed).toMatch(/the policy reports/);
    expect(noticed).toMatch(/elements that nobody meant/);
    expect(noticed).toMatch(/the page is \d+ wide|P\./);
  });
});
