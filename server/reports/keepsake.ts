// What one person takes along, for who has the link to it: as JSON for its page, and the day to come back as a calendar file.

import { type Request, type Response, Router } from 'express';
import { isLanguage } from '../../shared/core/words.ts';
import type { Keepsake } from '../../shared/report/keepsake.ts';
import { rules } from '../../shared/rules.ts';
import { Buckets } from '../access/bucket.ts';
import { deriveKeepsake, isId, sameKey } from '../access/keys.ts';
import type { HttpHouse } from '../http/house.ts';
import { answerProblem } from '../http/problem.ts';
import { ics } from './ics.ts';

export const keepsakes = (house: HttpHouse): Router => {
  const router = Router();
  const readings = new Buckets(30, 1);

  /** The seat that the request's key is for; undefined when it is for none in this room. `secret` is the session's. */
  const seatOf = (secret: string, room: string, authorization: string | undefined): string | undefined => {
    const [, seat = '', key = ''] = /^Bearer ([^.]{1,64})\.([\w-]{1,64})$/.exec(authorization ?? '') ?? [];
    return isId(seat) && sameKey(key, deriveKeepsake(secret, room, seat)) ? seat : undefined;
  };

  /** What the key of a request opens; answers the problem itself and gives undefined when that is nothing. */
  const open = async (
    req: Request,
    res: Response,
  ): Promise<{ readonly seat: string; readonly keepsake: Keepsake } | undefined> => {
    const room = String(req.params.room);
    const secret = isId(room) ? await house.log.secretOf(room) : undefined;
    if (secret === undefined) {
      answerProblem(res, 'unknown-room');
      return undefined;
    }
    const seat = seatOf(secret, room, req.headers.authorization);
    if (seat === undefined) {
      answerProblem(res, 'bad-key');
      return undefined;
    }
    if (!readings.take(`${room}/${seat}`, house.clock.now())) {
      answerProblem(res, 'too-fast', { values: { seconds: 2 } });
      return undefined;
    }
    const host = await house.hosts.get(room);
    if (!host) {
      answerProblem(res, 'unknown-room');
      return undefined;
    }
    const { language } = req.query;
    const own = isLanguage(language) ? language : (host.session.seats[seat]?.language ?? host.session.language);
    const keepsake = rules.keepsake(host.session, seat, own);
    if (keepsake) return { seat, keepsake };
    answerProblem(res, 'removed');
    return undefined;
  };

  router.get('/:room/mine.json', async (req, res) => {
    const found = await open(req, res);
    if (found) res.set('Cache-Control', 'no-store').json(found.keepsake);
  });

  router.get('/:room/mine.ics', async (req, res) => {
    const found = await open(req, res);
    if (!found) return;
    const file = ics(found.keepsake, `${req.params.room}/${found.seat}`, house.clock.now());
    if (file === undefined) return answerProblem(res, 'not-found');
    const name = `rolwissel-${found.keepsake.returnOn}.ics`;
    res.set('Cache-Control', 'no-store').attachment(name).type('text/calendar; charset=utf-8').send(file);
  });
  return router;
};
