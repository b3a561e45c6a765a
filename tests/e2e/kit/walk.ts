// A session to look at: a console, a big screen, a phone and so many others over sockets, in one language. What does not fit is
// kept until it is asked for.

import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo, join, openBrowser, openFromLibrary, type Person, person } from './browser.ts';
import { arrive, drop, type Pupil } from './class.ts';
import { type House, openHouse } from './house.ts';
import { look, type Size } from './look.ts';
import { control } from './look-host.ts';

export const LONG = { timeout: 20_000 };

/** A big screen is as wide as a laptop. */
export const BIG: readonly Size[] = ['laptop'];

/** A class in Dutch and a handful in English, unless asked otherwise. */
export const CLASSES = [
  ['nl', Number(process.env.LOOK_PEOPLE ?? 29)],
  ['en', Number(process.env.LOOK_PEOPLE ?? 3)],
] as const;

const SAID = {
  nl: {
    title: 'De open donderdag',
    line: 'Als je het aan een buurvrouw kunt uitleggen, en zij het aan haar zoon.',
    message: 'Goed bezig! Kijk straks ook eens vanuit de buurt: wat hoort mevrouw De Vries om half twaalf?',
  },
  en: {
    title: 'Open Thursday',
    line: 'When you can explain it to a neighbour, and she can explain it to her son.',
    message: 'Well done! Later, look from the street too: what does Mrs De Vries hear at half past eleven?',
  },
} as const;

export const dialogOf = (page: Page): Locator => page.getByRole('dialog');

export class Walk {
  readonly language: 'nl' | 'en';
  readonly others: number;
  readonly said: (typeof SAID)['nl' | 'en'];
  readonly house: House;
  readonly #browser: Browser;
  readonly persons: Person[] = [];
  pupils: Pupil[] = [];
  code = '';
  /** Of the console. */
  address = '';
  #found: string[] = [];

  private constructor(language: 'nl' | 'en', others: number, house: House, browser: Browser) {
    this.language = language;
    this.others = others;
    this.said = SAID[language];
    this.house = house;
    this.#browser = browser;
  }

  static async open(language: 'nl' | 'en', others: number): Promise<Walk> {
    const walk = new Walk(language, others, await openHouse(), await openBrowser());
    await walk.someone({ width: 1280, height: 720 });
    await walk.someone({ width: 1280, height: 720 });
    await walk.someone({ width: 360, height: 740, touch: true });
    return walk;
  }

  async someone(device: Parameters<typeof person>[2]): Promise<Page> {
    const one = await person(this.#browser, this.house.base, { still: true, language: this.language, ...device });
    this.persons.push(one);
    return one.page;
  }

  #page(at: number): Page {
    const one = this.persons[at];
    if (!one) throw new Error('no such page');
    return one.page;
  }

  get host(): Page {
    return this.#page(0);
  }
  get screen(): Page {
    return this.#page(1);
  }
  get phone(): Page {
    return this.#page(2);
  }

  /** Looks at a state of a page; `state` names its pictures. */
  async see(page: Page, state: string, sizes?: readonly Size[]): Promise<void> {
    this.#found.push(...(await look(page, `${this.language}-${state}`, sizes)));
  }

  /** Nothing that was seen since the last time did not fit. */
  fits(): void {
    const found = this.#found;
    this.#found = [];
    expect(found).toEqual([]);
  }

  /** Looks at what a control asks, and lets it be. */
  async asked(page: Page, opener: Locator, state: string): Promise<void> {
    await opener.click();
    await dialogOf(page).waitFor();
    await this.see(page, state);
    await page.keyboard.press('Escape');
  }

  /** Opens the room, with its explanations still to come. */
  async gather(): Promise<void> {
    const opened = await openFromLibrary(this.host, this.said.title);
    this.code = opened.code;
    this.address = this.host.url();
    await this.screen.goto(opened.screen);
    await this.screen.getByRole('heading', { level: 1 }).first().waitFor();
  }

  async noTips(): Promise<void> {
    const button = this.host.getByRole('button', { name: /^(Geen uitleg meer|No more tips)$/ });
    await button.first().click();
  }

  async arriveAll(): Promise<void> {
    this.pupils = await arrive(this.house.base, this.code, this.others, 0, this.language);
    await this.host.waitForFunction((least) => document.querySelectorAll('.person').length >= least, this.others + 1);
  }

  /** Everybody at the first step with a silent minute, the phone among them. */
  async begin(): Promise<void> {
    await this.gather();
    await this.noTips();
    await join(this.phone, this.code, 'Fenna');
    await this.arriveAll();
    await control(this.host, 'next').click();
    await goTo(this.host, /^(De witte map|The white folder)/);
  }

  async close(): Promise<void> {
    await drop(this.pupils);
    await this.#browser.close();
    await this.house.stop();
  }
}
