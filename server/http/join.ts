// Getting in with a code, or with the long secret of a QR.

import { type Response, Router } from 'express';
import { z } from 'zod';
import { LANGUAGES } from '../../shared/core/words.ts';
import type { Joined, JoinInfo } from '../../shared/protocol/http.ts';
import { Buckets } from '../access/bucket.ts';
import { type DoorAnswer, knock } from '../access/doors.ts';
import { deriveSeat, hashKey, mintKey, mintSeat } from '../access/keys.ts';
import type { SessionHost } from '../host/session-host.ts';
import type { HttpHouse } from './house.ts';
import { answerProblem, problemOf } from './problem.ts';

const joining = z.strictObject({
  code: z.string().max(100),
  name: z.string().max(400),
  language: z.enum(LANGUAGES),
  avatar: z.string().max(20),
  attempt: z
    .string()
    .regex(/^[\w-]{21,64}$/)
    .optional(),
});

export const join = (house: HttpHouse): Router => {
  const router = Router();
  // Each arrival is written to disk. Counted for each room, and after its door: who has no code keeps nobody out.
  const arrivals = new Buckets(80, 4);

  /** The host behind a code; answers the problem itself when there is none. */
  const open = async (res: Response, code: string): Promise<SessionHost | undefined> => {
    const answer: DoorAnswer = await knock(house.log, house.guesses, code, () => house.clock.now());
    if ('closed' in answer) {
      answerProblem(res, answer.closed, answer.closed === 'too-fast' ? { values: { seconds: 5 } } : {});
      return undefined;
    }
    const host = await house.hosts.get(answer.session);
    if (host && host.session.phase !== 'ended') return host;
    answerProblem(res, host ? 'expired-code' : 'unknown-code');
    return undefined;
  };

  router.get('/:code', async (req, res) => {
    const host = await open(res, req.params.code);
    if (!host) return;
    const info: JoinInfo = { title: host.session.scenario.title, language: host.session.language };
    res.set('Cache-Control', 'no-store').json(info);
  });

  router.post('/', async (req, res) => {
    const asked = joining.safeParse(req.body);
    if (!asked.success) return answerProblem(res, 'bad-request', { detail: z.prettifyError(asked.error) });
    const { code, attempt, ...person } = asked.data;
    const host = await open(res, code);
    if (!host) return;
    if (!arrivals.take(host.id, house.clock.now())) return answerProblem(res, 'too-fast', { values: { seconds: 2 } });
    const secret = attempt === undefined ? undefined : await house.log.secretOf(host.id);
    // Their answer was lost and they ask again: the same seat, and nobody comes in twice.
    const { seat, token } =
      attempt === undefined || secret === undefined
        ? { seat: mintSeat(), token: mintKey() }
        : deriveSeat(secret, host.id, attempt);
    if (host.session.seats[seat]?.removed) return answerProblem(res, 'removed');
    const reply = await host.arrive({ seat, ...person }, [{ hash: hashKey(token), power: 'participant', seat }]);
    if ('refused' in reply) return answerProblem(res, problemOf(reply), reply.values ? { values: reply.values } : {});
    const joined: Joined = { room: host.id, seat, token };
    res.status(201).set('Cache-Control', 'no-store').json(joined);
  });

  return router;
};
