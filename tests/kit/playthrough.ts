// Bots play a whole session at the level of rules: the same simulated people as in a rehearsal, and a facilitator that goes
// on when all are done. Every screen is looked at on the way.

import type { Command } from '../../shared/core/event.ts';
import { random } from '../../shared/core/random.ts';
import type { Memory } from '../../shared/rehearsal/bot.ts';
import { next } from '../../shared/rehearsal/bot.ts';
import { facilitator, projector, type World } from './world.ts';

export interface Playthrough {
  /** Commands that the rules refused, as text; a bot only does what its view offers, so there should be none. */
  readonly refused: readonly string[];
  /** Parts that were played, in order. */
  readonly parts: readonly string[];
  readonly actions: number;
}

/** Plays to the end. `look` is called for every part with the world in the middle of it; `alter` changes what somebody says
 * before it is sent. Whoever comes in on the way plays along. */
export const playThrough = (
  world: World,
  seed: string,
  look: (place: string) => void = () => {},
  alter: (command: Command, seat: string) => Command = (command) => command,
): Playthrough => {
  const chance = random(seed);
  const minds = new Map<string, Memory>();
  const refused: string[] = [];
  const parts: string[] = [];
  let actions = 0;
  const everybody = (rounds: number) => {
    for (let round = 0; round < rounds; round++)
      for (const seat of world.seats) {
        if (world.session().seats[seat]?.removed) continue;
        const memory = minds.get(seat) ?? new Map();
        minds.set(seat, memory);
        const said = next(world.view(seat), memory, chance);
        if (!said) continue;
        const command = alter(said, seat);
        actions++;
        world.pass(300);
        try {
          world.send(seat, command);
        } catch (error) {
          refused.push(String(error));
        }
      }
  };
  for (let guard = 0; guard < 80; guard++) {
    const pace = world.block(facilitator, 'controls', 'pace');
    const go = pace?.items.find((one) => one.id === 'next');
    if (!go || go.disabled !== undefined) break;
    const pick = world.block(facilitator, 'controls', 'pick');
    const before = world.session().position;
    try {
      world.send(facilitator, go.send);
    } catch (error) {
      // An emergent order: blue picks. Two other hats, then blue again.
      const rounds = parts.filter((part) => part.startsWith(`${before?.step}.`)).length;
      const hat = pick?.items.find((one) => one.id === (rounds < 3 ? (rounds === 1 ? 'white' : 'green') : 'blue'));
      if (!hat) throw error;
      world.send(facilitator, hat.send);
      world.send(facilitator, go.send);
    }
    const position = world.session().position;
    parts.push(`${position?.step}.${position?.part}`);
    everybody(2);
    look(parts.at(-1) ?? '');
    const reveal = world
      .block(facilitator, 'controls', 'pace')
      ?.items.find((one) => one.id === 'reveal' && one.disabled === undefined);
    if (reveal) world.send(facilitator, reveal.send);
    everybody(2);
    for (const viewer of [facilitator, projector]) world.view(viewer);
    look(parts.at(-1) ?? '');
  }
  const settle = world.block(facilitator, 'form', `settle-${world.session().position?.step}`);
  if (settle) world.send(facilitator, { ...settle.send, text: 'Done' });
  world.send(facilitator, { type: 'progress.end' });
  return { refused, parts, actions };
};
