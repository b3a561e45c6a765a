// The server, put together: express for pages and HTTP, Colyseus for the sockets, both on one port.

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { LocalDriver, LocalPresence, matchMaker } from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import { WebSocketTransport } from '@colyseus/ws-transport';
import express, { type RequestHandler } from 'express';
import { ROOM } from '../shared/protocol/protocol.ts';
import { Guesses, SELDOM } from './access/guesses.ts';
import { Turns } from './access/rescue.ts';
import { avatars } from './avatars/route.ts';
import type { Catalog } from './catalog/catalog.ts';
import type { Clock } from './clock.ts';
import { Hosts } from './host/hosts.ts';
import { faultOf } from './host/session-host.ts';
import { KEPT } from './http/about.ts';
import { basesFor } from './http/addresses.ts';
import { hands } from './http/hands.ts';
import type { HttpHouse } from './http/house.ts';
import { join } from './http/join.ts';
import { keeping } from './http/keeping.ts';
import { isOwnOrigin, ownOriginOnly } from './http/origin.ts';
import { builtPages } from './http/pages.ts';
import { answerProblem, nothingHere, onFault } from './http/problem.ts';
import { logRequests } from './http/requests.ts';
import { rescue } from './http/rescue.ts';
import { rooms } from './http/rooms.ts';
import { safetyHeaders } from './http/safety.ts';
import { scenarios } from './http/scenarios.ts';
import { LIMITS, type Limits, MAX_FRAME, MAX_HEADERS } from './limits.ts';
import type { EventLog } from './log/event-log.ts';
import type { Logger } from './logger.ts';
import { Metrics } from './metrics/metrics.ts';
import { healthRoute, metricsRoute } from './metrics/route.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import { Simulated } from './rehearsal/simulated.ts';
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
  /** Words that this house takes for no name, beside those that no house does. */
  readonly names?: readonly string[];
  /** What whoever opens a room is asked for; else everybody may. */
  readonly password?: string | undefined;
  /** Who has it may read the metrics; else programs of this machine may. */
  readonly metricsKey?: string | undefined;
  readonly limits?: Partial<Limits>;
}

export interface App {
  /** Serves; fulfilled with the port when it does, rejected when the port cannot be had. */
  listen(): Promise<{ readonly port: number }>;
  /** Tells everybody to come back in a moment, and stops. */
  close(): Promise<void>;
}

/** Sockets of Colyseus; the sessionId is a key of ours. */
const SOCKET = /^\/[\w-]+\/[\w-]+\?(?:[^#]*&)?sessionId=[\w-]{22}(?:&|$)/;

const turnAway = (socket: Duplex, status: string): void => {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

export const createApp = async (parts: AppParts): Promise<App> => {
  const { log, catalog, clock, publicUrl, password } = parts;
  const metrics = new Metrics();
  const journal = metrics.counting(parts.journal);
  const limits = { ...LIMITS, ...parts.limits };
  let leaving = false;
  let port = parts.port;
  setLogger(quiet(journal));

  const appended = metrics.appended.bind(metrics);
  const hosts = new Hosts({ log, clock, journal, names: parts.names ?? [], appended });
  const faulty = (session: string, error: unknown) =>
    journal.error({ session, fault: faultOf(error) }, 'a simulated person threw');
  const simulated = new Simulated((host, error) => faulty(host.id, error));
  const doorway = new Doorway();
  const reachable = parts.host === undefined || !/^(localhost|127\.|::1)/.test(parts.host);
  const house: HttpHouse = {
    log,
    clock,
    hosts,
    catalog,
    doorway,
    guesses: new Guesses(pause, undefined, () => metrics.guessed('join')),
    rescueGuesses: new Guesses(pause, SELDOM, () => metrics.guessed('rescue')),
    rescueTurns: new Turns(),
    password,
    passwordGuesses: new Guesses(pause, SELDOM, () => metrics.guessed('password')),
    rehearse: (host, people, pace) => rehearse(host, people, (error) => faulty(host.id, error), pace, simulated),
    baseOf: (req) => basesFor(req, publicUrl, port, reachable),
  };

  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  const { headers: headersTimeout, request: requestTimeout, looking: connectionsCheckingInterval } = limits;
  const http = { maxHeaderSize: MAX_HEADERS, headersTimeout, requestTimeout, connectionsCheckingInterval };
  const server = createServer(http, app);
  server.maxConnections = limits.connections;
  server.timeout = limits.silent;
  app.use(logRequests(journal));
  app.use(safetyHeaders(publicUrl?.startsWith('https:') ?? false, typeof parts.pages !== 'string'));
  app.use(
    '/healthz',
    healthRoute(log, journal, () => leaving),
  );
  app.use('/metrics', metricsRoute(metrics, parts.metricsKey));
  app.use(ownOriginOnly(publicUrl));
  app.use('/avatars', avatars());
  app.use('/api', (req, res, next) => {
    // Answers may hold keys; the few that may be kept say so themselves.
    res.set('Cache-Control', 'no-store');
    if (!leaving || req.method !== 'POST') return next();
    answerProblem(res, 'restarting', { values: { seconds: 3 } });
  });
  app.use('/api', express.json({ limit: '64kb' }));
  app.use('/api/scenarios', scenarios(catalog, house.baseOf));
  app.use('/api/rooms', rooms(house), hands(house), keeping(house), reports(house), keepsakes(house));
  app.use('/api/rescue', rescue(house));
  app.use('/api/join', join(house));
  app.use('/api', nothingHere);
  app.use(typeof parts.pages === 'string' ? builtPages(parts.pages) : await parts.pages(server));
  app.use(nothingHere);
  app.use(onFault(journal));

  // Colyseus' own Server is left out: with it come its match-making addresses, by which anybody may make and join rooms,
  // answers to every origin, and its handling of signals. Rooms are made and places reserved by the doorway alone.
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: MAX_FRAME,
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
  const animate = simulated.animate.bind(simulated);
  const rest = simulated.rest.bind(simulated);
  matchMaker.defineRoomType(ROOM, sessionRoom({ hosts, clock, journal, metrics, closing, animate, rest }));

  metrics.watch('rooms', 'Rooms with a door that people come through', () => doorway.size);
  metrics.watch('sessions', 'Sessions in memory', () => hosts.size);

  /** What another process wrote, such as a restore, is there for everybody within seconds. */
  const refresh = async (): Promise<void> => {
    try {
      if (await log.changedElsewhere()) await hosts.refresh();
    } catch {
      journal.warn({}, 'could not look for what others wrote');
    }
  };
  const tidy = async (): Promise<void> => {
    try {
      await hosts.sweep();
      for (const id of await log.forget(clock.now() - KEPT)) await hosts.drop(id);
    } catch {
      journal.warn({}, 'could not tidy up');
    }
  };
  const tidying = setInterval(() => void tidy(), 60_000);
  const refreshing = setInterval(() => void refresh(), 2000);
  for (const timer of [tidying, refreshing]) timer.unref();

  return {
    listen: async () => {
      await tidy();
      await refresh();
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
      leaving = true;
      for (const timer of [tidying, refreshing]) clearInterval(timer);
      // What was asked before is answered before the good-bye.
      await Promise.race([hosts.settle(), pause(1000)]);
      await Promise.race([matchMaker.gracefullyShutdown(), pause(2000)]);
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
