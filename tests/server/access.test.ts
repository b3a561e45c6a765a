// Codes, keys, buckets and guesses.

import { expect, test } from 'vitest';
import { Bucket } from '../../server/access/bucket.ts';
import { readCode } from '../../server/access/codes.ts';
import { Guesses, RESCUE } from '../../server/access/guesses.ts';
import { deriveKey, deriveSeat, isId, mintKey, mintRoom, mintSeat } from '../../server/access/keys.ts';

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

test('a class that mistypes waits for nothing; a guesser makes every look at a code wait, for a while', async () => {
  const waits: number[] = [];
  const guesses = new Guesses(async (ms) => void waits.push(ms));
  for (let n = 0; n < 30; n++) guesses.miss(0);
  expect(await guesses.wait(0)).toBe(true);
  expect(waits).toEqual([]);
  for (let n = 0; n < 1000; n++) guesses.miss(0);
  await guesses.wait(0);
  expect(waits).toEqual([3000]);
  await guesses.wait(1_000_000);
  expect(waits).toHaveLength(1);
});

test('so many guesses at the same time, and no more', async () => {
  const guesses = new Guesses(() => new Promise(() => {}));
  for (let n = 0; n < 100; n++) guesses.miss(0);
  for (let n = 0; n < 200; n++) void guesses.wait(0);
  expect(await guesses.wait(0)).toBe(false);
});

test('wrong rescue codes cost time sooner than wrong join codes, and few may wait', async () => {
  const waits: number[] = [];
  const guesses = new Guesses(async (ms) => void waits.push(ms), RESCUE);
  for (let n = 0; n < 40; n++) {
    await guesses.wait(0);
    guesses.miss(0);
  }
  expect(waits[0]).toBe(200);
  expect(waits).toHaveLength(31);
  expect(Math.max(...waits)).toBe(3000);
  const full = new Guesses(() => new Promise(() => {}), RESCUE);
  for (let n = 0; n < 20; n++) full.miss(0);
  const all = Array.from({ length: 21 }, () => full.wait(0));
  expect(await all.at(-1)).toBe(false);
});
