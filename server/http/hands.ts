// More hands: a link for somebody else, or for another device, who facilitates beside the one that asks.

import { Router } from 'express';
import { z } from 'zod';
import { Buckets } from '../access/bucket.ts';
import { hashKey, mintHand, mintKey } from '../access/keys.ts';
import { enterAsFacilitator, type HttpHouse } from './house.ts';
import { answerProblem, problemOf } from './problem.ts';

const asking = z.strictObject({ as: z.enum(['helper', 'remote']) });

/** The page that a hand works with. */
const PAGE = { helper: 'host', remote: 'remote' } as const;

export const hands = (house: HttpHouse): Router => {
  const router = Router();
  const givings = new Buckets(24, 0.2);

  router.post('/:room/hands', async (req, res) => {
    const host = await enterAsFacilitator(house, req, res);
    if (!host) return;
    const asked = asking.safeParse(req.body);
    if (!asked.success) return answerProblem(res, 'bad-request', { detail: z.prettifyError(asked.error) });
    if (!givings.take(host.id, house.clock.now())) return answerProblem(res, 'too-fast', { values: { seconds: 5 } });
    const { as } = asked.data;
    const [hand, key] = [mintHand(), mintKey()];
    const reply = await host.give(hand, as, [{ hash: hashKey(key), power: 'facilitator', seat: hand }]);
    if ('refused' in reply) return answerProblem(res, problemOf(reply), reply.values ? { values: reply.values } : {});
    const url = `${house.baseOf(req).others}/${PAGE[as]}/${host.id}#${key}`;
    res.status(201).set('Cache-Control', 'no-store').json({ url });
  });

  return router;
};
