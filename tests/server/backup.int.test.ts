// A backup is made and sessions are put back while the server goes on, and every link of before works.

import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { main } from '../../server/log/cli.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import type { RescuedRoom, RoomCreated } from '../../shared/protocol/http.ts';
import type { Problem } from '../../shared/protocol/protocol.ts';
import { ask, serveHere } from './kit/house.ts';
import { enter, type Player, until } from './kit/player.ts';
import { joinRoom, keyOf, newFolder, openRoom, post, startServer, type TestServer } from './kit/server.ts';
import { event } from './log.contract.ts';

const MINE = 'ABCDEFGHJKMN';
const ATTEMPT = 'an-attempt-of-twenty-one';

const servers: TestServer[] = [];
const serve = async (make: () => Promise<TestServer>): Promise<TestServer> => {
  const server = await make();
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.end();
});

/** Runs `npm run backup` or `npm run restore` on a data folder; gives the exit code and what it said. */
const run = async (folder: string, ...args: string[]): Promise<{ code: number; said: string }> => {
  const lines: string[] = [];
  const code = await main(args, { DATA_DIR: folder }, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
};

interface Played {
  readonly room: RoomCreated;
  readonly host: Player;
  readonly ann: Player;
  readonly seat: string;
  readonly token: string;
  readonly own: string;
}

/** A room with somebody in it, who wrote `text`. */
const play = async (server: TestServer, text: string): Promise<Played> => {
  const room = await openRoom(server, { rescue: MINE });
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  const { token, seat } = await joinRoom(server, room.code, 'Ann', ATTEMPT);
  const ann = await enter(server, room.room, token);
  await host.send({ type: 'progress.next' });
  await host.send({ type: 'progress.next' });
  expect(await ann.send({ type: 'collect.answer', prompt: 'open', text })).toMatchObject({ done: true });
  const own = (await ann.until((view) => view.own !== undefined)).own?.url ?? '';
  return { room, host, ann, seat, token, own };
};

test('D9: a backup made while the server goes on has all that was acknowledged, and overwrites nothing', async () => {
  const server = await serve(() => startServer());
  const { host, room } = await play(server, 'Before the backup');
  const file = join(newFolder(), 'backup.db');
  let acknowledged = 0;
  let going = true;
  const writing = (async () => {
    for (let n = 0; going; n++) {
      const reply = await host.send({ type: 'room.note', text: `Note ${n}` });
      if ('done' in reply) acknowledged = reply.seq;
    }
  })();
  await until(() => acknowledged > 6);
  const before = acknowledged;
  expect((await run(server.folder, 'backup', file)).code).toBe(0);
  going = false;
  await writing;

  const bytes = readFileSync(file);
  expect(await run(server.folder, 'backup', file)).toMatchObject({ code: 1, said: expect.stringContaining('there already') });
  expect(readFileSync(file)).toEqual(bytes);
  const copy = await openSqlite(file);
  const kept = await copy.read(room.room);
  expect(kept.length).toBeGreaterThanOrEqual(before);
  expect(kept.map((one) => one.event.seq)).toEqual(kept.map((_, at) => at + 1));
  await copy.close();
});

test('D9: put back into a running server with a database of its own, and every link of before works there', async () => {
  const first = await serveHere();
  const { room, seat, token, own } = await play(first, 'Kept in the backup');
  const file = join(newFolder(), 'backup.db');
  expect((await run(first.folder, 'backup', file)).code).toBe(0);
  expect(await first.end()).toBe(0);

  const other = await serve(() => serveHere());
  const there = await play(other, 'Of the other house');
  expect(await run(other.folder, 'restore', file)).toEqual({
    code: 0,
    said: `${room.room}: put back\n1 put back, 0 already there, 0 left out`,
  });
  const host = await enter(other, room.room, keyOf(room.hostUrl));
  const ann = await enter(other, room.room, token);
  expect(JSON.stringify(ann.view())).toContain('Kept in the backup');
  expect((await enter(other, room.room, keyOf(room.screenUrl))).view()?.access?.code).toBe(room.code);
  // What is shown is what was printed and scanned: the same QR, the same address of the screen, the same page to take along.
  expect(keyOf(host.view()?.access?.joinUrl ?? '')).toBe(keyOf(room.joinUrl));
  expect(keyOf(host.view()?.access?.screenUrl ?? '')).toBe(keyOf(room.screenUrl));
  expect((await ask(other, `/api/rooms/${room.room}/mine.json`, keyOf(own))).status).toBe(200);
  expect(await joinRoom(other, room.code, 'Ann', ATTEMPT)).toEqual({ room: room.room, seat, token });
  await joinRoom(other, keyOf(room.joinUrl), 'Bob');
  await host.until((view) => view.stage.people.length === 2);
  // One rescue code, in two databases: it opens the rooms of both.
  const rescued = (await (await post(other.base, '/api/rescue', { code: MINE })).json()) as readonly RescuedRoom[];
  expect(rescued.map((one) => one.room).sort()).toEqual([room.room, there.room.room].sort());
  // And nothing happened to who was here already.
  expect(await there.ann.send({ type: 'safety.brake' })).toMatchObject({ done: true });
  expect((await run(other.folder, 'restore', file)).said).toContain('0 put back, 1 already there');
  expect(other.errors()).toBe('');
});

test('D9: a running session of which the database has less grows, and who is in it sees that by themselves', async () => {
  const server = await serve(() => serveHere());
  const { room, ann } = await play(server, 'Long log');
  const file = join(newFolder(), 'backup.db');
  expect((await run(server.folder, 'backup', file)).code).toBe(0);
  // The disk gave back an older state: the last words are gone.
  const raw = new DatabaseSync(join(server.folder, 'rolwissel.db'));
  raw.exec('PRAGMA busy_timeout = 5000; DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)');
  raw.close();
  expect(await ann.closed).toBeGreaterThan(4000);
  const poorer = await enter(server, room.room, keyOf(room.hostUrl));
  expect(JSON.stringify(poorer.view())).not.toContain('1 / 1');

  expect((await run(server.folder, 'restore', file, '--room', room.room)).said).toContain('put back what was missing');
  expect(await poorer.closed).toBeGreaterThan(4000);
  const again = await enter(server, room.room, keyOf(room.hostUrl));
  await again.send({ type: 'progress.reveal' });
  const read = await openSqlite(join(server.folder, 'rolwissel.db'));
  expect(JSON.stringify(await read.read(room.room))).toContain('Long log');
  await read.close();
});

test('D10: what was erased since the backup stays away, but for who asks for it', async () => {
  const server = await serve(() => serveHere());
  const { room } = await play(server, 'To be erased');
  const other = await play(server, 'To stay');
  const file = join(newFolder(), 'backup.db');
  await run(server.folder, 'backup', file);
  expect((await ask(server, `/api/rooms/${room.room}`, keyOf(room.hostUrl), 'DELETE')).status).toBe(204);
  expect(await run(server.folder, 'restore', file)).toMatchObject({ code: 0, said: expect.stringContaining('erased since') });
  const look = () => ask(server, `/api/rooms/${room.room}`, keyOf(room.hostUrl));
  expect(((await (await look()).json()) as Problem).code).toBe('unknown-room');
  expect((await run(server.folder, 'restore', file, '--erased', '--room', room.room)).said).toContain(
    '1 put back, 0 already there, 0 left out',
  );
  expect((await look()).status).toBe(200);
  expect(other.host.room.connection.isOpen).toBe(true);
});

/** A database with one session of so many events; `last` is what its last event says. */
const made = async (folder: string, events: number, last: string, at = Date.now()): Promise<void> => {
  const log = await openSqlite(join(folder, 'rolwissel.db'));
  const first = { ...event(1), at };
  if ((await log.lastSeq('one')) === 0) await log.open({ id: 'one', code: 'ABCDEF', codeExpires: at, grants: [], first });
  for (let seq = (await log.lastSeq('one')) + 1; seq <= events; seq++)
    await log.append('one', seq - 1, [{ event: { ...event(seq, { text: seq === events ? last : 'x' }), at } }]);
  await log.close();
};
const seqOf = async (folder: string): Promise<number> => {
  const log = await openSqlite(join(folder, 'rolwissel.db'));
  const seq = await log.lastSeq('one');
  await log.close();
  return seq;
};

test('D10: a log that went on otherwise is left as it is, and one that is too old stays away', async () => {
  const [theirs, ours, empty] = [newFolder(), newFolder(), newFolder()];
  await made(theirs, 5, 'theirs');
  const file = join(newFolder(), 'backup.db');
  expect((await run(theirs, 'backup', file)).code).toBe(0);
  await made(ours, 3, 'ours');
  expect(await run(ours, 'restore', file)).toMatchObject({ code: 0, said: expect.stringContaining('went on otherwise') });
  expect(await seqOf(ours)).toBe(3);

  const old = newFolder();
  await made(old, 2, 'old', Date.now() - 31 * 24 * 60 * 60_000);
  const aged = join(newFolder(), 'backup.db');
  await run(old, 'backup', aged);
  expect((await run(empty, 'restore', aged)).said).toContain('older than sessions are kept');
  expect(await seqOf(empty)).toBe(0);
  expect((await run(empty, 'restore', aged, '--erased')).said).toContain('1 put back, 0 already there, 0 left out');
  const log = await openSqlite(join(empty, 'rolwissel.db'));
  // Its time begins anew, or the next tidying would take it away again.
  expect((await log.dates('one'))?.touched).toBeGreaterThan(Date.now() - 60_000);
  await log.close();
});

test('D6: what is no backup is refused with one line, and neither file changes', async () => {
  const folder = newFolder();
  await made(folder, 2, 'here');
  const before = readFileSync(join(folder, 'rolwissel.db'));
  const file = join(newFolder(), 'backup.db');
  writeFileSync(file, 'no database'.repeat(500));
  const other = join(newFolder(), 'other.db');
  const raw = new DatabaseSync(other);
  raw.exec('CREATE TABLE somebody (elses TEXT)');
  raw.close();
  const newer = join(newFolder(), 'newer.db');
  expect((await run(folder, 'backup', newer)).code).toBe(0);
  const later = new DatabaseSync(newer);
  later.exec("INSERT INTO kysely_migration VALUES ('9999-later', '2030')");
  later.close();
  const damaged = join(newFolder(), 'damaged.db');
  copyFileSync(newer, damaged);
  writeFileSync(damaged, readFileSync(damaged).subarray(0, 5000));

  for (const one of [file, other, newer, damaged]) {
    const bytes = readFileSync(one);
    const { code, said } = await run(folder, 'restore', one);
    expect([one, code, said.split('\n').length]).toEqual([one, 1, 1]);
    expect(readFileSync(one)).toEqual(bytes);
  }
  expect(readFileSync(join(folder, 'rolwissel.db'))).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.startsWith('restoring'))).toEqual([]);
  expect((await run(folder, 'restore', join(folder, 'none.db'))).said).toContain('no file');
  expect((await run(newFolder(), 'backup', join(folder, 'new.db'))).said).toContain('no database');
  expect(existsSync(join(folder, 'new.db'))).toBe(false);
  expect((await run(folder, 'backup', join(folder, 'rolwissel.db'))).code).toBe(1);
  for (const args of [[], ['backup'], ['restore', 'a', 'b'], ['restore', 'a', '--unknown'], ['erase', 'a']])
    expect((await run(folder, ...args)).code).toBe(2);
});

test('D9: a backup that fails leaves nothing half behind', async () => {
  const folder = newFolder();
  await made(folder, 2, 'here');
  const house = await serve(() => serveHere());
  const file = join(newFolder(), 'missing-folder', 'backup.db');
  expect((await run(folder, 'backup', file)).code).toBe(1);
  const broken = newFolder();
  writeFileSync(join(broken, 'rolwissel.db'), 'no database'.repeat(500));
  const to = join(newFolder(), 'backup.db');
  expect((await run(broken, 'backup', to)).code).toBe(1);
  expect(existsSync(to)).toBe(false);
  expect((await fetch(`${house.base}/healthz`)).status).toBe(200);
});
