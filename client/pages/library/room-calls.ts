// What this device can ask of a room that it has the key of.

import type { RoomAbout } from '../../../shared/protocol/http.ts';
import type { Problem } from '../../../shared/protocol/protocol.ts';
import { get, ProblemError, post } from '../../session/http.ts';
import type { OwnRoom } from './own-rooms.ts';

/** Ms that erasing may take. */
const PATIENCE = 20_000;

/** How far it is. Rejects with a problem. */
export const aboutRoom = ({ room, key }: OwnRoom): Promise<RoomAbout> => get<RoomAbout>(`/api/rooms/${room}`, key);

/** A new join code. Rejects with a problem. */
export const newCode = async ({ room, key }: OwnRoom): Promise<string> =>
  (await post<{ readonly code: string }>(`/api/rooms/${room}/code`, {}, key)).code;

/** Is it gone: erased, or past its time? */
export const isGone = (error: unknown): boolean => error instanceof ProblemError && error.code === 'unknown-room';

/** Erases everything of a room, for everybody, now. One that was gone already is fine. Rejects with a problem. */
export const eraseRoom = async ({ room, key }: OwnRoom): Promise<void> => {
  const response = await fetch(`/api/rooms/${room}`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (response.ok) return;
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  const error = new ProblemError(response.status, problem);
  if (!isGone(error)) throw error;
};
