// A room afterwards, for its facilitator: what became of it, a new code for it, and its end.

import { Router } from 'express';
import type { RoomAbout } from '../../shared/protocol/http.ts';
import { Buckets } from '../access/bucket.ts';
import { renewCode } from '../access/codes.ts';
import { about } from './about.ts';
import { enterAsFacilitator, enterWithKey, type HttpHouse } from './house.ts';
import { answerProblem } from './problem.ts';

export const keeping = (house: HttpHouse): Router => {
  const router = Router();
  const codes = new Buckets(6, 0.1);

  router.get('/:room', async (req, res) => {
    const host = await enterAsFacilitator(house, req, res);
    if (!host) return;
    const [found, code] = [await about(house.log, host), await house.log.codeOf(host.id)];
    if (!found) return answerProblem(res, 'unknown-room');
    const open = code !== undefined && code.expires > house.clock.now() && found.phase !== 'ended';
    const answer: RoomAbout = open ? { ...found, code: code.code } : found;
    res.set('Cache-Control', 'no-store').json(answer);
  });

  router.delete('/:room', async (req, res) => {
    const found = await enterWithKey(house, req, res);
    if (!found) return;
    const { host, key } = found;
    // Who was given a link can facilitate; to erase it all is for whoever opened the room.
    const hand = host.session.hands.find((one) => one.id === (key.seat ?? 'first'));
    if (key.power !== 'facilitator') return answerProblem(res, 'bad-key');
    if (hand?.as !== 'first' && hand?.as !== 'rescue') return answerProblem(res, 'not-yours');
    // First the log: what was asked before and is kept later finds no session there, and brings none back.
    await house.log.erase(host.id);
    await house.hosts.drop(host.id);
    res.status(204).end();
  });

  router.post('/:room/code', async (req, res) => {
    const host = await enterAsFacilitator(house, req, res);
    if (!host) return;
    if (!codes.take(host.id, house.clock.now())) return answerProblem(res, 'too-fast', { values: { seconds: 10 } });
    const code = await renewCode(house.log, host.id, house.clock.now());
    await house.doorway.renew(host.id, code);
    res.status(201).set('Cache-Control', 'no-store').json({ code });
  });

  return router;
};
