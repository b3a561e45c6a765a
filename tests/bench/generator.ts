// The load generator: every connection of one measurement in a process of its own. It posts by the schedule, changes phases, and
// notes when the last other connection has decoded each contribution.

import { actionsOf, marksIn, PHASE } from './hat-round.ts';
import type { Line, OpenLine } from './lines/line.ts';
import type { Door, FromGenerator, Load, Ready, System, ToGenerator } from './talk.ts';

/** Ms that a contribution may take before it counts as lost. */
const PATIENCE = 15_000;
/** Connections that are opened at the same time. */
const AT_ONCE = 16;

const [, , loadText = '{}', readyText = '{}', system = 'ours'] = process.argv;
const load = JSON.parse(loadText) as Load;
const { port, doors } = JSON.parse(readyText) as Ready;

const LINES: Readonly<Record<System, () => Promise<{ readonly openLine: OpenLine }>>> = {
  ours: () => import('./lines/ours.ts'),
  floor: () => import('./lines/floor.ts'),
  peer: () => import('./lines/peer.ts'),
};

const tell = (what: FromGenerator): void => void process.send?.(what);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens or closes the window: fulfilled when the conductor has the server's gauge. */
const window = (state: 'open' | 'close'): Promise<void> =>
  new Promise((resolve) => {
    process.once('message', (message: ToGenerator) => {
      if (message === 'gauged') resolve();
    });
    tell({ window: state });
  });

/** A contribution on its way. */
interface Posted {
  readonly sent: number;
  /** Who has it, by connection. */
  readonly seen: Uint8Array;
  readonly author: number;
  missing: number;
  /** Ms when the last one had it. */
  last: number;
}

class Room {
  readonly door: Door;
  lines: readonly Line[] = [];
  /** Place of the phase that is on. */
  phase = 0;
  constructor(door: Door) {
    this.door = door;
  }
}

const rooms = doors.map((door) => new Room(door));
const posted = new Map<number, Posted>();

const onSeen = (connection: number) => (text: string) => {
  for (const mark of marksIn(text)) {
    const one = posted.get(mark);
    if (one?.seen[connection] !== 0) continue;
    one.seen[connection] = 1;
    if (connection === one.author) continue;
    one.missing--;
    one.last = performance.now();
  }
};

const connect = async (): Promise<void> => {
  const { openLine } = await (LINES[system as System] ?? LINES.ours)();
  const seats = rooms.flatMap((room) => [...room.door.people, room.door.host].map((key, at) => ({ room, key, at })));
  const opened = new Map<Room, Line[]>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let seat = seats[next++]; seat; seat = seats[next++]) {
      const { room, key, at } = seat;
      const line = await openLine({ port, door: room.door, key, at, onSeen: onSeen(at) });
      const lines = opened.get(room) ?? [];
      lines[at] = line;
      opened.set(room, lines);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const room of rooms) room.lines = opened.get(room) ?? [];
};

let refused = 0;
const count = (done: boolean): void => {
  if (!done) refused++;
};

/** Every room goes on every 3 s, one after the other. */
const changePhases = (start: number, until: number): void => {
  for (const [at, room] of rooms.entries()) {
    const last = room.door.phases.length - 1;
    const host = room.lines.at(-1);
    for (let when = PHASE * (1 + at / rooms.length); when < until; when += PHASE)
      setTimeout(
        () => {
          if (room.phase >= last) return;
          void host?.next().then((done) => {
            count(done);
            room.phase++;
          });
        },
        start + when - performance.now(),
      );
  }
};

/** Waits until these have reached everybody, or are lost. */
const arrived = async (all: readonly Posted[]): Promise<void> => {
  for (let waited = 0; waited < PATIENCE && all.some((one) => one.missing > 0); waited += 5) await pause(5);
};

const play = async (): Promise<void> => {
  await connect();
  // Who came in is told to the others now; then it is quiet.
  await pause(1000);
  const actions = actionsOf(load);
  const others = load.people;
  const opens = load.warm * 1000;
  const start = performance.now();
  if (load.phases) changePhases(start, opens + load.window * 1000);
  let open = false;
  const counted: Posted[] = [];
  for (const [mark, { at, room: roomAt, person, text }] of actions.entries()) {
    if (!open && at >= opens) {
      const early = start + opens - performance.now();
      if (early > 0) await pause(early);
      open = true;
      await window('open');
    }
    if (load.inTurn) await arrived(counted.slice(-1));
    const early = start + at - performance.now();
    if (early > 0) await pause(early);
    const room = rooms[roomAt];
    const line = room?.lines[person];
    if (!room || !line) throw new Error('nobody there');
    const one: Posted = { sent: performance.now(), seen: new Uint8Array(others + 1), author: person, missing: others, last: 0 };
    posted.set(mark, one);
    if (open) counted.push(one);
    void line.post(text, room.door.phases[room.phase] ?? '').then(count);
  }
  await arrived(counted);
  await window('close');
  tell({
    tally: {
      actions: counted.length,
      others,
      latencies: counted.filter((one) => one.missing === 0).map((one) => one.last - one.sent),
      lost: counted.reduce((sum, one) => sum + one.missing, 0),
      refused,
    },
  });
};

process.on('disconnect', () => process.exit(0));
process.on('unhandledRejection', (error) => tell({ broken: String(error) }));
await play().catch((error: unknown) => tell({ broken: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
