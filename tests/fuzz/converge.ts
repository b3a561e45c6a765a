// People whose connections come and go at random while they play: in the end every screen is what the rules make of the log, piece by
// piece, and nobody has less or more.

import type { View } from '../../shared/blocks/view.ts';
import type { LoggedEvent } from '../../shared/core/event.ts';
import { random } from '../../shared/core/random.ts';
import type { Session } from '../../shared/core/session.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import type { RoomCreated } from '../../shared/protocol/http.ts';
import { next } from '../../shared/rehearsal/bot.ts';
import { rules } from '../../shared/rules.ts';
import { counted, type Fault, type Row, stated } from '../faults/fault.ts';
import { enter, type Player } from '../server/kit/player.ts';
import { joinRoom, keyOf, openRoom, startServer, type TestServer } from '../server/kit/server.ts';
import type { Chance } from './mutate.ts';
import { logOf } from './stored.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Seat {
  readonly key: string;
  /** Undefined for the facilitator and the screen. */
  readonly seat?: string;
  readonly role: Viewer['role'];
  player: Player | undefined;
  readonly memory: Map<string, number>;
}

/** Without what the server adds to a view for who has a key. */
const bare = ({ access: _access, own: _own, ...view }: View): Omit<View, 'access' | 'own'> => view;

/** The first place in which two values differ; undefined when they do not. */
const difference = (one: unknown, other: unknown, path = ''): string | undefined => {
  if (Object.is(one, other)) return undefined;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return `${path}: ${JSON.stringify(one)?.slice(0, 60)} / ${JSON.stringify(other)?.slice(0, 60)}`;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    const found = difference(Reflect.get(one, name), Reflect.get(other, name), `${path}.${name}`);
    if (found) return found;
  }
  return undefined;
};

const sessionOf = (events: readonly LoggedEvent[]): Session => {
  let session: Session | undefined;
  for (const event of events) session = rules.evolve(session, event);
  if (!session) throw new Error('the log is empty');
  return session;
};

class Class {
  readonly server: TestServer;
  readonly room: RoomCreated;
  readonly people: readonly Seat[];
  readonly chance: Chance;
  sent = 0;
  drops = 0;

  constructor(server: TestServer, room: RoomCreated, people: readonly Seat[], chance: Chance) {
    this.server = server;
    this.room = room;
    this.people = people;
    this.chance = chance;
  }

  async comeBack(one: Seat): Promise<void> {
    // Whoever came in a moment ago may have to wait.
    for (let tries = 0; one.player === undefined && tries < 20; tries++) {
      const player = await enter(this.server, this.room.room, one.key).catch(() => undefined);
      one.player = player;
      // Whom the server lets go comes back, as our own client does.
      void player?.closed.then(() => {
        if (one.player === player) one.player = undefined;
      });
      if (!player) await pause(200);
    }
  }

  /** Their connection breaks, with or without a word. */
  drop(one: Seat): void {
    const { player } = one;
    one.player = undefined;
    this.drops++;
    if (this.chance() < 0.5) player?.room.connection.close();
    else void player?.room.leave(this.chance() < 0.5).catch(() => {});
  }

  /** One thing that this one does. What is sent as the connection breaks may be answered or not. */
  async act(one: Seat): Promise<void> {
    const view = one.player?.view();
    if (!view || one.role === 'projector') return;
    const own =
      one.role === 'facilitator'
        ? { type: this.chance() < 0.12 ? 'progress.next' : 'room.note', text: `n${this.sent}` }
        : undefined;
    const command = own?.type === 'progress.next' ? { type: 'progress.next' } : (own ?? next(view, one.memory, this.chance));
    if (!command) return;
    this.sent++;
    const sending = one.player?.send(command).catch(() => undefined);
    if (this.chance() < 0.1) this.drop(one);
    else await Promise.race([sending, pause(3000)]);
  }

