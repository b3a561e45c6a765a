// Frames that no client of ours sends, in a room where others play: nothing crashes, nothing changes, and the others do not notice.

import { Protocol } from '@colyseus/core';
import WebSocket from 'ws';
import { random } from '../../shared/core/random.ts';
import type { Entry as Entered } from '../../shared/protocol/http.ts';
import type { Fault, Row } from '../faults/fault.ts';
import { post, startServer, type TestServer } from '../server/kit/server.ts';
import { bystanders, type Room } from './bystanders.ts';
import { commandIn, someFrames } from './frame-kinds.ts';
import { type Chance, oneOf } from './mutate.ts';
import { logOf } from './stored.ts';
import { brokenFrames, sendRaw } from './wire.ts';

interface Attacker {
  readonly room: Room;
  readonly seat: string;
  readonly token: string;
}

interface Tally {
  frames: number;
  connections: number;
  /** Connections that a room took in. */
  inside: number;
  /** `room/seat/id` of what a server could take for a command. */
  readonly possible: Set<string>;
}

interface Reservation {
  readonly roomId: string;
  readonly processId: string;
  readonly sessionId: string;
}

/** Where the socket of a reserved place is; undefined when the server said to wait. */
const reserve = async (server: TestServer, { room, token }: Attacker): Promise<string | undefined> => {
  const answer = await post(server.base, `/api/rooms/${room.id}/enter`, {}, { authorization: `Bearer ${token}` });
  if (!answer.ok) return undefined;
  const { roomId, processId, sessionId } = ((await answer.json()) as Entered).reservation as Reservation;
  return `/${processId}/${roomId}?sessionId=${sessionId}`;
};

/** Sends all at once, when the socket is open or (`polite`) when the room has answered; waits for the server, a little. */
const throwAll = (server: TestServer, path: string, frames: readonly Buffer[], polite: boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${server.base.replace('http', 'ws')}${path}`);
    let sent = false;
    let answered = false;
    const throwThem = () => {
      if (sent) return;
      sent = true;
      frames.forEach((frame, at) => {
        socket.send(frame, { binary: at % 9 !== 8 });
      });
    };
    const patience = setTimeout(() => socket.terminate(), 1500);
    socket.on('open', () => {
      if (!polite) throwThem();
      // Whom the room does not take gets no answer: they throw anyway.
      else setTimeout(throwThem, 150);
    });
    socket.on('message', (bytes: Buffer) => {
      answered ||= bytes[0] === Protocol.JOIN_ROOM;
      throwThem();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(patience);
      resolve(answered);
    });
  });

/** One connection with so many frames, of one sort or another. */
const attack = async (server: TestServer, attacker: Attacker, count: number, tally: Tally, chance: Chance): Promise<void> => {
  const how = chance();
  const own = how < 0.85 ? await reserve(server, attacker) : undefined;
  const path = own ?? `/p/${attacker.room.id}?sessionId=${'a'.repeat(22)}`;
  tally.connections++;
  tally.frames += count;
  if (how > 0.7 && how < 0.92) {
    await sendRaw(server.port, path, brokenFrames(count, chance), 400);
    return;
  }
  const frames = someFrames(count, chance);
  for (const frame of frames) {
    const id = commandIn(frame);
    if (id !== undefined) tally.possible.add(`${attacker.room.id}/${attacker.seat}/${id}`);
  }
  if (await throwAll(server, path, frames, how < 0.6)) tally.inside++;
};

const SIZES = {
  short: { frames: 3000, rooms: 1, attackers: 16, at_once: 6, each: 40 },
  full: { frames: 100_000, rooms: 5, attackers: 34, at_once: 12, each: 60 },
} as const;

export const frames: Fault = {
  id: 'frames',
  rule: 'A3',
  promise: '100,000 frames that no client sends: 0 crashes, 0 changed state, the others play on',
  run: async (size, seed): Promise<Row[]> => {
    const { frames: wanted, rooms: many, attackers: people, at_once, each } = SIZES[size];
    const chance = random(`frames/${seed}`);
    const server = await startServer();
    const rooms = await Promise.all(Array.from({ length: many }, (_, at) => bystanders(server, `${seed}/${at}`)));
    const attackers: Attacker[] = [];
    for (const room of rooms) for (let n = 0; n < people; n++) attackers.push({ ...(await room.letIn(`Eve ${n}`)), room });
    const tally: Tally = { frames: 0, connections: 0, inside: 0, possible: new Set() };
    const playing = rooms.map((room) => room.play());
    const worker = async (): Promise<void> => {
      while (tally.frames < wanted) await attack(server, oneOf(attackers, chance), each, tally, chance);
    };
    await Promise.all(Array.from({ length: at_once }, worker));
    for (const room of rooms) room.stop();
    const played = await Promise.all(playing);
    const alive = await fetch(`${server.base}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    const errors = server.errors().match(/"level":50/g)?.length ?? 0;
    const code = await server.end();
    const changed: string[] = [];
    let taken = 0;
    for (const room of rooms) {
      const log = await logOf(server.folder, room.id);
      changed.push(...room.strange(log, tally.possible));
      taken += log.filter(({ command }) => tally.possible.has(`${room.id}/${command}`)).length;
    }
    const lost = played.reduce((sum, one) => sum + one.lost, 0);
    const done = played.reduce((sum, one) => sum + one.done, 0);
    const slowest = Math.max(...played.map((one) => one.p95));
    const row = (promise: string, wish: string, seen: string, held: boolean): Row => ({ promise, wanted: wish, seen, held });
    return [
      row('connections that a room took in', '> a third', `${tally.inside}`, tally.inside > tally.connections / 3),
      row('frames that were right after all, and done', '> 0', `${taken}`, taken > 0),
      row('frames sent', `${wanted}`, `${tally.frames} over ${tally.connections} connections`, tally.frames >= wanted),
      row(
        'crashes',
        '0',
        alive && code === 0 ? '0' : `alive ${alive}, exit ${code}: ${server.errors().slice(-500)}`,
        alive && code === 0,
      ),
      row('faults of ours in the journal', '0', `${errors}`, errors === 0),
      row(
        'changed state',
        '0',
        `${changed.length}${changed.length > 0 ? `: ${changed.slice(0, 5).join('; ')} (seed ${seed})` : ''}`,
        changed.length === 0,
      ),
      row('what others did meanwhile and was lost', '0', `${lost} of ${done}`, lost === 0 && done > 10),
      row('p95 of the others', '≤ 300 ms', `${slowest} ms`, size === 'short' || slowest <= 300),
    ];
  },
};
