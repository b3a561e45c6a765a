// What the addresses of the HTTP interface work with.

import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';
import type { Access } from '../../shared/blocks/view.ts';
import { rules } from '../../shared/rules.ts';
import { openWith } from '../access/doors.ts';
import type { Guesses } from '../access/guesses.ts';
import { deriveKey, isId } from '../access/keys.ts';
import type { Turns } from '../access/rescue.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Clock } from '../clock.ts';
import type { Hosts } from '../host/hosts.ts';
import type { SessionHost } from '../host/session-host.ts';
import type { Capability, EventLog } from '../log/event-log.ts';
import type { Doorway } from '../rooms/doorway.ts';
import type { Bases } from './addresses.ts';
import { answerProblem } from './problem.ts';

/** Fills a room with so many simulated people; they arrive one by one, after it returned. `pace` 1 is human speed. */
export type Rehearse = (host: SessionHost, people: number, pace: number) => void;

export interface HttpHouse {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly hosts: Hosts;
  readonly catalog: Catalog;
  readonly doorway: Doorway;
  readonly guesses: Guesses;
  /** Of rescue codes, apart: who guesses these does not hold up a class at the door. */
  readonly rescueGuesses: Guesses;
  readonly rescueTurns: Turns;
  /** What whoever opens a room is asked for; undefined lets everybody. */
  readonly password: string | undefined;
  readonly passwordGuesses: Guesses;
  readonly rehearse: Rehearse;
  /** The start of links, see addresses.ts. */
  readonly baseOf: (req: IncomingMessage) => Bases;
}

/** How others get into this session; `secret` is the session's. */
export const accessTo = (secret: string, base: Bases, session: string, code: string): Required<Access> => ({
  code,
  joinUrl: `${base.others}/join/${code}#${deriveKey(secret, session, 'join')}`,
  screenUrl: `${base.own}/screen/${session}#${deriveKey(secret, session, 'projector')}`,
});

/** The host of the session in the address and what the request's key opens there; answers the problem itself and gives
 * undefined when there is none. */
export const enterWithKey = async (
  house: HttpHouse,
  req: Request,
  res: Response,
): Promise<{ readonly host: SessionHost; readonly key: Capability } | undefined> => {
  const room = String(req.params.room);
  const host = isId(room) ? await house.hosts.get(room) : undefined;
  if (!host) {
    answerProblem(res, 'unknown-room');
    return undefined;
  }
  const key = await openWith(house.log, room, req.headers.authorization);
  if (!key || (key.power === 'facilitator' && !rules.holds(host.session, key.seat))) {
    answerProblem(res, 'bad-key');
    return undefined;
  }
  return { host, key };
};

/** As enterWithKey, for the facilitator alone. */
export const enterAsFacilitator = async (house: HttpHouse, req: Request, res: Response): Promise<SessionHost | undefined> => {
  const found = await enterWithKey(house, req, res);
  if (found && found.key.power !== 'facilitator') {
    answerProblem(res, 'bad-key');
    return undefined;
  }
  return found?.host;
};
