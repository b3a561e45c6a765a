// A class of thirty plays a shipped scenario to the end on a real server, over sockets.

import { expect, test } from 'vitest';
import { startServer } from './kit/server.ts';
import { gather, toTheEnd } from './kit/troupe.ts';

test.each(['parallel', 'roles'])(
  'N7: thirty people play Open Thursday (%s) to the end, and nothing they can see is refused',
  async (variant) => {
    const server = await startServer(undefined, 0, 'shipped');
    try {
      const troupe = await gather(server, 30, variant);
      const played = await toTheEnd(troupe, `class/${variant}`);

      expect(played.refused).toEqual([]);
      expect(played.places.length).toBeGreaterThan(8);
      expect(played.sent).toBeGreaterThan(300);
      expect(troupe.people.every((one) => one.player.view()?.header.me?.seat === one.seat)).toBe(true);
      expect(server.errors()).toBe('');
    } finally {
      await server.end();
    }
  },
  60_000,
);
