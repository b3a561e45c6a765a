// The server, put together: express for pages and HTTP, Colyseus for the sockets, both on one port.

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { LocalDriver, LocalPresence, matchMaker } from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import { WebSocketTransport } from '@colyseus/ws-transport';
import express, { type RequestHandler } from 'express';
import { card } from '../shared/card.ts';
import { ROOM } from '../shared/protocol/protocol.ts';
import { KEPT_DAYS } from '../shared/report/keepsake.ts';
import { Guesses } from './access/guesses.ts';
import { avatars } from './avatars/route.ts';
import type { Catalog } from './catalog/catalog.ts';
import type { Clock } from './clock.ts';
import { Hosts } from './host/hosts.ts';
import { basesFor } from './http/addresses.ts';
import type { HttpHouse, Rehearse } from './http/house.ts';
import { join } from './http/join.ts';
import { isOwnOrigin, ownOriginOnly } from './http/origin.ts';
import { builtPages } from './http/pages.ts';
import { nothingHere, onFault } from './http/problem.ts';
import { rooms } from './http/rooms.ts';
import { safetyHeaders } from './http/safety.ts';
import type { EventLog } from './log/event-log.ts';
import type { Logger } from './logger.ts';
import { keepsakes } from './reports/keepsake.ts';
import { reports } from './reports/route.ts';
import { Doorway } from './rooms/doorway.ts';
import { sessionRoom } from './rooms/session-room.ts';

export interface AppParts {
  readonly log: EventLog;
  readonly catalog: Catalog;
  readonly clock: Clock;
  readonly journal: Logger;
  /** Where people reach this server, when not as it is asked. */
  readonly publicUrl: string | undefined;
  /** 0 takes a free one. */
  readonly port: number;
  /** Undefined listens to every interface. */
  readonly host: string | undefined;
  /** The folder with the built client, or what serves the pages while they are being written. */
  readonly pages: string | ((server: Server) => Promise<RequestHandler>);
  readonly rehearse?: Rehearse;
}

export interface App {
  /** Serves; fulfilled with the port when it does, rejected when the port cannot be had. */
  listen(): Promise<{ readonly port: number }>;
  /** Tells everybody to come back in a moment, and stops. */
  close(): Promise<void>;
}

/** Sockets of Colyseus; the sessionId is a key of ours. */
const SOCKET = /^\/[\w-]+\/[\w-]+\?(?:[^#]*&)?sessionId=[\w-]{22}(?:&|$)/;

/** Ms that a session is kept after its last event. */
const KEPT = KEPT_DAYS * 24 * 60 * 60_000;

const turnAway = (socket: Duplex, status: string): void => {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

export const createApp = async (parts: AppParts): Promise<App> => {
  const { log, catalog, clock, journal, publicUrl } = parts;
  let port = parts.port;
  setLogger(quiet(journal));

  const hosts = new Hosts({ log, clock, journal });
  const doorway = new Doorway();
  const reachable = parts.host === undefined || !/^(localhost|127\.|::1)/.test(parts.host);
  const house: HttpHouse = {
    log,
    clock,
    hosts,
    catalog,
    doorway,
    guesses: new Guesses(pause),
    secret: await log.secret(),
    rehearse: parts.rehearse,
    baseOf: (req) => basesFor(req, publicUrl, port, reachable),
  };

  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  const server = createServer({ maxHeaderSize: 16 * 1024 }, app);
  app.use(safetyHeaders(publicUrl?.startsWith('https:') ?? false));
  app.get('/healthz', (_req, res) => void res.json({ status: 'ok' }));
  app.use(ownOriginOnly(publicUrl));
  app.use('/avatars', avatars());
  app.use('/api', express.json({ limit: '64kb' }));
  app.get('/api/scenarios', (_req, res) => void res.set('Cache-Control', 'no-cache').json([...catalog.values()].map(card)));
  app.use('/api/rooms', rooms(house), reports(house), keepsakes(house));
  app.use('/api/join', join(house));
  app.use('/api', nothingHere);
  app.use(typeof parts.pages === 'string' ? builtPages(parts.pages) : await parts.pages(server));
  app.use(nothingHere);
  app.use(onFault(journal));

  // Colyseus' own Server is left out: with it come its match-making addresses, by which anybody may make and join rooms,
  // answers to every origin, and its handling of signals. Rooms are made and places reserved by the doorway alone.
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: 64 * 1024,
    perMessageDeflate: false,
    pingInterval: 5000,
    pingMaxRetries: 3,
  });
  transport.attachToServer(server, { filter: (req) => admit(req) });
  const admit = (req: IncomingMessage): boolean => {
    // Vite's own socket, while developing.
    if (typeof parts.pages !== 'string' && req.headers['sec-websocket-protocol']?.startsWith('vite')) return false;
    if (!isOwnOrigin(req.headers, publicUrl)) turnAway(req.socket, '403 Forbidden');
    else if (!SOCKET.test(req.url ?? '')) turnAway(req.socket, '404 Not Found');
    else return true;
    return false;
  };

  matchMaker.setHealthChecksEnabled(false);
  await matchMaker.setup(new LocalPresence(), new LocalDriver(), undefined, async () => matchMaker.processId);
  await matchMaker.accept();
  const closing = (session: string, room: string) => doorway.forget(session, room);
  matchMaker.defineRoomType(ROOM, sessionRoom({ hosts, clock, journal, closing }));

  const tidy = async (): Promise<void> => {
    try {
      await hosts.sweep();
      for (const id of await log.forget(clock.now() - KEPT)) hosts.drop(id);
    } catch {
      journal.warn({}, 'could not tidy up');
    }
  };
  const tidying = setInterval(() => void tidy(), 60_000);
  tidying.unref();

  return {
    listen: async () => {
      await tidy();
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port: parts.port, ...(parts.host === undefined ? {} : { host: parts.host }) }, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      if (typeof address === 'object' && address) port = address.port;
      return { port };
    },
    close: async () => {
      clearInterval(tidying);
      await Promise.race([matchMaker.gracefullyShutdown(), pause(3000)]);
      transport.shutdown();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      // Somebody who does not answer our good-bye is not waited for.
      await Promise.race([closed, pause(1000)]);
      await hosts.settle();
      await log.close();
    },
  };
};

/** Colyseus' log: its words may hold what a client sent, so only that there were some. */
const quiet = (journal: Logger) => {
  const say = () => journal.info({}, 'colyseus');
  return { debug: say, info: say, trace: say, warn: say, error: () => journal.warn({}, 'colyseus reported an error') };
};
