// The Colyseus room of one session: people come and go, what they ask goes to the host, what the host has goes to each of
// them as their own view. Nothing else.

import { type Client, CloseCode, Room } from '@colyseus/core';
import { z } from 'zod';
import type { Command } from '../../shared/core/event.ts';
import { refuse } from '../../shared/core/refusal.ts';
import { present } from '../../shared/core/session.ts';
import { CLOSE, type CommandReply, PROTOCOL_VERSION, REQUESTS } from '../../shared/protocol/protocol.ts';
import { rules } from '../../shared/rules.ts';
import { Bucket } from '../access/bucket.ts';
import type { Clock } from '../clock.ts';
import type { Hosts } from '../host/hosts.ts';
import { Lists } from '../host/lists.ts';
import { Presence } from '../host/presence.ts';
import { faultOf, type SessionHost, type SessionId } from '../host/session-host.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { Desk } from '../sync/desk.ts';
import { Root } from '../sync/state.ts';
import { guardFrames } from './frames.ts';
import { type Ticket, viewerOf } from './ticket.ts';

/** Bytes that may wait for a client that does not read. */
const SLOW = 1024 * 1024;
/** Ms without anybody after which the room is put away; longer than a reservation waits. */
const IDLE = 60_000;
/** Ms between two publications of who is there and who writes. */
const PRESENCE = 700;
/** Ms between two beats of a room's clock. */
const BEAT = 100;
/** Connections of one facilitator's key, or of screens, at the same time. */
const MANY = 12;

const request = z.object({
  id: z.string().regex(/^[\w-]{6,64}$/),
  version: z.number(),
  command: z.looseObject({ type: z.string() }),
});

/** What ws gives beyond Colyseus' own interface. */
interface Socket {
  readonly bufferedAmount: number;
  terminate(): void;
}

interface Connection {
  readonly client: Client;
  readonly ticket: Ticket;
  readonly desk: Desk;
  readonly frames: Bucket;
  readonly commands: Bucket;
}

export interface RoomHouse {
  readonly hosts: Hosts;
  readonly clock: Clock;
  readonly journal: Logger;
  readonly metrics: Metrics;
  /** The room takes nobody any more; the next who enters gets a new one. */
  readonly closing: (session: SessionId, room: string) => void;
  /** Lets the simulated people of a session play while somebody is there; those who do already go on. */
  readonly animate: (host: SessionHost) => void;
  /** Nobody is there: they stop. */
  readonly rest: (host: SessionHost) => void;
}

