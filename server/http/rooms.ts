// Opening a room, and entering one with a key.

import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { z } from 'zod';
import { PROFILES } from '../../shared/core/profile.ts';
import { isRefusal, type Refusal } from '../../shared/core/refusal.ts';
import { written } from '../../shared/core/say.ts';
import { LANGUAGES } from '../../shared/core/words.ts';
import type { Entry, RoomCreated } from '../../shared/protocol/http.ts';
import { MAX_CASE, MAX_PEOPLE, PROTOCOL_VERSION } from '../../shared/protocol/protocol.ts';
import { EVENT_VERSION, rules } from '../../shared/rules.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { Bucket, Buckets } from '../access/bucket.ts';
import { openWithCode } from '../access/codes.ts';
import { deriveKeepsake, deriveKey, hashKey, mintKey, mintRoom } from '../access/keys.ts';
import { askPassword } from '../access/password.ts';
import { hashRescue, readRescue, tagRescue } from '../access/rescue.ts';
import type { Grant, NewSession } from '../log/event-log.ts';
import { mintSecret } from '../log/sqlite.ts';
import type { Ticket } from '../rooms/ticket.ts';
import { accessTo, enterAsFacilitator, enterWithKey, type HttpHouse } from './house.ts';
import { answerProblem, problemOf } from './problem.ts';

const language = z.enum(LANGUAGES);
const opening = z.strictObject({
  scenario: z.string().max(64),
  case: z
    .string()
    .max(MAX_CASE * 4)
    .optional(),
  variant: z.string().max(64).optional(),
  profile: z.enum(PROFILES).optional(),
  language: language.optional(),
  rescue: z.string().max(40).optional(),
  password: z.string().max(200).optional(),
});
const entering = z.object({ language: language.optional() });
const rehearsing = z.object({
  people: z
    .int()
    .min(0)
    .max(MAX_PEOPLE - 1),
  pace: z.number().min(0.1).max(2).optional(),
});

/** The group's own case as it is kept; undefined for a scenario that takes none. */
const readCase = (scenario: Scenario, text: string | undefined): string | undefined | Refusal => {
  if (!scenario.ownCase) return undefined;
  if ((text ?? '').trim() === '' && scenario.situation) return undefined;
  return written(text, MAX_CASE);
};

