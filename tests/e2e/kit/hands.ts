// Hands that play whatever a participant's screen asks, as the screen says it: no step and no scenario is known here. One
// pair touches; the other has a keyboard alone and goes by Tab.

import type { Locator, Page } from 'playwright-core';

/** A screen may change under one's hands: they let go soon. */
const SHORT = { timeout: 3000 };

let said = 0;

/** A line of somebody's own; short enough for every field. */
const line = (): string => `Regel ${++said} van mij`;

/** Fills every field of a form that nobody filled yet. */
const fill = async (form: Locator): Promise<void> => {
  for (const field of await form.locator('input:not([type]), input[type=text], textarea').all())
    if ((await field.inputValue(SHORT)) === '') await field.fill(line(), SHORT);
  for (const field of await form.locator('input[type=date]').all())
    if ((await field.inputValue(SHORT)) === '') await field.fill('2027-01-15', SHORT);
  for (const range of await form.locator('input[type=range]').all()) {
    await range.focus(SHORT);
    await range.press('ArrowRight', SHORT);
  }
  for (const group of await form.locator('fieldset').all()) {
    const choices = group.locator('input[type=radio], input[type=checkbox]');
    if ((await choices.count()) > 0 && (await group.locator('input:checked').count()) === 0)
      await choices.first().check({ force: true, ...SHORT });
  }
};

/** Answers a dialog that a button opened: writes, chooses, or says yes. */
const answer = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) === 0) return;
  await fill(dialog);
  const radio = dialog.locator('input[type=radio]');
  if ((await radio.count()) > 0 && (await dialog.locator('input:checked').count()) === 0)
    await radio.first().check({ force: true });
  await dialog.locator('button.primary, button.danger, button[type=submit]').first().click();
};

/** Does once what this part asks: every open form, and the first of the buttons that ask for it. Returns how much it did. */
export const touch = async (page: Page): Promise<number> => {
  let done = 0;
  const now = page.locator('.play-now');
  for (const form of (await now.locator('form').all()).slice(0, 8)) {
    if (!(await form.isVisible().catch(() => false))) continue;
    // Somebody's answer may take the form away in the meantime.
    await fill(form)
      .then(() => form.locator('button[type=submit]').click(SHORT))
      .then(
        () => done++,
        () => undefined,
      );
  }
  const buttons = now.locator(
    'button.primary:not([type=submit]):not([aria-disabled=true]), [role=listitem] button.plain, li button.plain',
  );
  const first = buttons.first();
  if ((await first.count()) > 0) {
    await first.click(SHORT).then(
      () => done++,
      () => undefined,
    );
    await answer(page);
  }
  return done;
};

/** What has the focus, as far as hands need to know. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const inside = element?.closest('.play-now') !== null && element?.closest('.play-now') !== undefined;
    const value = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
    const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.closest('fieldset') : null;
    return {
      inside,
      tag: element?.tagName ?? '',
      type: element instanceof HTMLInputElement ? element.type : '',
      role: element?.getAttribute('role') ?? '',
      empty: value === '',
      chosen: group?.querySelector('input:checked') !== null && group !== null,
      primary: element?.classList.contains('primary') === true,
      off: element?.getAttribute('aria-disabled') === 'true',
      dialog: element?.closest('dialog') !== null && element?.closest('dialog') !== undefined,
    };
  });

/** Goes through the page by Tab and does what it asks on the way: writes, chooses, slides, and presses what is primary. */
export const keys = async (page: Page, tabs = 70): Promise<number> => {
  let done = 0;
  let pressed = 0;
  for (let n = 0; n < tabs && pressed < 3; n++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (!at.inside && !at.dialog) continue;
    if (at.tag === 'TEXTAREA' || (at.tag === 'INPUT' && (at.type === 'text' || at.type === ''))) {
      if (at.empty) await page.keyboard.type(line());
    } else if (at.type === 'date') {
      if (at.empty) await page.keyboard.type('15012027');
    } else if (at.type === 'range') await page.keyboard.press('ArrowRight');
    else if (at.type === 'radio' || at.type === 'checkbox') {
      if (!at.chosen) await page.keyboard.press('Space');
    } else if (at.tag === 'BUTTON' && at.primary && !at.off) {
      await page.keyboard.press('Enter');
      pressed++;
      done++;
      await page.waitForTimeout(120);
    }
  }
  return done;
};
