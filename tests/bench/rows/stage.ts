// P9: the stage on the big screen, 1280 × 720, in a Chromium without a graphics card, so that it draws on a plain canvas. Forty
// people sit there and change their hats every second and a half, and cards bloom from them. Frames are those that the stage counts itself; the work of a frame
// is all that the page's main thread does, in its own time.

import { openBrowser, person } from '../../e2e/kit/browser.ts';
import { actionsOf } from '../hat-round.ts';
import type { Line } from '../lines/line.ts';
import { openLine } from '../lines/ours.ts';
import { median } from '../measure.ts';
import { end, startServer } from '../processes.ts';
import { type Group, type Row, shown } from '../row.ts';
import type { Load } from '../talk.ts';

const PEOPLE = 40;
/** Contributions per second. */
const RATE = 3;
/** Ms between two changes of hats, and of motion that is measured. */
const HATS = 1500;
const MOTION = 5000;
/** Frames per second. */
const LEAST = 55;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const stage: Group = {
  goals: ['P9'],
  measure: async ({ seed, say, long }) => {
    const load: Load = {
      ...{
        seed,
        rooms: 1,
        people: PEOPLE,
        preload: 20,
        rate: RATE,
        warm: 0,
        window: 60,
        phases: false,
        inTurn: false,
        log: 'full',
      },
    };
    const { server, ready } = await startServer('ours', load);
    const [door] = ready.doors;
    if (!door?.screen) throw new Error('no screen');
    const browser = await openBrowser();
    const lines: Line[] = [];
    try {
      for (const [at, key] of [...door.people, door.host].entries())
        lines.push(await openLine({ port: ready.port, door, key, at, onSeen: () => {} }));
      const { page } = await person(browser, `http://127.0.0.1:${ready.port}`, { width: 1280, height: 720, language: 'en' });
      await page.goto(`/screen/${door.room}#${door.screen}`);
      const canvas = page.locator('[data-frames]').first();
      await canvas.waitFor({ state: 'attached' });
      const plain = await page
        .locator('canvas')
        .first()
        .evaluate((one) => (one as HTMLCanvasElement).getContext('2d') !== null);
      const frames = async (): Promise<number> => Number(await canvas.getAttribute('data-frames'));
      await pause(3000);

      const actions = actionsOf(load).values();
      let phase = 0;
      let moving = true;
      const hats = async (): Promise<void> => {
        while (moving && phase < door.phases.length - 1) {
          await Promise.all([
            lines
              .at(-1)
              ?.next()
              .catch(() => false),
            pause(HATS),
          ]);
          phase++;
        }
      };
      const cards = async (): Promise<void> => {
        while (moving) {
          const action = actions.next().value;
          if (action) await lines[action.person]?.post(action.text, door.phases[phase] ?? '').catch(() => false);
          await pause(1000 / RATE);
        }
      };
      const motion = Promise.all([hats(), cards()]);
      // Past the first change of either hat, at which the list beside the stage opens and all is drawn in a new size.
      await pause(2.5 * HATS);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const worked = async (): Promise<number> => {
        const { metrics } = await devtools.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
      };
      const rates: number[] = [];
      const costs: number[] = [];
      for (let run = 0; run < (long ? 3 : 1); run++) {
        const [before, busy, start] = [await frames(), await worked(), performance.now()];
        await pause(MOTION);
        const drawn = (await frames()) - before;
        rates.push(drawn / ((performance.now() - start) / 1000));
        costs.push(((await worked()) - busy) / drawn);
        say(`P9: ${shown(rates.at(-1) ?? 0)} frames per second`);
      }
      moving = false;
      await motion;

      let [last, now] = [-1, await frames()];
      for (let waited = 0; waited < 10 && last !== now; waited++) {
        await pause(1200);
        [last, now] = [now, await frames()];
      }
      await pause(3000);
      const idle = (await frames()) - now;
      const rate = median(rates);
      const rows: readonly Row[] = [
        {
          goal: 'P9',
          promise: `${PEOPLE} people with hats and cards in motion: at least ${LEAST} frames per second`,
          ours: `${shown(rate)} on ${plain ? 'canvas' : 'WebGL'}`,
          ratio: `${shown(median(costs))} ms of work a frame`,
          held: plain && rate >= LEAST,
        },
        {
          goal: 'P9',
          promise: 'no frame in 3 s when nothing moves',
          ours: String(idle),
          held: idle === 0,
        },
      ];
      return rows;
    } finally {
      for (const line of lines) line.close();
      await browser.close();
      await end(server);
    }
  },
};
