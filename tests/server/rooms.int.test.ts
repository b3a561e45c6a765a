// People in a room, over real sockets: joining, commands, tabs, restarts, secrets.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLOSE } from '../../shared/protocol/protocol.ts';
import { enter, type Player, until } from './kit/player.ts';
import { joinRoom, keyOf, openRoom, startServer, type TestServer } from './kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.end();
});

const open = async () => {
  const room = await openRoom(server);
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  return { room, host };
};

const come = async (code: string, name: string): Promise<Player & { readonly token: string; readonly seat: string }> => {
  const { room, token, seat } = await joinRoom(server, code, name);
  return { ...(await enter(server, room, token)), token, seat };
};

describe('a room', () => {
  test('U1: people come in by code and by QR, and everybody sees them', async () => {
    const { room, host } = await open();
    const ann = await come(room.code, 'Ann');
    await come(keyOf(room.joinUrl), 'Bob');
    const seen = await host.until((view) => view.stage.people.length === 2 && view.stage.people.every((one) => !one.away));
    expect(seen.stage.people.map((one) => one.name)).toEqual(['Ann', 'Bob']);
    expect(seen.access?.code).toBe(room.code);
    expect(seen.access?.screenUrl).toBe(room.screenUrl);
    expect(ann.view()?.header.me?.name).toBe('Ann');
    expect(ann.view()?.access).toBeUndefined();
    expect(ann.slots()).toBe(1);
    const screen = await enter(server, room.room, keyOf(room.screenUrl));
    expect(screen.view()?.access).toEqual({ code: room.code, joinUrl: room.joinUrl });
  });

  test('N5: a command is done, seen by all, and done once however often it comes', async () => {
    const { room, host } = await open();
    const ann = await come(room.code, 'Ann');
    const first = await host.send({ type: 'progress.next' }, 'same-id');
    const second = await host.send({ type: 'progress.next' }, 'same-id');
    expect(first).toEqual(second);
    const seen = await ann.until((view) => view.header.phase === 'playing');
    expect(seen.header.title).toBe(host.view()?.header.title);
    const triple = await Promise.all([1, 2, 3].map(() => host.send({ type: 'progress.next' }, 'thrice')));
    expect(new Set(triple.map((reply) => JSON.stringify(reply))).size).toBe(1);
    await ann.until((view) => view.header.title !== seen.header.title);
  });

  test('what a viewer may not do is refused', async () => {
    const { room } = await open();
    const ann = await come(room.code, 'Ann');
    const screen = await enter(server, room.room, keyOf(room.screenUrl));
    expect(await ann.send({ type: 'progress.next' })).toEqual({ refused: 'not-allowed' });
    expect(await screen.send({ type: 'progress.next' })).toEqual({ refused: 'not-allowed' });
    expect(await ann.send({ type: 'nonsense.of-sorts' })).toEqual({ refused: 'malformed' });
    expect(await ann.room.request('command', { id: 'id-of-old-tab', version: 0, command: { type: 'safety.stop' } })).toEqual({
      refused: 'outdated',
    });
    expect(await ann.room.request('command', 'not a command')).toEqual({ refused: 'malformed' });
    const { now } = (await ann.room.request('time', {})) as { now: number };
    expect(Math.abs(now - Date.now())).toBeLessThan(1000);
  });

  test('more commands than a person can send are refused, and others do not notice', async () => {
    const { room, host } = await open();
    const ann = await come(room.code, 'Ann');
    const replies = await Promise.all(Array.from({ length: 60 }, () => ann.send({ type: 'people.avatar', avatar: 'peep-5' })));
    expect(replies.filter((reply) => 'refused' in reply && reply.refused === 'too-fast').length).toBeGreaterThan(20);
    expect(await host.send({ type: 'progress.next' })).toMatchObject({ done: true });
  });

  test('N2: the newest tab of a seat plays, the older says that it moved; a facilitator may have two', async () => {
    const { room, host } = await open();
    const ann = await come(room.code, 'Ann');
    const again = await enter(server, room.room, ann.token);
    expect(await ann.closed).toBe(CLOSE.moved);
    expect(await again.send({ type: 'safety.brake' })).toMatchObject({ done: true });
    const other = await enter(server, room.room, keyOf(room.hostUrl));
    expect(await other.send({ type: 'progress.next' })).toMatchObject({ done: true });
    expect(await host.send({ type: 'progress.back' })).toMatchObject({ refused: 'not-now' });
    await host.until((view) => view.stage.people.every((one) => !one.away));
  });

  test('A8: a removed person is out, and stays out', async () => {
    const { room, host } = await open();
    const ann = await come(room.code, 'Ann');
    await host.send({ type: 'people.remove', seat: ann.seat });
    expect(await ann.closed).toBe(CLOSE.removed);
    await expect(enter(server, room.room, ann.token)).rejects.toThrow('403');
  });

  test('N6: who asks to come in again gets the same seat, and is there once', async () => {
    const { room, host } = await open();
    const ask = () => joinRoom(server, room.code, 'Ann', 'an-attempt-of-her-own-1');
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(await ask()).toEqual(answers[0]);
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    const ann = await enter(server, room.room, answers[0]?.token ?? '');
    const bob = await joinRoom(server, room.code, 'Ann', 'an-attempt-of-his-own-1');
    const seen = await host.until((view) => view.stage.people.length === 2);
    expect(seen.stage.people.map((one) => one.name)).toEqual(['Ann', 'Ann 2']);
    expect(bob.token).not.toBe(answers[0]?.token);
    expect(ann.view()?.header.me?.seat).toBe(answers[0]?.seat);
  });

  test('N1: a seat is a token: who has it comes back to it on any connection', async () => {
    const { room, host } = await open();
    const ann = await come(room.code, 'Ann');
    await host.send({ type: 'progress.next' });
    const title = (await ann.until((view) => view.header.phase === 'playing')).header.title;
    await ann.room.leave();
    await host.until((view) => view.stage.people.every((one) => one.away));
    const back = await enter(server, room.room, ann.token);
    expect(back.view()?.header).toMatchObject({ title, me: { seat: ann.seat, name: 'Ann' } });
    await host.until((view) => view.stage.people.length === 1 && view.stage.people.every((one) => !one.away));
  });

  test('a screen speaks the language of the room, until it asks for another', async () => {
    const room = await openRoom(server, { language: 'nl' });
    const screen = await enter(server, room.room, keyOf(room.screenUrl));
    expect(screen.view()?.header).toMatchObject({ language: 'nl', scenario: 'Tiny nl' });
    const other = await enter(server, room.room, keyOf(room.screenUrl), 'en');
    expect(other.view()?.header).toMatchObject({ language: 'en', scenario: 'Tiny en' });
  });

  test('thirty come at the same moment: one room, thirty seats', async () => {
    const { room, host } = await open();
    const people = await Promise.all(Array.from({ length: 30 }, (_, n) => come(room.code, `Person ${n}`)));
    const seen = await host.until((view) => view.stage.people.length === 30);
    expect(new Set(seen.stage.people.map((one) => one.id)).size).toBe(30);
    expect(new Set(people.map((one) => one.room.roomId)).size).toBe(1);
  });

  test('S2: nobody hears the secret or the private answer of another', async () => {
    const { room, host } = await open();
    const [ann, bob] = [await come(room.code, 'Ann'), await come(room.code, 'Bob')];
    const screen = await enter(server, room.room, keyOf(room.screenUrl));
    expect(await host.send({ type: 'room.note', text: 'NOTE-CANARY' })).toMatchObject({ done: true });
    await until(() => host.heard().includes('NOTE-CANARY'));
    await host.send({ type: 'progress.next' });
    await host.send({ type: 'progress.next' });
    await ann.until((view) => view.blocks.some((block) => block.type === 'form'));
    expect(await ann.send({ type: 'collect.answer', prompt: 'thought', text: 'PRIVATE-CANARY' })).toMatchObject({ done: true });
    expect(await ann.send({ type: 'collect.answer', prompt: 'open', text: 'OPEN-CANARY' })).toMatchObject({ done: true });
    await host.send({ type: 'collect.reveal' });
    await until(() => bob.heard().includes('OPEN-CANARY') && screen.heard().includes('OPEN-CANARY'));
    expect(ann.heard()).toContain('PRIVATE-CANARY');
    for (const other of [bob, screen, host]) expect(other.heard()).not.toContain('PRIVATE-CANARY');
    for (const other of [ann, bob, screen]) {
      expect(other.heard()).not.toContain('NOTE-CANARY');
      expect(other.heard()).not.toContain(keyOf(room.hostUrl));
    }
    for (const other of [bob, screen, host]) expect(other.heard()).not.toContain(ann.token);
    for (const other of [ann, bob]) expect(other.heard()).not.toContain(keyOf(room.screenUrl));
  });
});

