// Keys: a secret that is a power. Who has it may use it; it is kept as a hash.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { customAlphabet, nanoid } from 'nanoid';
import type { Power } from '../log/event-log.ts';

/** Characters of a key; 22 of 64 kinds are 132 bits. */
export const KEY_LENGTH = 22;

/** Characters of a seat's id; 12 of 36 kinds are 62 bits. */
const SEAT_LENGTH = 12;

/** A new key that nobody can guess. */
export const mintKey = (): string => nanoid(KEY_LENGTH);

/** What is kept of a key. A plain hash is enough: a key has too many bits to try them. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** A key that must be shown again after a restart (the QR, the address of the screen): derived from the session's secret,
 * so that it need not be kept. The facilitator's and a seat's key are never derived: a stolen database does not give them. */
export const deriveKey = (secret: string, session: string, power: Power): string =>
  createHmac('sha256', secret).update(`${power}/${session}`).digest('base64url').slice(0, KEY_LENGTH);

/** The seat and the token of somebody who says with an attempt of their own that they are the same one as a moment ago. The
 * attempt is kept nowhere, so a stolen database gives neither; after a restart they are still the same. */
export const deriveSeat = (
  secret: string,
  session: string,
  attempt: string,
): { readonly seat: string; readonly token: string } => {
  const digest = (what: string) => createHmac('sha256', secret).update(`${what}/${session}/${attempt}`).digest();
  return {
    seat: BigInt(`0x${digest('seat').toString('hex')}`)
      .toString(36)
      .slice(-SEAT_LENGTH),
    token: digest('participant').toString('base64url').slice(0, KEY_LENGTH),
  };
};

/** Opens reading what one seat takes along, and nothing else: it is no power of the log. Derived, so that the link can be shown
 * at any time; kept nowhere. */
export const deriveKeepsake = (secret: string, session: string, seat: string): string =>
  createHmac('sha256', secret).update(`keepsake/${session}/${seat}`).digest('base64url').slice(0, KEY_LENGTH);

/** Are two keys the same? Takes as long whether they differ at the start or at the end. */
export const sameKey = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Id of a session: 82 bits, in an address; knowing it opens nothing. */
export const mintRoom: () => string = customAlphabet(letters, 16);

/** Id of a seat; unique, no secret. */
export const mintSeat: () => string = customAlphabet(letters, SEAT_LENGTH);

/** Id of a hand: unique, no secret; its key is another. */
export const mintHand: () => string = customAlphabet(letters, SEAT_LENGTH);

/** True for an id as this house makes them; anything else never gets near the database. */
export const isId = (text: string): boolean => /^[a-z0-9-]{1,64}$/.test(text);
