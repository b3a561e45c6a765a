// The disk is full.

import { random } from '../../shared/core/random.ts';
import type { CommandReply, Problem } from '../../shared/protocol/protocol.ts';
import { enter } from '../server/kit/player.ts';
import { keyOf, post, startServer } from '../server/kit/server.ts';
import { counted, type Fault, stated } from './fault.ts';
import { audited } from './kit/audit.ts';
import { act, gatherClass, goHome, onward, TO_HATS } from './kit/class.ts';
import { smallDisk } from './kit/full-disk.ts';

const ROUNDS = { short: 6, full: 40 };

export const disk: Fault = {
  id: 'disk',
  rule: 'D5',
  promise: 'on a full disk nothing is acknowledged that is not kept; it is refused with a code, and goes on when there is space',
  run: async (size, seed) => {
    const made = smallDisk();
    if (!made) return [stated('a disk that can be filled', 'one', 'none on this machine', size === 'short')];
    const chance = random(seed);
    const server = await startServer(made.folder);
    try {
      const group = await gatherClass(server, 8);
      await onward(group, TO_HATS);
      const codes = new Map<string, number>();
      const note = (reply: CommandReply) => {
        const code = 'done' in reply ? 'done' : reply.refused;
        codes.set(code, (codes.get(code) ?? 0) + 1);
      };
      const round = async () => {
        for (const reply of await Promise.all(group.people.map((one) => act(one, chance, 0.8)))) note(reply);
      };
      await round();
      codes.clear();
      made.fill(server.pid);
      for (let n = 0; n < ROUNDS[size]; n++) await round();
      const full = new Map(codes);
      const name = { code: group.room.code, name: 'Too many', language: 'en', avatar: 'peep-1' };
      const joining: Partial<Problem> = await (await post(server.base, '/api/join', name)).json();
      const opening: Partial<Problem> = await (await post(server.base, '/api/rooms', { scenario: 'tiny' })).json();
      const looking = await enter(server, group.room.room, keyOf(group.room.screenUrl)).then(
        (screen) => screen.room.leave().then(() => 'lets in'),
        () => 'does not let in',
      );
      made.empty(server.pid);
      codes.clear();
      for (let n = 0; n < 3; n++) await round();
      const audit = await audited(server, group);
      goHome(group);
      const others = [...full].filter(([code]) => code !== 'storage' && code !== 'done');
      const after = [...codes].filter(([code]) => code !== 'done');
      return [
        stated(
          `refused with “storage” (${made.kind})`,
          'at least 1',
          String(full.get('storage') ?? 0),
          (full.get('storage') ?? 0) > 0,
        ),
        counted('refused with another code', others.length, 0, others.map(([code, n]) => `${code} ${n}`).join(', ')),
        ...audit,
        stated('who wants to come in hears', 'storage', String(joining.code)),
        stated('who wants to open a room hears', 'storage', String(opening.code)),
        stated('who only wants to look is', 'lets in', looking),
        counted('refused when there was space again', after.length, 0, after.map(([code, n]) => `${code} ${n}`).join(', ')),
      ];
    } finally {
      await server.end();
      made.remove();
    }
  },
};
