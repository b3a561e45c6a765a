// Looking back: the session once more, never more than one may know now; secrets that their owners open; the web.

import { describe, expect, it } from 'vitest';
import { whoSees } from '../../kit/sees.ts';
import { SIDES_WORLD } from '../../kit/sides.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const everybody = ['seat-1', 'seat-2', 'seat-3', 'seat-4', facilitator, projector];

/** Played to a part of the debrief; everybody wrote one line in each turn. */
const at = (part: string, seats = 8): World => {
  const world = testSession({ scenario: SIDES_WORLD, seats });
  for (const step of ['turn-0', 'turn-1', 'turn-2', 'turn-3']) {
    world.goTo(step);
    for (const seat of world.seats) {
      world.pass(1000);
      world.send(seat, { type: 'collect.answer', step, prompt: 'see', text: `${seat} in ${step}` });
    }
  }
  world.goTo(`back.${part}`);
  return world;
};

const open = (role: string, on = true) => ({ type: 'debrief.open', step: 'back', role, open: on });
const show = (time: number, eyes?: string) => ({ type: 'debrief.show', step: 'back', at: time, ...(eyes ? { eyes } : {}) });
const replayOf = (world: World, viewer: Parameters<World['view']>[0]) => world.block(viewer, 'replay', 'replay');

describe('the replay', () => {
  it('R35: has every part in order, and what all may read, with when and from which role', () => {
    const world = at('all');
    const replay = replayOf(world, 'seat-1');

    expect(replay?.moments.map((one) => one.title).slice(0, 3)).toEqual(['Try en', 'Turn 0 en', 'Turn 1 en']);
    expect(replay?.items).toHaveLength(32);
    const mine = replay?.items.find((one) => one.text === 'seat-1 in turn-0');
    expect(mine?.eyes).toBe(world.session().plan[0]?.['seat-1']);
    // Blind until the part was left: other roles saw it only then.
    expect(mine?.open).toBeGreaterThanOrEqual(mine?.at ?? 0);
    expect(mine?.open).toBe(replay?.moments.find((one) => one.title === 'Turn 1 en')?.at);
  });

  it('R35: never has more than its viewer may know now', () => {
    const world = at('private');
    world.send('seat-1', { type: 'debrief.write', step: 'back', question: 'any', text: 'A private line of one' });
    world.send(facilitator, {
      type: 'entry.hide',
      contribution: `c${world.log.find((event) => event.type === 'collect.answered')?.seq}`,
    });
    world.goTo('back.all');

    for (const viewer of ['seat-2', facilitator, projector]) {
      expect(JSON.stringify(replayOf(world, viewer) ?? '')).not.toContain('A private line of one');
      expect(JSON.stringify(replayOf(world, viewer) ?? '')).not.toContain('seat-1 in turn-0');
    }
  });

  it('R35: is on the big screen when the facilitator shows a moment, and follows', () => {
    const world = at('all');
    expect(replayOf(world, projector)).toBeUndefined();

    world.send(facilitator, show(4000, 'family'));

    expect(replayOf(world, projector)?.follow).toEqual({ at: 4000, eyes: 'family' });
    expect(world.send(facilitator, show(4000, 'family'))).toEqual([]);
    expect(world.refused('seat-1', show(1))).toEqual({ refused: 'not-allowed' });
    expect(world.view(projector).blocks[0]?.type).toBe('replay');
    const hide = world.block(facilitator, 'controls', 'hide-replay')?.items[0]?.send;
    world.send(facilitator, hide ?? { type: '' });
    expect(replayOf(world, projector)).toBeUndefined();
    expect(world.send(facilitator, { type: 'debrief.hide', step: 'back' })).toEqual([]);
  });
});

describe('secrets', () => {
  const roleOf = (world: World, seat: string) => world.session().rolesHad[seat]?.[0] ?? '';

  it('S12: stay closed for all but who had the role, and say so', () => {
    const world = at('all');

    for (const viewer of everybody) {
      const eyes = replayOf(world, viewer)?.eyes ?? [];
      expect(eyes.flatMap((one) => one.secret ?? [])).toEqual([]);
      if (viewer !== projector) expect(eyes.filter((one) => one.closed !== undefined)).toHaveLength(8);
    }
    expect(whoSees(world, 'Secret of', everybody)).toEqual([]);
  });

  it('S12: are opened by their owner for all, and closed again', () => {
    const world = at('all');
    const role = roleOf(world, 'seat-1');
    world.send('seat-1', open(role));
    expect(whoSees(world, `Secret of ${role}`, ['seat-1', 'seat-2', facilitator])).toHaveLength(3);
    expect(world.send('seat-1', open(role))).toEqual([]);

    world.send('seat-1', open(role, false));

    expect(whoSees(world, `Secret of ${role}`, everybody)).toEqual([]);
  });

  it('S12: nobody opens a secret of a role that they never had', () => {
    const world = at('all');
    const mine = world.session().rolesHad['seat-1'] ?? [];
    const other = world.session().scenario.roles.find((one) => one.perspective && !mine.includes(one.id))?.id ?? '';

    expect(world.refused('seat-1', open(other))).toEqual({ refused: 'unknown' });
    expect(world.refused('seat-1', open('chair'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, open(mine[0] ?? ''))).toEqual({ refused: 'not-allowed' });
  });
});
