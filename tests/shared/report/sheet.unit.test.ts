// The facilitator's page: every part in order, when it begins and how long it takes, in one language.

import { describe, expect, it } from 'vitest';
import { card } from '../../../shared/card.ts';
import { minutesIn, PROFILES } from '../../../shared/core/profile.ts';
import { LANGUAGES } from '../../../shared/core/words.ts';
import { sheetPage } from '../../../shared/report/sheet.ts';
import { FULL } from '../../kit/full.ts';
import { SIDES_WORLD } from '../../kit/sides.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, scenarioOf, testSession } from '../../kit/world.ts';

const tiny = scenarioOf(TINY);
const SHIPPED = ['back-bedroom', 'de-wissel', 'open-thursday', 'six-hats'].map(scenarioOf);

describe('the parts', () => {
  it('U20: are those of the run sheet of a session, in its order', () => {
    for (const scenario of [tiny, scenarioOf(FULL), ...SHIPPED]) {
      const world = testSession({ scenario, seats: 2 });
      const rows = world.block(facilitator, 'sheet')?.items ?? [];
      const page = sheetPage(scenario, { profile: 'standard', language: 'en' });
      expect(page.rows.map((row) => [row.title, row.sign])).toEqual(rows.map((row) => [row.title, row.sign]));
    }
  });

  it('U20: begin where the part before them ends, and the total is that of all', () => {
    for (const scenario of SHIPPED)
      for (const profile of PROFILES) {
        const { rows, minutes } = sheetPage(scenario, { profile, language: 'nl' });
        let at = 0;
        for (const row of rows) {
          expect(row.start).toBe(at);
          at += row.minutes;
        }
        expect(minutes).toBe(at);
      }
  });

  it('U20: take longer or shorter with the profile, each by the same rule', () => {
    const standard = sheetPage(tiny, { profile: 'standard', language: 'en' }).rows;
    for (const profile of PROFILES) {
      const rows = sheetPage(tiny, { profile, language: 'en' }).rows;
      expect(rows.map((row) => row.minutes)).toEqual(standard.map((row) => minutesIn(row.minutes, profile)));
    }
  });

  it('U20: are those of the form that was chosen; of the first for a form that is not there', () => {
    const scenario = scenarioOf('open-thursday');
    const rows = (variant?: string) =>
      sheetPage(scenario, { ...(variant ? { variant } : {}), profile: 'standard', language: 'en' }).rows.map((row) => row.title);
    expect(rows('roles')).not.toEqual(rows('parallel'));
    expect(rows()).toEqual(rows('parallel'));
    expect(rows('no-such-form')).toEqual(rows('parallel'));
  });
});

describe('the words', () => {
  it('U20: are of one language alone', () => {
    for (const language of LANGUAGES) {
      const other = language === 'nl' ? ' en' : ' nl';
      const page = sheetPage(tiny, { profile: 'standard', language });
      const own = [page.title, page.purpose, page.needs, ...page.roles, ...page.events.flatMap((event) => Object.values(event))];
      for (const text of own) expect(text.endsWith(` ${language}`)).toBe(true);
      for (const row of page.rows) expect([row.say, row.look, row.stuck].some((text) => text.endsWith(other))).toBe(false);
    }
  });

  it('U20: say with each perspective which voices it has, and tell no secret', () => {
    const page = sheetPage(scenarioOf(SIDES_WORLD), { profile: 'standard', language: 'en' });
    expect(page.roles).toContain('Side seeker en: Voice seeker one en; Voice seeker two en');
    expect(page.roles).toContain('Chair en');
    expect(JSON.stringify(page)).not.toContain('Secret');
  });
});

describe('the length of a scenario', () => {
  it.each(['open-thursday', 'six-hats', 'back-bedroom', 'de-wissel'])(
    'is one number in the library and on the sheet: %s',
    (id) => {
      const scenario = scenarioOf(id);
      const first = scenario.variants[0]?.id;
      const sheet = sheetPage(scenario, { ...(first ? { variant: first } : {}), profile: 'standard', language: 'nl' });
      expect(card(scenario).minutes).toBe(Math.round(sheet.minutes / 5) * 5);
    },
  );
});
