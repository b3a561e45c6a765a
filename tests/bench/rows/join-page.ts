// P8: the way in, on a phone.
//
// Bytes: every script that the join page asks for before anybody taps, compressed as brotli does at its best, on a quick machine
// that has all the time to fetch ahead. First chunk: the script of the page itself. Times: with a processor six times slower, on a
// device that was never here, from the tap on Join until the page to play has role, work and safety buttons, and until the stage
// has drawn its first picture.

import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { RoomCreated } from '../../../shared/protocol/http.ts';
import { openBrowser, person } from '../../e2e/kit/browser.ts';
import { openHouse } from '../../e2e/kit/house.ts';
import { post } from '../../server/kit/server.ts';
import { median } from '../measure.ts';
import { type Group, type Row, shown } from '../row.ts';

const PHONE = { width: 360, height: 740, touch: true, language: 'en' } as const;
const SLOWER = 6;
/** KB of scripts before the first tap. */
const MOST = 80;

/** In the page: notes when it was tapped, when it could be used and when the stage was drawn, in ms. */
const watch = (): void => {
  const seen: Record<string, number> = {};
  Reflect.set(window, 'seen', seen);
  addEventListener('submit', () => Reflect.set(seen, 'tapped', performance.now()), true);
  const look = (): void => {
    if (seen.tapped === undefined) return void requestAnimationFrame(look);
    if (document.querySelector('.play .play-work') && document.querySelector('.play button')) seen.usable ??= performance.now();
    if (Number(document.querySelector<HTMLElement>('[data-frames]')?.dataset.frames ?? 0) > 0) seen.drawn ??= performance.now();
    if (seen.drawn === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

interface Script {
  readonly url: string;
  readonly text: string;
}

/** Scripts that came before a tap. */
const before = async (page: Page, address: string): Promise<readonly Script[]> => {
  const coming: Promise<Script>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) coming.push(response.text().then((text) => ({ url: response.url(), text })));
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Join', exact: true }).waitFor();
  // Whatever it fetches ahead counts as well.
  await page.waitForTimeout(3000);
  return Promise.all(coming);
};

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

const isPhaser = ({ text }: Script): boolean => /Phaser v\d|PhaserGlobal|Phaser\.Game/.test(text);

/** Ms from the tap until it can be used, and until the stage is drawn. */
const times = async (browser: Browser, base: string, address: string, name: string) => {
  const { page, context } = await person(browser, base, PHONE);
  try {
    await page.addInitScript(watch);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address);
    await page.getByRole('textbox', { name: 'Your name' }).fill(name);
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.waitForFunction(() => 'drawn' in (Reflect.get(window, 'seen') ?? {}), undefined, { timeout: 60_000 });
    const seen = (await page.evaluate(() => Reflect.get(window, 'seen'))) as Record<'tapped' | 'usable' | 'drawn', number>;
    return { usable: seen.usable - seen.tapped, drawn: seen.drawn - seen.tapped };
  } finally {
    await context.close();
  }
};

const opened = async (base: string): Promise<RoomCreated> => {
  const answer = await post(base, '/api/rooms', { scenario: 'open-thursday', language: 'en' });
  if (!answer.ok) throw new Error(`no room: ${answer.status}`);
  return (await answer.json()) as RoomCreated;
};

export const joinPage: Group = {
  goals: ['P8'],
  measure: async ({ long, say }) => {
    const house = await openHouse();
    const browser = await openBrowser();
    try {
      const room = await opened(house.base);
      const address = `/join/${room.code}`;
      const { page, context } = await person(browser, house.base, PHONE);
      const scripts = await before(page, address);
      await context.close();
      const bytes = scripts.reduce((sum, { text }) => sum + brotli(text), 0) / 1024;
      const [first] = scripts;
      const phaser = scripts.filter(isPhaser);
      const runs: { readonly usable: number; readonly drawn: number }[] = [];
      for (let run = 0; run < (long ? 5 : 3); run++) {
        runs.push(await times(browser, house.base, address, `Person ${run}`));
        say(`P8: usable ${shown(runs.at(-1)?.usable ?? 0)} ms, stage ${shown(runs.at(-1)?.drawn ?? 0)} ms after the tap`);
      }
      const usable = median(runs.map((run) => run.usable));
      const drawn = median(runs.map((run) => run.drawn));
      const part = median(runs.map((run) => run.usable / run.drawn));
      const rows: readonly Row[] = [
        {
          goal: 'P8',
          promise: `scripts before the first tap at most ${MOST} KB brotli`,
          ours: `${shown(bytes)} KB in ${scripts.length} files`,
          held: scripts.length > 0 && bytes <= MOST,
        },
        {
          goal: 'P8',
          promise: 'Phaser not in the first chunk, nor before the first tap',
          ours: phaser.length === 0 ? 'no' : phaser.map(({ url }) => url.replace(/.*\//, '')).join(', '),
          held: first !== undefined && phaser.length === 0,
        },
        {
          goal: 'P8',
          promise: `usable within 1/3 of the time to the stage, ${SLOWER}× slower`,
          ours: `${shown(usable)} of ${shown(drawn)} ms`,
          ratio: shown(part),
          held: part <= 1 / 3,
        },
      ];
      return rows;
    } finally {
      await browser.close();
      await house.stop();
    }
  },
};
