// Fills a room of this server with simulated people, who play through the same door as everybody: their own view.

import { random } from '../../shared/core/random.ts';
import { present } from '../../shared/core/session.ts';
import { AVATARS, MAX_PEOPLE } from '../../shared/protocol/protocol.ts';
import { NAMES } from '../../shared/rehearsal/names.ts';
import { mintSeat } from '../access/keys.ts';
import type { SessionHost } from '../host/session-host.ts';
import { Simulated } from './simulated.ts';

/** Brings so many simulated people in, one after the other, and lets them play. `pace` 1 is human speed; `fault` is told of
 * what goes wrong with one of them. `by` plays them; others of the session play with it. */
export const rehearse = (
  host: SessionHost,
  people: number,
  fault: (error: unknown) => void = () => {},
  pace = 1,
  by = new Simulated((_host, error) => fault(error)),
): void => {
  by.animate(host, pace);
  const free = MAX_PEOPLE - present(host.session).length;
  const taken = new Set(Object.values(host.session.seats).map((seat) => seat.name));
  const names = NAMES.filter((name) => !taken.has(name));
  const chance = random(`${host.id}/${taken.size}`);
  const come = async (at: number): Promise<void> => {
    // Erased before they all were in.
    if (host.stale) return;
    const reply = await host.arrive({
      seat: mintSeat(),
      name: names[at] ?? `${names[at % 30] ?? 'Sam'} ${at}`,
      language: host.session.language,
      avatar: `peep-${Math.floor(chance() * AVATARS.peep)}`,
      simulated: true,
    });
    if ('done' in reply) by.animate(host);
  };
  for (let at = 0; at < Math.min(people, free); at++) setTimeout(() => void come(at).catch(fault), at * 220 * pace).unref();
};
