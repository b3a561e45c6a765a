// Getting back into one's rooms from another device, with the rescue code that they were opened with.

import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { RescuedRoom } from '../../shared/protocol/http.ts';
import { hashKey, isId, mintHand, mintKey } from '../access/keys.ts';
import { hashRescue, readRescue, tagRescue } from '../access/rescue.ts';
import { Quarantined } from '../host/hosts.ts';
import { about } from './about.ts';
import type { HttpHouse } from './house.ts';
import { answerProblem, problemOf } from './problem.ts';

const asking = z.strictObject({ code: z.string().max(100) });

/** More rooms than somebody looks through; each is read from the log. */
const MOST = 40;

export const rescue = (house: HttpHouse): Router => {
  const router = Router();

  /** The rooms of a code; undefined when too many wait for the slow hash. Each database that sessions came from has a salt of
   * its own. */
  const roomsOf = async (code: string | undefined): Promise<readonly string[] | undefined> => {
    const rooms: string[] = [];
    if (code === undefined) return rooms;
    for (const secret of await house.log.secrets()) {
      if (!(await house.log.mayRescue(tagRescue(code, secret)))) continue;
      const hash = await house.rescueTurns.take(() => hashRescue(code, secret));
      if (hash === undefined) return undefined;
      rooms.push(...(await house.log.rescued(hash)));
    }
    return rooms;
  };

  /** The rooms of the code in the request; answers the problem itself and gives undefined when there are none. */
  const open = async (req: Request, res: Response): Promise<readonly string[] | undefined> => {
    const asked = asking.safeParse(req.body);
    if (!asked.success) {
      answerProblem(res, 'bad-request', { detail: z.prettifyError(asked.error) });
      return undefined;
    }
    const rooms = await roomsOf(readRescue(asked.data.code));
    if (rooms && rooms.length > 0) return rooms;
    if (rooms && (await house.rescueGuesses.miss(house.clock.now()))) answerProblem(res, 'unknown-rescue');
    else answerProblem(res, 'too-fast', { values: { seconds: 5 } });
    return undefined;
  };

  router.post('/', async (req, res) => {
    const rooms = await open(req, res);
    if (!rooms) return;
    const found: RescuedRoom[] = [];
    for (const room of rooms.slice(0, MOST)) {
      const host = await house.hosts.get(room).catch(passQuarantined);
      const one = host && (await about(house.log, host));
      if (one) found.push(one);
    }
    res.set('Cache-Control', 'no-store').json(found);
  });

  router.post('/:room', async (req, res) => {
    const rooms = await open(req, res);
    if (!rooms) return;
    const { room } = req.params;
    const host = isId(room) && rooms.includes(room) ? await house.hosts.get(room) : undefined;
    if (!host) return answerProblem(res, 'unknown-room');
    const [hand, key] = [mintHand(), mintKey()];
    const reply = await host.give(hand, 'rescue', [{ hash: hashKey(key), power: 'facilitator', seat: hand }]);
    if ('refused' in reply) return answerProblem(res, problemOf(reply), reply.values ? { values: reply.values } : {});
    res.status(201).set('Cache-Control', 'no-store').json({ key });
  });

  return router;
};

/** A room that cannot be read is left out; the others are there all the same. */
const passQuarantined = (error: unknown): undefined => {
  if (!(error instanceof Quarantined)) throw error;
  return undefined;
};
