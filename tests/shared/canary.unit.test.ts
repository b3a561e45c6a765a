// A marker in every secret, and then a look at everything that every viewer gets: no foreign marker anywhere.

import { describe, expect, it } from 'vitest';
import { house } from '../../shared/context.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { rules } from '../../shared/rules.ts';
import { route } from '../../shared/services/route.ts';
import { TINY } from '../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../kit/world.ts';

interface Secret {
  readonly marker: string;
  /** A seat or `facilitator`. */
  readonly owner: string;
  /** Blind now and shown later: a secret until the group goes on. */
  readonly until: 'ever' | 'next';
}

const NOTE = 'canary-note-of-the-facilitator';

const keyOf = (viewer: Viewer | string): string => (typeof viewer === 'string' ? viewer : viewer.role);

/** Everything that a viewer gets, as text. */
const all = (world: World, viewer: Viewer | string): string => JSON.stringify(world.view(viewer));

class Watch {
  readonly world: World;
  readonly viewers: readonly (Viewer | string)[];
  private secrets: Secret[] = [{ marker: NOTE, owner: 'facilitator', until: 'ever' }];
  readonly found: string[] = [];
  readonly missing: string[] = [];
  looked = 0;

  constructor(world: World, viewers: readonly (Viewer | string)[]) {
    this.world = world;
    this.viewers = viewers;
  }

  /** Writes something that is secret, and checks that its owner, at least, has it. */
  secret(owner: string, until: Secret['until'], what: string, command: (marker: string) => { type: string }): void {
    const place = Object.values(this.world.session().position ?? {}).join('-');
    const marker = `canary-${what}-${place}-of-${owner}.`;
    this.world.send(owner, command(marker));
    this.secrets.push({ marker, owner, until });
    if (!all(this.world, owner).includes(marker)) this.missing.push(marker);
  }

  /** Looks at everything that everybody gets now. */
  look(place: string): void {
    for (const viewer of this.viewers) {
      const text = all(this.world, viewer);
      this.looked++;
      for (const { marker, owner } of this.secrets)
        if (owner !== keyOf(viewer) && text.includes(marker)) this.found.push(`${place}: ${keyOf(viewer)} has ${marker}`);
      this.roleSecrets(place, keyOf(viewer), text);
    }
    for (const names of [true, false]) {
      const report = JSON.stringify(rules.report(this.world.session(), { names, language: 'en' }));
      for (const { marker, until } of this.secrets)
        if (until === 'ever' && report.includes(marker)) this.found.push(`${place}: the report has ${marker}`);
    }
  }

  private roleSecrets(place: string, viewer: string, text: string): void {
    for (const role of this.world.session().scenario.roles)
      if (role.secret && this.world.session().roles[viewer] !== role.id && text.includes(role.secret.en))
        this.found.push(`${place}: ${viewer} has the secret of ${role.id}`);
  }

  goOn(place: string): void {
    this.world.goTo(place);
    this.secrets = this.secrets.filter((one) => one.until === 'ever');
  }
}

/** What each writes in a part, for whom. */
const writeIn = (watch: Watch, step: string, part: string): void => {
  for (const seat of watch.world.seats.slice(0, 12)) {
    if (step === 'first') {
      watch.secret(seat, 'ever', 'private-answer', (text) => ({ type: 'collect.answer', step, prompt: 'thought', text }));
      watch.secret(seat, 'next', 'blind-answer', (text) => ({ type: 'collect.answer', step, prompt: 'open', text }));
    }
    // Red takes forty characters; the marker is longer.
    const hat = watch.world.block(seat, 'role')?.sign;
    if ((step === 'hats' || step === 'turns') && !part.endsWith('blue') && hat !== 'red')
      watch.secret(seat, 'next', 'blind-card', (text) => ({
        type: 'lens.write',
        step,
        round: part,
        text,
        reason: `Because ${text}`,
      }));
    if (part === 'consent')
      watch.secret(seat, 'next', 'blind-consent', (text) => ({
        type: 'decide.consent',
        step,
        answer: 'no',
        reason: text,
        need: `Need ${text}`,
      }));
    if (part === 'private')
      watch.secret(seat, 'ever', 'private-line', (text) => ({ type: 'debrief.write', step, question: 'any', text }));
  }
};

const played = (): Watch => {
  const world = testSession({ scenario: TINY, seats: 12 });
  const removed = world.arrive('Removed');
  world.send(facilitator, { type: 'people.remove', seat: removed });
  world.send(facilitator, { type: 'room.admission', required: true });
  const waiting = world.arrive('Waiting');
  world.send(facilitator, { type: 'room.note', text: NOTE });
  const watch = new Watch(world, [...world.seats.slice(0, 12), removed, waiting, 'nobody', facilitator, projector]);
  watch.look('lobby');
  for (const { step, part } of route(world.session(), house)) {
    watch.goOn(`${step}.${part}`);
    if (part === 'consent') world.send(facilitator, { type: 'decide.propose', step, option: 'go' });
    writeIn(watch, step, part);
    watch.look(`${step}.${part}`);
  }
  world.send(facilitator, { type: 'progress.end' });
  watch.look('end');
  return watch;
};

describe('the canary', () => {
  const watch = played();

  it('S1: no viewer, at no step, gets anything that is secret to another; nor does the report', () => {
    expect(watch.found).toEqual([]);
    expect(watch.looked).toBeGreaterThan(300);
  });

  it('S1: positive control: everybody finds their own secrets, and the facilitator the notes', () => {
    expect(watch.missing).toEqual([]);
    expect(all(watch.world, facilitator)).toContain(NOTE);
  });

  it('S1: positive control: the player of a role has its secret while the role is on', () => {
    const world = testSession({ scenario: TINY, seats: 6 });
    world.goTo('turns.turn-1');
    const has = world.seats.filter((seat) => /Secret of (Ann|Bob)/.test(all(world, seat)));

    expect(has).toEqual(world.seats.filter((seat) => world.session().roles[seat] !== 'cas'));
    world.goTo('choice');
    expect(world.seats.filter((seat) => all(world, seat).includes('Secret of'))).toEqual([]);
  });

  it('S1: positive control: the watch does find a secret that is shown', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('first');
    const leaky = new Watch(world, ['seat-2', facilitator]);
    leaky.secret('seat-1', 'next', 'blind-answer', (text) => ({ type: 'collect.answer', step: 'first', prompt: 'open', text }));

    world.send(facilitator, { type: 'collect.reveal', step: 'first' });
    leaky.look('after the reveal');

    expect(leaky.found).toHaveLength(2);
  });

  it('S3: who pressed stop is in no view but the facilitator’s, at every step, through to the report', () => {
    const world = testSession({ scenario: TINY, seats: 4 });
    const people = [...world.seats, projector];
    for (const { step, part } of route(world.session(), house)) {
      world.goTo(`${step}.${part}`);
      const stoppedBy = (seat: string) => {
        world.send(seat, { type: 'safety.stop' });
        const seen = people.map((viewer) => all(world, viewer));
        const told = all(world, facilitator);
        world.send(facilitator, { type: 'safety.resume' });
        return { seen, told };
      };
      const first = stoppedBy('seat-1');
      const second = stoppedBy('seat-2');

      // The same to the letter, whoever pressed.
      expect(first.seen).toEqual(second.seen);
      expect(first.told).not.toEqual(second.told);
    }
    world.send(facilitator, { type: 'progress.end' });
    expect(JSON.stringify(rules.report(world.session(), { names: true, language: 'en' }))).not.toContain('Person');
  });
});
