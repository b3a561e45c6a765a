// GET /metrics and GET /healthz: for who runs the server, and for what watches over it.

import type { IncomingMessage } from 'node:http';
import { Router } from 'express';
import { hashKey, sameKey } from '../access/keys.ts';
import { nothingHere } from '../http/problem.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from './metrics.ts';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
/** What a proxy says of whom it asks for. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** May this request read the metrics? With a key: who has it. Without: programs on this machine alone, and no proxy of it. */
export const mayRead = (req: IncomingMessage, key: string | undefined): boolean => {
  if (key !== undefined) {
    const [, given] = /^Bearer (.{1,500})$/.exec(req.headers.authorization ?? '') ?? [];
    return given !== undefined && sameKey(hashKey(given), hashKey(key));
  }
  return LOOPBACK.test(req.socket.remoteAddress ?? '') && FORWARDING.every((name) => req.headers[name] === undefined);
};

/** Who may not read them is told that there is nothing. */
export const metricsRoute = (metrics: Metrics, key: string | undefined): Router => {
  const router = Router();
  router.get('/', async (req, res, next) => {
    if (!mayRead(req, key)) return nothingHere(req, res, next);
    res.set({ 'Content-Type': metrics.type, 'Cache-Control': 'no-store' }).send(await metrics.text());
  });
  return router;
};

/** Ms that an answer holds: looking writes to the disk, and anybody may ask. */
const HOLDS = 2000;

/** `leaving` is true when the server is about to stop. */
export const healthRoute = (log: EventLog, journal: Logger, leaving: () => boolean): Router => {
  const router = Router();
  let looked = Number.NEGATIVE_INFINITY;
  let well: Promise<boolean> = Promise.resolve(true);
  const look = (): Promise<boolean> => {
    const now = performance.now();
    if (now - looked < HOLDS) return well;
    looked = now;
    well = log.check().then(
      () => true,
      () => {
        journal.error({}, 'the log cannot be read and written');
        return false;
      },
    );
    return well;
  };
  router.get('/', async (_req, res) => {
    const status = leaving() ? 'restarting' : (await look()) ? 'ok' : 'storage';
    res
      .status(status === 'ok' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status });
  });
  return router;
};