export const rooms = (house: HttpHouse): Router => {
  const router = Router();
  // Generous: a day of lessons starts at the same time in every classroom. Yet nobody fills the disk with rooms.
  const openings = new Bucket(240, 0.2, house.clock.now());
  const entries = new Buckets(40, 1);

  router.post('/', async (req, res) => {
    const now = house.clock.now();
    const asked = opening.safeParse(req.body);
    if (!asked.success) return answerProblem(res, 'bad-request', { detail: z.prettifyError(asked.error) });
    if (house.password !== undefined) {
      const answer = await askPassword(house.password, asked.data.password, house.passwordGuesses, now);
      if (answer === 'too-fast') return answerProblem(res, 'too-fast', { values: { seconds: 5 } });
      if (answer === 'wrong') return answerProblem(res, 'password');
    }
    const scenario = house.catalog.get(asked.data.scenario);
    if (!scenario) return answerProblem(res, 'unknown-scenario');
    const { variant, profile } = asked.data;
    if (variant !== undefined && !scenario.variants.some((one) => one.id === variant)) {
      return answerProblem(res, 'bad-request', { detail: 'the scenario has no such variant' });
    }
    const ownCase = readCase(scenario, asked.data.case);
    if (typeof ownCase === 'object' && isRefusal(ownCase)) {
      return answerProblem(res, problemOf(ownCase), ownCase.values ? { values: ownCase.values } : {});
    }

    const rescue = asked.data.rescue === undefined ? undefined : readRescue(asked.data.rescue);
    if (asked.data.rescue !== undefined && rescue === undefined) {
      return answerProblem(res, 'bad-request', { detail: 'rescue is no rescue code' });
    }

    // Who knows the password is no stranger; and what opens no room fills nothing.
    if (house.password === undefined && !openings.take(now))
      return answerProblem(res, 'too-fast', { values: { seconds: openings.wait() } });

    const room = mintRoom();
    const hostKey = mintKey();
    const secret = mintSecret();
    const fact = rules.open({
      scenario,
      language: asked.data.language ?? 'nl',
      seed: randomUUID(),
      ...(ownCase === undefined ? {} : { ownCase }),
      ...(variant === undefined ? {} : { variant }),
      ...(profile === undefined ? {} : { profile }),
    });
    const grants: readonly Grant[] = [
      { hash: hashKey(hostKey), power: 'facilitator' },
      { hash: hashKey(deriveKey(secret, room, 'projector')), power: 'projector' },
      { hash: hashKey(deriveKey(secret, room, 'join')), power: 'join' },
    ];
    const first = { ...fact, seq: 1, at: now, by: 'house', version: EVENT_VERSION };
    const saved = await savedFor(rescue);
    const code = await openWithCode(house.log, { id: room, secret, grants, first, ...saved }).catch(() => undefined);
    if (code === undefined) return answerProblem(res, 'storage');

    const base = house.baseOf(req);
    const access = accessTo(secret, base, room, code);
    const hostUrl = `${base.own}/host/${room}#${hostKey}`;
    const created: RoomCreated = { room, code, hostUrl, screenUrl: access.screenUrl, joinUrl: access.joinUrl };
    res.status(201).set('Cache-Control', 'no-store').json(created);
  });

  router.post('/:room/enter', async (req, res) => {
    const found = await enterWithKey(house, req, res);
    if (!found) return;
    const { host, key } = found;
    if (!entries.take(key.hash, house.clock.now())) return answerProblem(res, 'too-fast', { values: { seconds: 2 } });
    const asked = entering.safeParse(req.body ?? {});
    if (!asked.success || key.power === 'join') return answerProblem(res, 'bad-request');
    const seat = key.power === 'participant' ? host.session.seats[key.seat ?? ''] : undefined;
    if (key.power === 'participant' && (!seat || seat.removed)) return answerProblem(res, 'removed');
    const hand = key.power === 'facilitator' ? key.seat : undefined;

    const secret = await house.log.secretOf(host.id);
    // Erased between two lines.
    if (secret === undefined) return answerProblem(res, 'unknown-room');
    const ticket: Ticket = {
      sessionId: mintKey(),
      session: host.id,
      power: key.power,
      ...(seat ? { seat: seat.id, own: { url: keepsakeUrl(req, secret, host.id, seat.id) } } : {}),
      ...(hand === undefined ? {} : { hand }),
      ...(asked.data.language ? { language: asked.data.language } : {}),
      ...(key.power === 'participant' ? {} : await accessOf(req, secret, host.id, key.power)),
    };
    const entry: Entry = { reservation: await house.doorway.reserve(ticket), version: PROTOCOL_VERSION };
    // Whoever is let in is not kept waiting for it, nor by a disk that is full.
    if (hand !== undefined) void host.use(hand, ticket.sessionId);
    res.set('Cache-Control', 'no-store').json(entry);
  });

  /** What is kept of the rescue code that a room is opened with. */
  const savedFor = async (rescue: string | undefined): Promise<Pick<NewSession, 'rescue' | 'rescueTag'>> => {
    if (rescue === undefined) return {};
    const salt = await house.log.secret();
    return { rescue: await hashRescue(rescue, salt), rescueTag: tagRescue(rescue, salt) };
  };

  const keepsakeUrl = (req: Parameters<HttpHouse['baseOf']>[0], secret: string, session: string, seat: string): string =>
    `${house.baseOf(req).own}/mine/${session}#${seat}.${deriveKeepsake(secret, session, seat)}`;

  const accessOf = async (
    req: Parameters<HttpHouse['baseOf']>[0],
    secret: string,
    session: string,
    power: 'facilitator' | 'projector',
  ): Promise<Pick<Ticket, 'access'>> => {
    const code = await house.log.codeOf(session);
    if (!code) return {};
    const { screenUrl, ...shown } = accessTo(secret, house.baseOf(req), session, code.code);
    return { access: power === 'facilitator' ? { ...shown, screenUrl } : shown };
  };

  router.post('/:room/rehearsal', async (req, res) => {
    const host = await enterAsFacilitator(house, req, res);
    if (!host) return;
    const asked = rehearsing.safeParse(req.body);
    if (!asked.success) return answerProblem(res, 'bad-request', { detail: z.prettifyError(asked.error) });
    house.rehearse(host, asked.data.people, asked.data.pace ?? 1);
    res.status(202).json({});
  });

  return router;
};
