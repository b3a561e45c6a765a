// Fills a room of this server with simulated people, who play through the same door as everybody: their own view.

import { nanoid } from 'nanoid';
import { random } from '../../shared/core/random.ts';
import { present } from '../../shared/core/session.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { AVATARS, MAX_PEOPLE } from '../../shared/protocol/protocol.ts';
import { type Memory, next, thinking } from '../../shared/rehearsal/bot.ts';
import { NAMES } from '../../shared/rehearsal/names.ts';
import { rules } from '../../shared/rules.ts';
import { mintSeat } from '../access/keys.ts';
import type { SessionHost } from '../host/session-host.ts';

const NOBODY = { connected: new Set<string>(), writing: new Set<string>() };

/** Ms between looks when there is nothing to do. */
const LOOK = 4000;
/** A rehearsal that nobody ends ends by itself, in ms. */
const LONGEST = 3 * 60 * 60_000;

/** Plays one seat until the session ends or the person is removed. */
const play = (host: SessionHost, seat: string, pace: number, fault: (error: unknown) => void): void => {
  const chance = random(seat);
  const memory: Memory = new Map();
  const started = Date.now();
  // As long as somebody plays, the session is not put away.
  const release = host.subscribe(() => {});
  const turn = async (): Promise<unknown> => {
    const me = host.session.seats[seat];
    if (!me || me.removed || host.session.phase === 'ended' || host.stale || Date.now() - started > LONGEST) return release();
    const viewer: Viewer = { role: 'participant', seat, language: me.language };
    const command = next(rules.view(host.session, viewer, NOBODY), memory, chance);
    if (!command) return wait(LOOK * (0.5 + chance()) * Math.max(pace, 0.01));
    const place = JSON.stringify(host.session.position);
    return wait(thinking(command, chance, pace), async () => {
      // Moved on meanwhile: what was meant for the step before is let go of half of the time, as people do.
      if (JSON.stringify(host.session.position) === place || chance() < 0.5) await host.handle(viewer, nanoid(), command);
    });
  };
  const wait = (ms: number, then?: () => Promise<void>): void => {
    setTimeout(
      () =>
        void (then?.() ?? Promise.resolve()).then(turn).catch((error: unknown) => {
          release();
          fault(error);
        }),
      ms,
    ).unref();
  };
  wait(1000 * chance() * pace);
};

/** Brings so many simulated people in, one after the other, and lets them play. `pace` 1 is human speed. */
export const rehearse = (host: SessionHost, people: number, fault: (error: unknown) => void = () => {}, pace = 1): void => {
  const free = MAX_PEOPLE - present(host.session).length;
  const taken = new Set(Object.values(host.session.seats).map((seat) => seat.name));
  const names = NAMES.filter((name) => !taken.has(name));
  const chance = random(`${host.id}/${taken.size}`);
  const come = async (at: number): Promise<void> => {
    const seat = mintSeat();
    const avatar = `peep-${Math.floor(chance() * AVATARS.peep)}`;
    const reply = await host.arrive({
      seat,
      name: names[at] ?? `${names[at % 30] ?? 'Sam'} ${at}`,
      language: host.session.language,
      avatar,
      simulated: true,
    });
    if ('done' in reply) play(host, seat, pace, fault);
  };
  for (let at = 0; at < Math.min(people, free); at++) setTimeout(() => void come(at).catch(fault), at * 220 * pace).unref();
};
