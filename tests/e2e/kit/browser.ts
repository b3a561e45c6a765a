// Real Chromium, quiet, with a fresh profile for every person.

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });

/** The card of who one is here, in a role or as oneself. */
export const WHO = /^(Jouw rol|Your role|Jij bent hier als|You are here as)$/;

export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong on this page: uncaught errors and what the browser refused to load or run. */
  readonly faults: string[];
}

export interface Device {
  readonly language?: 'nl' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  readonly still?: boolean;
}

/** A person with a device of their own. Lost connections are no faults: tests cut them on purpose. */
export const person = async (browser: Browser, base: string, device: Device = {}): Promise<Person> => {
  const { language = 'nl', theme = 'light', width = 1280, height = 800, touch = false, still = false } = device;
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: theme,
    reducedMotion: still ? 'reduce' : 'no-preference',
    hasTouch: touch,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !/ERR_CONNECTION|WebSocket|Failed to load resource|net::/.test(text)) faults.push(text);
  });
  return { page, context, faults };
};

/** Opens a room from the library, as a facilitator would. Gives the code and the address of the screen. */
export const openFromLibrary = async (host: Page, title: string, ownCase?: string): Promise<{ code: string; screen: string }> => {
  await host.goto('/');
  await host
    .getByRole('article', { name: title })
    .getByRole('link', { name: /^(Starten|Start)$/ })
    .click();
  if (ownCase) await host.getByRole('textbox', { name: /^(Eigen casus|Your own case)/ }).fill(ownCase);
  await host.getByRole('button', { name: /^(Open de ruimte|Open the room)$/ }).click();
  const code = host.getByLabel(/^(Ruimtecode|Room code)$/).first();
  await code.waitFor();
  const screen = await host.getByRole('link', { name: /^(Scherm voor iedereen|Screen for everybody)/ }).getAttribute('href');
  return { code: (await code.innerText()).replace(/\s/g, ''), screen: screen ?? '' };
};

export const join = async (page: Page, code: string, name: string): Promise<void> => {
  await page.goto(`/join/${code}`);
  await page.getByRole('textbox', { name: /^(Je naam|Your name)$/ }).fill(name);
  await page.getByRole('button', { name: /^(Meedoen|Join)$/ }).click();
  await page.getByRole('region', { name: WHO }).waitFor();
};

/** Goes on until the title of the part is on the host's page: a string that it begins with, or a pattern. */
export const goTo = async (host: Page, title: string | RegExp): Promise<void> => {
  const heading = host.getByRole('heading', { level: 1 }).first();
  for (let steps = 0; steps < 30; steps++) {
    const before = await heading.innerText();
    if (typeof title === 'string' ? before.startsWith(title) : title.test(before)) return;
    await host.getByRole('button', { name: /^(Volgende stap|Next step)$/ }).click();
    await host.waitForFunction((was) => document.querySelector('h1')?.innerText !== was, before);
  }
  throw new Error(`never came to ${title}`);
};
