// npm run screenshots: plays a session with simulated people in a real browser and takes the pictures of the README.

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goTo, join, openBrowser, openFromLibrary, person } from './e2e/kit/browser.ts';
import { openHouse } from './e2e/kit/house.ts';

const folder = fileURLToPath(new URL('./screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });

const house = await openHouse();
const browser = await openBrowser();
try {
  const host = await person(browser, house.base, { language: 'en', width: 1440, height: 900 });
  const screen = await person(browser, house.base, { language: 'en', width: 1600, height: 900 });
  const phone = await person(browser, house.base, { language: 'en', width: 360, height: 740, touch: true });
  await host.page.goto('/');
  await host.page.getByRole('article').first().waitFor();
  await host.page.waitForTimeout(800);
  await host.page.screenshot({ path: `${folder}library.png` });
  /** A room with the phone and so many simulated people in it. */
  const gather = async (title: string, people: number) => {
    const room = await openFromLibrary(host.page, title);
    await screen.page.goto(room.screen);
    await join(phone.page, room.code, 'Fenna');
    await host.page.getByRole('button', { name: 'Start with simulated people' }).click();
    const dialog = host.page.getByRole('dialog');
    await dialog.getByRole('spinbutton').fill(String(people));
    await dialog.getByRole('button', { name: /let them in/i }).click();
    await host.page.waitForTimeout(3000 + 300 * people);
  };

  await gather('Open Thursday', 7);
  await goTo(host.page, 'What the evening is worth');
  await phone.page.getByRole('textbox').first().fill('They know the street. If they do the door, the neighbours feel');
  await host.page.waitForTimeout(35_000);
  await host.page.getByRole('button', { name: 'Reveal', exact: true }).click();
  await host.page.getByRole('button', { name: 'Spotlight', exact: true }).first().click();
  await host.page.waitForTimeout(2500);
  await host.page.screenshot({ path: `${folder}host.png` });
  await screen.page.screenshot({ path: `${folder}projector.png` });
  await phone.page.screenshot({ path: `${folder}phone.png` });

  await gather('The back bedroom', 11);
  await goTo(host.page, 'Giving an answer');
  await host.page.waitForTimeout(60_000);
  await screen.page.screenshot({ path: `${folder}web.png` });

  await gather('De Wissel Primary', 11);
  await goTo(host.page, 'Choose a child');
  await phone.page.getByRole('button', { name: 'Choose Roos, 11' }).click();
  await goTo(host.page, 'Building the yard');
  await host.page.waitForTimeout(45_000);
  await screen.page.screenshot({ path: `${folder}yard.png` });
} finally {
  await browser.close();
  await house.stop();
}