  /** Lives until `end` (ms of performance.now). */
  async live(one: Seat, end: number): Promise<void> {
    while (performance.now() < end) {
      if (!one.player) await this.comeBack(one);
      await this.act(one);
      if (this.chance() < 0.08) this.drop(one);
      await pause(40 + this.chance() * 160);
    }
  }
}

const gather = async (server: TestServer, scenario: string, count: number, chance: Chance): Promise<Class> => {
  const room = await openRoom(server, { scenario });
  const person = (key: string, role: Viewer['role'], seat?: string): Seat => ({
    key,
    role,
    player: undefined,
    memory: new Map(),
    ...(seat === undefined ? {} : { seat }),
  });
  const people = [person(keyOf(room.hostUrl), 'facilitator'), person(keyOf(room.screenUrl), 'projector')];
  for (let n = 0; n < count; n++) {
    const { token, seat } = await joinRoom(server, room.code, `Person ${n + 1}`);
    people.push(person(token, 'participant', seat));
  }
  return new Class(server, room, people, chance);
};

/** Who sees something else than the rules make, and where. */
const compare = async (one: Class): Promise<readonly string[]> => {
  const session = sessionOf((await logOf(one.server.folder, one.room.room)).map(({ event }) => event));
  const connected = new Set(one.people.flatMap(({ seat }) => (seat === undefined ? [] : [seat])));
  return one.people.flatMap(({ role, seat, player }) => {
    const seen = player?.view();
    const language = (seat === undefined ? undefined : session.seats[seat]?.language) ?? session.language;
    const viewer: Viewer = role === 'participant' ? { role, seat: seat ?? '', language } : { role, language };
    const due = JSON.parse(JSON.stringify(rules.view(session, viewer, { connected, writing: new Set(), left: new Map() })));
    const found = seen ? difference(bare(seen), due) : 'nothing on the screen';
    return found ? [`${seat ?? role} at ${session.position?.step}: ${found}`] : [];
  });
};

const SIZES = {
  short: { people: 6, stretches: 1, ms: 4000, scenarios: ['open-thursday'] },
  full: { people: 30, stretches: 6, ms: 25_000, scenarios: ['open-thursday', 'back-bedroom', 'de-wissel'] },
} as const;

export const converge: Fault = {
  id: 'converge',
  rule: 'N4',
  promise: 'after any number of lost connections every screen is what the rules make of the log',
  run: async (size, seed): Promise<Row[]> => {
    const { people, stretches, ms, scenarios } = SIZES[size];
    const rows: Row[] = [];
    for (const scenario of scenarios) {
      const chance = random(`converge/${scenario}/${seed}`);
      const server = await startServer(undefined, 0, 'shipped');
      const all = await gather(server, scenario, people, chance);
      const differ: string[] = [];
      for (let stretch = 0; stretch < stretches; stretch++) {
        const end = performance.now() + ms;
        await Promise.all(all.people.map((one) => all.live(one, end)));
        // Some stay as they were, some come in anew.
        for (const one of all.people) if (chance() < 0.3) all.drop(one);
        for (const one of all.people) await all.comeBack(one);
        // Who is there is published a moment later; a sign of writing was given by nobody.
        let found = await compare(all);
        for (let wait = 0; wait < 20 && found.length > 0; wait++) {
          await pause(300);
          for (const one of all.people) await all.comeBack(one);
          found = await compare(all);
        }
        differ.push(...found);
      }
      const code = await server.end();
      rows.push(
        stated(
          `${scenario}: played`,
          'commands and lost connections',
          `${all.sent} and ${all.drops}`,
          all.sent > (size === 'short' ? 4 : 100) && all.drops > 2,
        ),
        counted(
          `${scenario}: screens that differ`,
          differ.length,
          0,
          differ.length > 0 ? `${differ.slice(0, 4).join('; ')} (seed ${seed})` : '',
        ),
        counted(`${scenario}: exit`, code ?? -1),
      );
    }
    return rows;
  },
};
