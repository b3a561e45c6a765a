// Codes, keys, buckets and guesses.

import { expect, test } from 'vitest';
import { Bucket } from '../../server/access/bucket.ts';
import { readCode } from '../../server/access/codes.ts';
import { Guesses, SELDOM } from '../../server/access/guesses.ts';
import { deriveKey, deriveSeat, isId, mintKey, mintRoom, mintSeat } from '../../server/access/keys.ts';
import { askPassword } from '../../server/access/password.ts';
import { tagRescue } from '../../server/access/rescue.ts';

test('keys cannot be guessed, ids never become paths', () => {
  const keys = new Set(Array.from({ length: 1000 }, mintKey));
  expect(keys.size).toBe(1000);
  for (const key of keys) expect(key).toMatch(/^[\w-]{22}$/);
  expect([mintRoom(), mintSeat()].every(isId)).toBe(true);
  for (const bad of ['', '..', 'a/b', 'A', 'a'.repeat(65), 'a%2e']) expect(isId(bad)).toBe(false);
});

test('derived keys are the same each time, and differ by session and power', () => {
  const all = ['join', 'projector'].flatMap((power) =>
    ['a', 'b'].map((session) => deriveKey('secret', session, power as 'join')),
  );
  expect(new Set(all).size).toBe(4);
  expect(all[0]).toBe(deriveKey('secret', 'a', 'join'));
  expect(all[0]).toHaveLength(22);
});

test('N6: an attempt gives one seat in one session, and a token that the database alone does not give', () => {
  const one = deriveSeat('secret', 'room', 'a'.repeat(21));
  expect(one).toEqual(deriveSeat('secret', 'room', 'a'.repeat(21)));
  expect(one.token).toMatch(/^[\w-]{22}$/);
  expect(one.seat).toMatch(/^[a-z0-9]{12}$/);
  const others = [
    deriveSeat('secret', 'room', 'b'.repeat(21)),
    deriveSeat('secret', 'other', 'a'.repeat(21)),
    deriveSeat('x', 'room', 'a'.repeat(21)),
  ];
  expect(new Set([one, ...others].flatMap(({ seat, token }) => [seat, token])).size).toBe(8);
});

test('codes are read as people type them', () => {
  expect(readCode(' kf7-qrt ')).toBe('KF7QRT');
  for (const bad of ['', 'KF7QR', 'KF7QRTT', 'KF7QR0', 'KF7QRé']) expect(readCode(bad)).toBeUndefined();
});

test('a bucket lets a burst through, then a steady rate', () => {
  const bucket = new Bucket(3, 2, 0);
  expect([0, 0, 0, 0].map((at) => bucket.take(at))).toEqual([true, true, true, false]);
  expect(bucket.wait()).toBe(1);
  expect([500, 500].map((at) => bucket.take(at))).toEqual([true, false]);
  expect(bucket.take(0)).toBe(false);
});

/** So many wrong ones at the moment 0, without waiting for them. */
const missMany = async (guesses: Guesses, many: number): Promise<readonly boolean[]> =>
  Promise.all(Array.from({ length: many }, () => guesses.miss(0)));

test('a class that mistypes waits for nothing; a guesser waits for every answer, for a while', async () => {
  const waits: number[] = [];
  const guesses = new Guesses(async (ms) => void waits.push(ms));
  await missMany(guesses, 30);
  expect(waits).toEqual([]);
  await missMany(guesses, 400);
  expect(waits.at(-1)).toBe(3000);
  expect(waits).toHaveLength(400);
  await guesses.miss(1_000_000);
  expect(waits).toHaveLength(400);
});

test('so many wrong ones wait at the same time, and no more', async () => {
  const guesses = new Guesses(() => new Promise(() => {}));
  for (let n = 0; n < 530; n++) void guesses.miss(0);
  expect(await guesses.miss(0)).toBe(false);
});

test('A14: wrong rescue codes cost time sooner than wrong join codes, and every one is told', async () => {
  const waits: number[] = [];
  let told = 0;
  const guesses = new Guesses(
    async (ms) => void waits.push(ms),
    SELDOM,
    () => told++,
  );
  await missMany(guesses, 40);
  expect(waits[0]).toBe(200);
  expect(waits).toHaveLength(32);
  expect(Math.max(...waits)).toBe(3000);
  expect(told).toBe(40);
});

test('a password is right or wrong; only a wrong one waits, and none at all is no guess', async () => {
  let told = 0;
  const guesses = new Guesses(
    async () => {},
    SELDOM,
    () => told++,
  );
  const ask = (given: string | undefined) => askPassword('open sesame', given, guesses, 0);
  expect(await Promise.all(['open sesame', undefined, '', 'open sesam', 'Open sesame', 'open sesame '].map(ask))).toEqual([
    'right',
    ...Array(5).fill('wrong'),
  ]);
  expect(told).toBe(4);
  const busy = new Guesses(() => new Promise(() => {}), SELDOM);
  for (let n = 0; n < 300; n++) void busy.miss(0);
  expect(await askPassword('open sesame', 'wrong', busy, 0)).toBe('too-fast');
  expect(await askPassword('open sesame', 'open sesame', busy, 0)).toBe('right');
});

test('A14: a few bits of a rescue code tell nearly every wrong one apart, and differ by database', () => {
  const tags = new Set(Array.from({ length: 400 }, (_, at) => tagRescue(`CODE${at}`, 'secret')));
  expect(tags.size).toBeGreaterThan(380);
  expect(Math.max(...tags)).toBeLessThan(2 ** 14);
  expect(tagRescue('CODE1', 'secret')).toBe(tagRescue('CODE1', 'secret'));
  expect(tagRescue('CODE1', 'another')).not.toBe(tagRescue('CODE1', 'secret'));
});
