// The canary over whole shipped sessions: everything that somebody writes carries a mark of its own, and no mark of what is
// private, blind, a secret of a role or a message for one, is ever in a view that is not its owner's; the replay included.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { house } from '../../shared/context.ts';
import type { Command } from '../../shared/core/event.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { rules } from '../../shared/rules.ts';
import { roleOf } from '../../shared/services/casting.ts';
import { playThrough } from '../kit/playthrough.ts';
import { facilitator, projector, scenarioOf, testSession, type World } from '../kit/world.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const shipped = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => scenarioOf(entry.name));

/** Fields that people fill with words of their own. */
const SAID: ReadonlySet<string> = new Set('text reason need hint what feeling thought when deed question one other'.split(' '));

/** Gives every text a mark that nobody else's has, no longer than the shortest field takes. */
const marker = () => {
  let n = 0;
  return (command: Command, seat: string): Command =>
    Object.fromEntries(
      Object.entries(command).map(([name, value]) => {
        if (!SAID.has(name) || typeof value !== 'string' || value === '') return [name, value];
        n += 1;
        return [name, `mark-${seat}-${n}-end`];
      }),
    ) as Command;
};

/** Roles whose secret this viewer may read now. */
const secretsOf = (world: World, viewer: string): ReadonlySet<string> => {
  const role = roleOf(world.session(), viewer);
  return new Set(role ? [role.id] : []);
};

class Watch {
  readonly found: string[] = [];
  looked = 0;
  marks = 0;
  readonly #world: World;
  constructor(world: World) {
    this.#world = world;
  }

  look = (place: string): void => {
    const world = this.#world;
    const session = world.session();
    const viewers: readonly (Viewer | string)[] = [...world.seats, facilitator, projector];
    const closed = house.contributions(session).filter((one) => one.audience === 'author');
    this.marks += closed.length;
    const opened = new Set(session.steps.flatMap((step) => openedIn(session.states[step.id])));
    for (const viewer of viewers) {
      this.looked++;
      const name = typeof viewer === 'string' ? viewer : viewer.role;
      const text = JSON.stringify(world.view(viewer));
      const mine = typeof viewer === 'string' ? secretsOf(world, viewer) : new Set<string>();
      for (const role of session.scenario.roles)
        if (
          role.secret &&
          !mine.has(role.id) &&
          !opened.has(role.id) &&
          [role.secret.nl, role.secret.en].some((one) => text.includes(JSON.stringify(one).slice(1, -1)))
        )
          this.found.push(`${place}: ${name} has the secret of ${role.id}`);
      for (const one of closed)
        if (one.by !== name && /mark-/.test(one.text) && text.includes(one.text))
          this.found.push(`${place}: ${name} has ${one.text} of ${one.part}`);
      for (const whisper of session.whispers)
        if (!whisper.seats.includes(name) && text.includes(whisper.text)) this.found.push(`${place}: ${name} has a whisper`);
      for (const sent of session.plot)
        session.scenario.events
          .find((event) => event.id === sent.id)
          ?.lines?.forEach((line, at) => {
            if (sent.seats?.[at] !== name && text.includes(line.text[session.language].slice(0, 40)))
              this.found.push(`${place}: ${name} has a line of ${sent.id}`);
          });
    }
  };
}

/** Roles that somebody opened in a debrief. */
const openedIn = (state: unknown): readonly string[] => {
  const opened = (state as { readonly opened?: readonly { readonly role: string }[] } | undefined)?.opened;
  return Array.isArray(opened) ? opened.map((one) => one.role) : [];
};

const played = (id: string, variant: string | undefined): { readonly world: World; readonly watch: Watch } => {
  const scenario = shipped.find((one) => one.id === id) ?? shipped[0];
  if (!scenario) throw new Error('nothing is shipped');
  const world = testSession({
    scenario,
    seats: 9,
    language: 'nl',
    ...(variant ? { variant } : {}),
    ...(scenario.ownCase && !scenario.situation ? { ownCase: 'Onze eigen zaak.' } : {}),
  });
  const watch = new Watch(world);
  let told = 0;
  playThrough(
    world,
    `canary/${id}/${variant}`,
    (place) => {
      // Now and then something for chosen people alone.
      if (told === 0) {
        told++;
        world.send(facilitator, { type: 'plot.whisper', seat: 'seat-2', text: 'mark-whisper-end' });
        for (const event of scenario.events)
          if (event.lines)
            world.send(facilitator, { type: 'plot.send', event: event.id, seats: world.seats.slice(0, event.lines.length) });
      }
      watch.look(place);
    },
    marker(),
  );
  watch.look('end');
  return { world, watch };
};

describe('the canary over shipped sessions', () => {
  for (const scenario of shipped)
    for (const variant of scenario.variants.length === 0 ? [undefined] : scenario.variants.map((one) => one.id))
      it(`S1: given ${scenario.id} (${variant ?? 'one way'}), when it is played to the end, then nobody gets what is another's alone`, () => {
        const { world, watch } = played(scenario.id, variant);

        expect(watch.found).toEqual([]);
        expect(watch.looked).toBeGreaterThan(80);
        expect(watch.marks).toBeGreaterThan(20);
        const report = JSON.stringify(rules.report(world.session(), { names: true, language: 'nl' }));
        const closed = house.contributions(world.session()).filter((one) => one.audience === 'author' && /mark-/.test(one.text));
        expect(closed.filter((one) => report.includes(one.text))).toEqual([]);
        for (const role of scenario.roles) if (role.secret) expect(report).not.toContain(role.secret.nl);
      });
});