test('A4: a mistake of ours in one room stays there: the others in it go on, and so do all other rooms', async () => {
  const broken = await startServer(undefined, 0, 'broken');
  try {
    const [bad, good] = [await openRoom(broken), await openRoom(broken)];
    const [badHost, goodHost] = [
      await enter(broken, bad.room, keyOf(bad.hostUrl)),
      await enter(broken, good.room, keyOf(good.hostUrl)),
    ];
    const ann = await enter(broken, bad.room, (await joinRoom(broken, bad.code, 'Ann')).token);
    const eve = await enter(broken, good.room, (await joinRoom(broken, good.code, 'Eve')).token);
    // No view can be made for this one, so none ever comes.
    const bug = expect(enter(broken, bad.room, (await joinRoom(broken, bad.code, 'Bug')).token)).rejects.toThrow('never seen');
    await badHost.until((view) => view.stage.people.length === 2);

    expect(await badHost.send({ type: 'progress.next' })).toEqual({ refused: 'fault' });
    expect(await ann.send({ type: 'people.avatar', avatar: 'peep-9' })).toMatchObject({ done: true });
    expect(await goodHost.send({ type: 'progress.next' })).toMatchObject({ done: true });
    await eve.until((view) => view.header.phase === 'playing');
    expect(ann.view()?.header.phase).toBe('gathering');
    await bug;
    expect(broken.errors()).toContain('the rules threw');
    expect(broken.errors()).toContain('a view threw');
  } finally {
    expect(await broken.end()).toBe(0);
  }
});
