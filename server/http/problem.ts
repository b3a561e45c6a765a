// Errors of the HTTP interface: RFC 9457, with a code that the client puts into words.

import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Refusal } from '../../shared/core/refusal.ts';
import type { Problem, ProblemCode } from '../../shared/protocol/protocol.ts';
import { Quarantined } from '../host/hosts.ts';
import { faultOf } from '../host/session-host.ts';
import type { Logger } from '../logger.ts';

const KINDS: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  'bad-request': [400, 'This address does not take that'],
  'unknown-code': [404, 'No room has this code'],
  'expired-code': [410, 'The room of this code is over'],
  full: [409, 'The room is full'],
  locked: [409, 'The room is locked'],
  removed: [403, 'The facilitator removed this person'],
  'unknown-room': [404, 'There is no such room'],
  'bad-key': [401, 'This key does not open this room'],
  'unknown-scenario': [404, 'There is no such scenario'],
  empty: [400, 'Something is missing'],
  'too-long': [413, 'Too long'],
  'name-taken': [409, 'Somebody has this name'],
  'other-name': [409, 'This house does not take that name'],
  'unknown-rescue': [404, 'No room was opened with this rescue code'],
  'not-yours': [403, 'Only whoever opened the room may do that'],
  'too-fast': [429, 'Too many at once; try again in a moment'],
  password: [401, 'This house asks for its password'],
  restarting: [503, 'The server restarts; try again in a moment'],
  storage: [503, 'It could not be kept; try again'],
  'not-found': [404, 'There is nothing here'],
  fault: [500, 'A mistake of ours'],
};

/** Answers with a problem. `detail` is for programmers, never what somebody wrote. */
export const answerProblem = (
  res: Response,
  code: ProblemCode,
  more: { detail?: string; values?: Problem['values'] } = {},
): void => {
  const [status, title] = KINDS[code];
  const { detail, values } = more;
  const problem: Problem = {
    type: `urn:rolwissel:problem:${code}`,
    title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(values === undefined ? {} : { values }),
  };
  if (code === 'too-fast' || code === 'restarting') res.set('Retry-After', String(values?.seconds ?? 1));
  if (code === 'bad-key') res.set('WWW-Authenticate', 'Bearer');
  res.status(status).type('application/problem+json').set('Cache-Control', 'no-store').send(JSON.stringify(problem));
};

/** The problem that a refusal of the rules is, at the door. */
export const problemOf = ({ refused }: Refusal): ProblemCode => {
  switch (refused) {
    case 'full':
    case 'locked':
    case 'removed':
    case 'empty':
    case 'too-long':
    case 'name-taken':
    case 'other-name':
    case 'too-fast':
    case 'storage':
      return refused;
    case 'ended':
      return 'expired-code';
    default:
      return 'bad-request';
  }
};

export const nothingHere: RequestHandler = (_req, res) => answerProblem(res, 'not-found');

/** The last handler: what express refused itself, a session in quarantine, or a bug of ours. */
export const onFault =
  (journal: Logger): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    if (res.headersSent) {
      // Half an answer is out already. Express would say the error's own words on standard error.
      journal.error({ method: req.method, route: req.route?.path, fault: faultOf(error) }, 'an answer broke off');
      req.socket.destroy();
      return;
    }
    // Their connection broke, or went on with what is no HTTP, while we answered: there is nobody left to tell.
    if (error instanceof Error && 'code' in error && /^(HPE_|ECONN|EPIPE)/.test(String(error.code))) return void res.destroy();
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    if (error instanceof Quarantined) return answerProblem(res, 'fault', { detail: 'the log of this room cannot be read' });
    if (status === 413) return answerProblem(res, 'too-long', { values: { max: 65536 } });
    if (status >= 400 && status < 500) return answerProblem(res, 'bad-request');
    journal.error({ method: req.method, route: req.route?.path, fault: faultOf(error) }, 'a request failed');
    answerProblem(res, 'fault');
  };