/** The room class of this house; Colyseus makes the rooms, so that what they need comes in by closure. */
export const sessionRoom = (house: RoomHouse) =>
  class SessionRoom extends Room {
    override state = new Root();
    // Patches go out when something changed, once per turn of the event loop.
    override patchRate = null;
    override autoDispose = false;
    readonly #connections = new Map<string, Connection>();
    readonly #presence = new Presence();
    readonly #lists = new Lists();
    #host: SessionHost | undefined;
    #unsubscribe = () => {};
    #made = 0;
    /** Whom to show what is new: everybody, or the facilitators. */
    #due: 'nobody' | 'facilitators' | 'all' = 'nobody';
    #soon = false;
    #listsSoon = false;
    #usedAt = house.clock.now();

    override async onCreate(options: { session: SessionId }): Promise<void> {
      const host = await house.hosts.get(options.session);
      if (!host || host.stale) throw new Error('no such session');
      this.#host = host;
      const people = present(host.session).flatMap((seat) => (seat.simulated ? [] : seat.id));
      this.#presence.miss(people, house.clock.now());
      house.animate(host);
      this.#unsubscribe = host.subscribe(() => this.#publish());
      guardFrames(
        this,
        (client) => this.#connections.get(client.sessionId)?.frames.take(house.clock.now()) ?? false,
        (client) => {
          client.error(CloseCode.WITH_ERROR, 'malformed');
          this.kickClient(client.sessionId, CloseCode.WITH_ERROR);
        },
      );
      this.onMessage(REQUESTS.command, (client: Client, body: unknown) => this.#command(client, body));
      this.onMessage(REQUESTS.time, () => ({ now: house.clock.now() }));
      this.onMessage(REQUESTS.writing, (client: Client) => this.#writing(client));
      // The clock of a room beats sixty times a second by itself, which forty quiet rooms pay for; nothing here is that fine.
      this.setTimestep(() => {}, BEAT);
      this.patchRate = null;
      this.clock.setInterval(() => this.#tick(), 1000);
    }

    override onJoin(client: Client, _options: unknown, ticket: Ticket): void {
      const now = house.clock.now();
      this.#usedAt = now;
      // Taken into account before the view is made: a newcomer sees themselves as present.
      if (ticket.seat !== undefined) this.#presence.enter(ticket.seat);
      const desk = new Desk(this.state, String(this.#made++));
      client.view = desk.view;
      const connection = { client, ticket, desk, frames: new Bucket(240, 60, now), commands: new Bucket(20, 8, now) };
      this.#makeRoom(ticket);
      this.#connections.set(client.sessionId, connection);
      house.metrics.entered(ticket.power);
      this.#show(connection);
      this.#publishSoon();
    }

    override onLeave(client: Client): void {
      const connection = this.#connections.get(client.sessionId);
      if (!connection) return;
      this.#connections.delete(client.sessionId);
      connection.desk.clear();
      house.metrics.left(connection.ticket.power);
      this.#usedAt = house.clock.now();
      if (connection.ticket.seat !== undefined) this.#presence.leave(connection.ticket.seat, house.clock.now());
      this.#publishSoon();
    }

    override onDispose(): void {
      this.#unsubscribe();
      if (!this.#host) return;
      house.closing(this.#host.id, this.roomId);
      house.rest(this.#host);
    }

    override onBeforeShutdown(): void {
      void this.disconnect(CLOSE.restart);
    }

    /** A bug in this room stays in this room. */
    override onUncaughtException(error: Error, method: string): void {
      house.journal.error({ session: this.#host?.id, method, fault: faultOf(error.cause ?? error) }, 'a room threw');
    }

    /** A place was reserved here: somebody is on the way. */
    expect(): void {
      this.#usedAt = house.clock.now();
    }

    /** Who shows how to get in shows this code from now on. */
    renew(code: string): void {
      for (const [id, connection] of this.#connections) {
        const { access } = connection.ticket;
        if (!access) continue;
        const joinUrl = access.joinUrl.replace(`/join/${access.code}#`, `/join/${code}#`);
        this.#connections.set(id, { ...connection, ticket: { ...connection.ticket, access: { ...access, code, joinUrl } } });
      }
      this.#publish();
    }

    /** The newest connection of a seat plays. Facilitators and screens may have several, not endlessly many. */
    #makeRoom(ticket: Ticket): void {
      const others = [...this.#connections.values()].filter(
        ({ ticket: one }) => one.power === ticket.power && one.seat === ticket.seat && one.hand === ticket.hand,
      );
      const many = ticket.seat === undefined ? MANY : 1;
      for (const one of others.slice(0, Math.max(0, others.length - many + 1)))
        this.kickClient(one.client.sessionId, CLOSE.moved);
    }

    async #command(client: Client, body: unknown): Promise<CommandReply> {
      const asked = request.safeParse(body);
      const reply = await this.#answer(client, asked.success ? asked.data : undefined);
      house.metrics.answered(asked.success ? asked.data.command.type : '', reply);
      return reply;
    }

    async #answer(client: Client, asked: z.infer<typeof request> | undefined): Promise<CommandReply> {
      const connection = this.#connections.get(client.sessionId);
      if (!connection || !this.#host) return refuse('not-allowed');
      if (!connection.commands.take(house.clock.now())) return refuse('too-fast');
      if (!asked) return refuse('malformed');
      if (asked.version !== PROTOCOL_VERSION) return refuse('outdated');
      const viewer = viewerOf(connection.ticket, this.#host.session);
      if (!viewer) return refuse('removed');
      const reply = await this.#host.handle(viewer, asked.id, asked.command as Command);
      if ('refused' in reply) return reply;
      // Who facilitates sees at once what came of it.
      if (viewer.role === 'facilitator') this.#lists.expire();
      if (connection.ticket.seat !== undefined && this.#presence.sent(connection.ticket.seat)) this.#publishSoon();
      return reply;
    }

    #writing(client: Client): object {
      const connection = this.#connections.get(client.sessionId);
      const seat = connection?.ticket.seat;
      if (seat !== undefined && connection?.commands.take(house.clock.now()) && this.#presence.write(seat, house.clock.now())) {
        this.#publishSoon();
      }
      return {};
    }

    #tick(): void {
      const now = house.clock.now();
      if (this.#presence.expire(now)) this.#publishSoon();
      // The room before this one may have sent them to rest when this one was there already.
      if (this.#connections.size > 0 && this.#host) house.animate(this.#host);
      if (this.#connections.size > 0 || now - this.#usedAt < IDLE || !this.#host) return;
      // First take it off the list, then close: nobody is sent to a room that is going.
      house.closing(this.#host.id, this.roomId);
      this.autoDispose = true;
    }

    /** Who is there changes often, and matters less than what they do. */
    #publishSoon(): void {
      if (this.#soon) return;
      this.#soon = true;
      this.clock.setTimeout(() => {
        this.#soon = false;
        this.#publish();
      }, PRESENCE);
    }

    #publish(to: 'facilitators' | 'all' = 'all'): void {
      const waits = this.#due === 'nobody';
      if (this.#due !== 'all') this.#due = to;
      if (!waits) return;
      setImmediate(() => {
        const all = this.#due === 'all';
        this.#due = 'nobody';
        try {
          this.#flush(all);
        } catch (error) {
          house.journal.error({ session: this.#host?.id, fault: faultOf(error) }, 'a room could not publish');
        }
      });
    }

    #flush(all: boolean): void {
      if (this.#host?.stale) {
        house.closing(this.#host.id, this.roomId);
        void this.disconnect(CLOSE.restart);
        return;
      }
      for (const connection of [...this.#connections.values()])
        if (all || connection.ticket.power === 'facilitator') this.#show(connection);
      this.broadcastPatch();
      this.#listSoon();
      if (this.#host) house.animate(this.#host);
    }

    /** What people make reaches the facilitator's lists a little later. */
    #listSoon(): void {
      if (this.#listsSoon || !this.#host) return;
      const due = this.#lists.dueIn(this.#host.session, this.#presence, house.clock.now());
      if (due === undefined) return;
      this.#listsSoon = true;
      this.clock.setTimeout(() => {
        this.#listsSoon = false;
        this.#publish('facilitators');
      }, due);
    }

    #show(connection: Connection): void {
      const { client, ticket, desk } = connection;
      const host = this.#host;
      if (!host) return;
      const socket = client.ref as unknown as Socket;
      if (socket.bufferedAmount > SLOW) {
        house.metrics.droppedSlow();
        this.kickClient(client.sessionId, CLOSE.slow);
        this.clock.setTimeout(() => socket.terminate(), 1000);
        return;
      }
      const viewer = viewerOf(ticket, host.session);
      if (!viewer) {
        this.kickClient(client.sessionId, CLOSE.removed);
        return;
      }
      try {
        const now = house.clock.now();
        const listed = viewer.role === 'facilitator' ? this.#lists.at(host.session, this.#presence, now) : undefined;
        const view = rules.view(host.session, viewer, this.#presence, listed);
        const { access, own } = ticket;
        desk.show({ ...view, ...(access ? { access } : {}), ...(own ? { own } : {}) });
      } catch (error) {
        // Our own bug, in one person's picture: the others' go on.
        house.journal.error({ session: host.id, viewer: viewer.role, fault: faultOf(error) }, 'a view threw');
      }
    }
  };
