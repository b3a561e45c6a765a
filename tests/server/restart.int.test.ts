// The server goes down in the middle, kindly or not, and everybody goes on where they were.

import { afterEach, expect, test } from 'vitest';
import { CLOSE } from '../../shared/protocol/protocol.ts';
import { enter } from './kit/player.ts';
import { joinRoom, keyOf, openRoom, startServer, type TestServer } from './kit/server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.end();
});

for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
  test(`D2: nothing that was acknowledged is lost by ${signal}`, async () => {
    server = await startServer();
    const { folder, port } = server;
    const room = await openRoom(server);
    const host = await enter(server, room.room, keyOf(room.hostUrl));
    const attempt = 'an-attempt-of-her-own-1';
    const { token, seat } = await joinRoom(server, room.code, 'Ann', attempt);
    const ann = await enter(server, room.room, token);
    await host.send({ type: 'progress.next' });
    await host.send({ type: 'progress.next' });
    expect(await ann.send({ type: 'collect.answer', prompt: 'open', text: 'Before it fell' }, 'before-it-fell')).toMatchObject({
      done: true,
    });
    const code = await server.end(signal);
    if (signal === 'SIGTERM') {
      expect(code).toBe(0);
      expect(await ann.closed).toBe(CLOSE.restart);
    }

    server = await startServer(folder, port);
    const back = await enter(server, room.room, token);
    expect(JSON.stringify(back.view())).toContain('Before it fell');
    // Sent again, as the outbox does with what it had no answer to.
    expect(await back.send({ type: 'collect.answer', prompt: 'open', text: 'Before it fell' }, 'before-it-fell')).toMatchObject({
      done: true,
    });
    const again = await enter(server, room.room, keyOf(room.hostUrl));
    const seen = await again.until((view) => view.access?.code === room.code);
    expect(seen.access?.joinUrl).toBe(room.joinUrl);
    expect(await joinRoom(server, room.code, 'Ann', attempt)).toEqual({ room: room.room, seat, token });
    await joinRoom(server, room.code, 'Late Bob');
    await again.until((view) => view.stage.people.length === 2);
    expect(server.errors()).toBe('');
  });
}
