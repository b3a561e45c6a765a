// The facilitator's page of a scenario: all that one needs to lead it from paper when the screens fail.

import { house } from '../context.ts';
import { minutesIn, type Profile } from '../core/profile.ts';
import type { Language } from '../core/words.ts';
import type { SheetPage } from '../protocol/http.ts';
import { EVENT_VERSION, rules } from '../rules.ts';
import { type Scenario, stepsOf } from '../scenario/schema.ts';

export interface SheetOptions {
  /** The first one when left out, or when the scenario has none of that name. */
  readonly variant?: string;
  readonly profile: Profile;
  readonly language: Language;
}

/** Voices together under their perspective; a task of its own, or a role without perspective, stands alone. */
const rolesOf = (scenario: Scenario, language: Language): readonly string[] => {
  const together = scenario.perspectives.map((side) => {
    const voices = scenario.roles.filter((role) => role.perspective === side.id).map((role) => role.name[language]);
    return `${side.name[language]}: ${voices.join('; ')}`;
  });
  const alone = scenario.roles.filter((role) => role.perspective === undefined).map((role) => role.name[language]);
  return [...together, ...alone];
};

/** Every part of the scenario in order. The kinds know their parts from a state, so a session is opened that nobody plays;
 * its minutes are those of the standard profile. */
const rowsOf = (scenario: Scenario, { variant, profile, language }: SheetOptions): SheetPage['rows'] => {
  const fact = rules.open({ scenario, language, seed: '', ...(variant === undefined ? {} : { variant }) });
  const session = rules.evolve(undefined, { ...fact, seq: 1, at: 0, by: 'house', version: EVENT_VERSION });
  let start = 0;
  return stepsOf(scenario, variant).flatMap((step) => {
    const parts = house.partsOf(session, step.id);
    return parts.map((part) => {
      const minutes = minutesIn(part.minutes, profile);
      const row = {
        step: step.title[language],
        title: (parts.length > 1 ? part : step).title[language],
        start,
        minutes,
        ...(part.sign ? { sign: part.sign } : {}),
        say: part.script.say[language],
        look: part.script.look[language],
        stuck: part.script.stuck[language],
      };
      start += minutes;
      return row;
    });
  });
};

/** In one language and profile. Minutes are whole or half ones; the total is that of the rows. */
export const sheetPage = (scenario: Scenario, options: SheetOptions): Omit<SheetPage, 'at'> => {
  const { language } = options;
  const variant = scenario.variants.some((one) => one.id === options.variant) ? options.variant : undefined;
  const rows = rowsOf(scenario, { profile: options.profile, language, ...(variant === undefined ? {} : { variant }) });
  return {
    title: scenario.title[language],
    method: scenario.method[language],
    summary: scenario.summary[language],
    purpose: scenario.purpose[language],
    needs: scenario.needs[language],
    ...(scenario.contentNote ? { contentNote: scenario.contentNote[language] } : {}),
    people: scenario.people,
    minutes: rows.reduce((sum, row) => sum + row.minutes, 0),
    roles: rolesOf(scenario, language),
    events: scenario.events.map((event) => ({ title: event.title[language], when: event.when[language] })),
    rows,
  };
};
