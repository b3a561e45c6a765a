// Frames that no client of ours sends: right ones that were changed, wrong ones, and parts of the protocol at a wrong moment.

import { Protocol } from '@colyseus/core';
import type { Command } from '../../shared/core/event.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol.ts';
import { pack, packText, unpack } from './msgpack.ts';
import { type Chance, junk, mutate, oneOf, upTo } from './mutate.ts';

/** What a participant may and may not ask; nothing here holds the others up when it is done. */
const COMMANDS: readonly Command[] = [
  { type: 'people.avatar', avatar: 'peep-7' },
  { type: 'people.language', language: 'nl' },
  { type: 'people.ask', up: true },
  { type: 'collect.answer', step: 'first', prompt: 'open', text: 'a line' },
  { type: 'collect.withdraw', step: 'first', contribution: 'c1' },
  { type: 'casting.choose', role: 'ann' },
  { type: 'entry.hide', contribution: 'c1' },
  { type: 'progress.next' },
  { type: 'progress.end', anyway: true },
  { type: 'people.remove', seat: 'nobody' },
  { type: '__proto__.x' },
  { type: 'constructor.prototype', prototype: { polluted: true } },
];

const ODD = [null, true, -1, 0, 1e308, 9007199254740991, '', 'x'.repeat(300), [], {}, [[[[]]]]];

let made = 0;

const request = (name: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([Protocol.ROOM_REQUEST, made % 128]), packText(name), body]);

/** A request as our own client sends it. */
const right = (chance: Chance, command: Command = oneOf(COMMANDS, chance)): Buffer =>
  request('command', pack({ id: `fuzz-${++made}`, version: PROTOCOL_VERSION, command }));

const nested = (depth: number): Buffer => Buffer.concat([Buffer.alloc(depth, 0x91), Buffer.from([0xc0])]);

/** With some fields of a wrong type. */
const wrongTypes = (chance: Chance): Buffer => {
  const odd = () => oneOf(ODD, chance);
  const command = Object.fromEntries(
    Object.entries(oneOf(COMMANDS, chance)).map(([name, value]) => [name, chance() < 0.6 ? odd() : value]),
  );
  const body = { id: chance() < 0.3 ? odd() : `fuzz-${++made}`, version: chance() < 0.2 ? odd() : 1, command };
  return request('command', pack(chance() < 0.1 ? odd() : chance() < 0.1 ? { ...body, command: odd() } : body));
};

type Make = (chance: Chance) => Buffer;

/** Read by the room, and answered: the connection goes on. */
const READ: readonly Make[] = [
  (chance) => right(chance),
  (chance) => mutate(right(chance), chance, 2),
  (chance) => mutate(right(chance), chance, 2),
  (chance) => mutate(right(chance), chance, 2),
  (chance) => mutate(right(chance), chance, 1),
  wrongTypes,
  wrongTypes,
  (chance) => request('command', junk(upTo(200, chance), chance)),
  (chance) => request('command', nested(upTo(2000, chance))),
  // Lengths of 4 GiB with nothing behind them.
  (chance) => request('command', Buffer.from([oneOf([0xdb, 0xdd, 0xdf, 0xc6, 0xc9], chance), 0xff, 0xff, 0xff, 0xff])),
  (chance) =>
    request(oneOf(['time', 'writing', 'nonsense', '__proto__', 'constructor', '*', ''], chance), pack(oneOf(ODD, chance))),
  (chance) => request('x'.repeat(upTo(300, chance)), pack({})),
  () => Buffer.from([Protocol.PING]),
  () => Buffer.from([Protocol.JOIN_ROOM]),
  (chance) => Buffer.concat([Buffer.from([Protocol.JOIN_ROOM]), junk(upTo(40, chance), chance)]),
  (chance) => Buffer.concat([Buffer.from([Protocol.ROOM_REQUEST]), junk(upTo(60, chance), chance)]),
  (chance) => request('command', Buffer.concat([pack({ id: `fuzz-${++made}`, version: 1, command: {} }), junk(9, chance)])),
  (chance) => right(chance, { type: 'collect.answer', step: 'first', prompt: 'open', text: 'x'.repeat(upTo(60_000, chance)) }),
];

/** After these the server says good-bye. */
const LAST: readonly Make[] = [
  () => Buffer.alloc(0),
  (chance) => junk(1 + upTo(300, chance), chance),
  (chance) => Buffer.concat([Buffer.from([upTo(256, chance)]), right(chance)]),
  (chance) => mutate(right(chance), chance),
  (chance) => Buffer.alloc(66 * 1024 + upTo(1000, chance), upTo(256, chance)),
  () => Buffer.from([Protocol.LEAVE_ROOM]),
  (chance) => Buffer.concat([Buffer.from([Protocol.ROOM_DATA]), packText('command'), junk(20, chance)]),
  (chance) => Buffer.concat([Buffer.from([Protocol.ROOM_STATE]), junk(20, chance)]),
];

/** So many frames for one connection, those that end it last. */
export const someFrames = (count: number, chance: Chance): readonly Buffer[] => {
  const last = Math.min(count, 1 + upTo(4, chance));
  // Now and then as many tiny ones as fit.
  const tiny = chance() < 0.05;
  const read = Array.from({ length: count - last }, () => (tiny ? Buffer.from([Protocol.PING]) : oneOf(READ, chance)(chance)));
  return [...read, ...Array.from({ length: last }, () => oneOf(LAST, chance)(chance))];
};

/** The id of the command that a frame holds, if a server could take it for one. */
export const commandIn = (frame: Buffer): string | undefined => {
  if (frame[0] !== Protocol.ROOM_REQUEST) return undefined;
  // The number may be written in 1 to 9 bytes, so the name is looked for.
  const name = packText('command');
  const at = frame.indexOf(name, 2);
  const body = at < 0 ? undefined : unpack(frame.subarray(at + name.length));
  const id = body !== null && typeof body === 'object' && 'id' in body ? body.id : undefined;
  return typeof id === 'string' ? id : undefined;
};
