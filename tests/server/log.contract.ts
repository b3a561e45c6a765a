// What every event log must do. Run by the test of each of them.

import { describe, expect, test } from 'vitest';
import { CodeTaken, Conflict, type EventLog, type NewSession } from '../../server/log/event-log.ts';
import type { LoggedEvent } from '../../shared/core/event.ts';

export const event = (seq: number, data: LoggedEvent['data'] = {}): LoggedEvent => ({
  seq,
  at: 1000 + seq,
  by: 'house',
  version: 1,
  type: 'test.done',
  data,
});

const fresh = (id: string, code = 'ABCDEF'): NewSession => ({
  id,
  code,
  codeExpires: 5000,
  grants: [{ hash: `hash-${id}`, power: 'facilitator' }],
  first: event(1),
});

/** `open` gives an empty log. */
export const logContract = (name: string, open: () => Promise<EventLog>): void => {
  describe(name, () => {
    test('gives back what was appended, in order and unchanged', async () => {
      const log = await open();
      await log.open(fresh('one'));
      const stepped = {
        ...event(2, { text: 'Ünïcode “quotes” 🎭', deep: { list: [1, null, true] } }),
        step: 'hats',
        by: 'seat-1',
      };
      await log.append('one', 1, [{ event: stepped, command: 'seat-1/a' }, { event: event(3) }]);
      expect(await log.read('one')).toEqual([{ event: event(1) }, { event: stepped, command: 'seat-1/a' }, { event: event(3) }]);
      expect(await log.read('none')).toEqual([]);
      await log.close();
    });

    test('keeps all of an append or nothing', async () => {
      const log = await open();
      await log.open(fresh('one'));
      await log.append('one', 1, [{ event: event(2), command: 'a' }]);
      const grants = [{ hash: 'late', power: 'participant', seat: 's' }] as const;
      await expect(
        log.append(
          'one',
          2,
          [
            { event: event(3), command: 'b' },
            { event: event(4), command: 'a' },
          ],
          grants,
        ),
      ).rejects.toThrow(Conflict);
      expect(await log.read('one')).toHaveLength(2);
      expect(await log.capability('late')).toBeUndefined();
      await log.close();
    });

    test('a second writer of a session cannot win', async () => {
      const log = await open();
      await log.open(fresh('one'));
      const both = await Promise.allSettled([
        log.append('one', 1, [{ event: event(2) }]),
        log.append('one', 1, [{ event: event(2) }]),
      ]);
      expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      await expect(log.append('one', 5, [{ event: event(6) }])).rejects.toThrow(Conflict);
      await log.close();
    });

    test('sessions do not touch each other', async () => {
      const log = await open();
      await log.open(fresh('one', 'AAAAAA'));
      await log.open(fresh('two', 'CCCCCC'));
      await Promise.all([
        log.append('one', 1, [{ event: event(2), command: 'same' }]),
        log.append('two', 1, [{ event: event(2), command: 'same' }]),
      ]);
      expect(await log.read('one')).toHaveLength(2);
      expect(await log.read('two')).toHaveLength(2);
      await log.close();
    });

    test('a code is of one living session', async () => {
      const log = await open();
      await log.open(fresh('one'));
      await expect(log.open(fresh('two'))).rejects.toThrow(CodeTaken);
      expect(await log.read('two')).toEqual([]);
      await log.open({ ...fresh('three'), first: { ...event(1), at: 6000 }, codeExpires: 9000 });
      expect(await log.findCode('ABCDEF')).toEqual({ code: 'ABCDEF', session: 'three', expires: 9000 });
      expect(await log.codeOf('three')).toMatchObject({ code: 'ABCDEF' });
      expect(await log.findCode('CCCCCC')).toBeUndefined();
      await log.close();
    });

    test('finds what a key opens, and keeps one secret', async () => {
      const log = await open();
      await log.open(fresh('one'));
      await log.append('one', 1, [{ event: event(2) }], [{ hash: 'seat-hash', power: 'participant', seat: 'seat-1' }]);
      expect(await log.capability('hash-one')).toEqual({ hash: 'hash-one', session: 'one', power: 'facilitator' });
      expect(await log.capability('seat-hash')).toEqual({
        hash: 'seat-hash',
        session: 'one',
        power: 'participant',
        seat: 'seat-1',
      });
      expect(await log.capability('other')).toBeUndefined();
      expect(await log.secret()).toBe(await log.secret());
      expect((await log.secret()).length).toBeGreaterThanOrEqual(43);
      await log.close();
    });

    test('a session may get one more code, which no other has', async () => {
      const log = await open();
      await log.open(fresh('one', 'AAAAAA'));
      await log.open(fresh('two', 'CCCCCC'));
      await log.renew('one', 'DDDDDD', 9000);
      expect(await log.codeOf('one')).toEqual({ code: 'DDDDDD', session: 'one', expires: 9000 });
      expect(await log.findCode('AAAAAA')).toMatchObject({ session: 'one', expires: 5000 });
      await expect(log.renew('one', 'CCCCCC', 9000)).rejects.toThrow(CodeTaken);
      expect(await log.findCode('CCCCCC')).toMatchObject({ session: 'two' });
      await log.renew('none', 'EEEEEE', 9000);
      expect(await log.findCode('EEEEEE')).toBeUndefined();
      await log.close();
    });

    test('finds the sessions of a rescue code, newest first, and no other', async () => {
      const log = await open();
      const at = (ms: number) => ({ first: { ...event(1), at: ms } });
      await log.open({ ...fresh('first', 'AAAAAA'), ...at(1000), rescue: 'mine' });
      await log.open({ ...fresh('last', 'CCCCCC'), ...at(3000), rescue: 'mine' });
      await log.open({ ...fresh('middle', 'DDDDDD'), ...at(2000), rescue: 'mine' });
      await log.open({ ...fresh('hers', 'EEEEEE'), ...at(2500), rescue: 'hers' });
      await log.open({ ...fresh('without', 'FFFFFF'), ...at(2500) });
      expect(await log.rescued('mine')).toEqual(['last', 'middle', 'first']);
      expect(await log.rescued('hers')).toEqual(['hers']);
      expect(await log.rescued('nobody')).toEqual([]);
      await log.close();
    });

    test('knows when a session began and when something happened in it last', async () => {
      const log = await open();
      await log.open(fresh('one'));
      await log.append('one', 1, [{ event: { ...event(2), at: 7000 } }]);
      expect(await log.dates('one')).toEqual({ opened: 1001, touched: 7000 });
      // D14: a clock that was set back does not make it older.
      await log.append('one', 2, [{ event: { ...event(3), at: 5000 } }]);
      expect(await log.dates('one')).toEqual({ opened: 1001, touched: 7000 });
      expect(await log.dates('none')).toBeUndefined();
      await log.close();
    });

    test('erases one session wholly, and nothing that is written late brings it back', async () => {
      const log = await open();
      await log.open({ ...fresh('one', 'AAAAAA'), rescue: 'mine' });
      await log.open({ ...fresh('two', 'CCCCCC'), rescue: 'mine' });
      expect(await log.erase('one')).toBe(true);
      expect(await log.erase('one')).toBe(false);
      const late = [{ hash: 'late', power: 'participant', seat: 's' }] as const;
      await expect(log.append('one', 1, [{ event: event(2) }], late)).rejects.toThrow(Conflict);
      await log.renew('one', 'DDDDDD', 9000);
      expect(await log.read('one')).toEqual([]);
      expect(await log.dates('one')).toBeUndefined();
      expect(await log.capability('hash-one')).toBeUndefined();
      expect(await log.capability('late')).toBeUndefined();
      expect(await log.findCode('AAAAAA')).toBeUndefined();
      expect(await log.codeOf('one')).toBeUndefined();
      expect(await log.rescued('mine')).toEqual(['two']);
      expect(await log.read('two')).toHaveLength(1);
      await log.close();
    });

    test('forgets old sessions wholly', async () => {
      const log = await open();
      await log.open({ ...fresh('old', 'AAAAAA'), rescue: 'mine' });
      await log.open({ ...fresh('new', 'CCCCCC'), first: { ...event(1), at: 9000 } });
      expect(await log.forget(5000)).toEqual(['old']);
      expect(await log.read('old')).toEqual([]);
      expect(await log.capability('hash-old')).toBeUndefined();
      expect(await log.findCode('AAAAAA')).toBeUndefined();
      expect(await log.rescued('mine')).toEqual([]);
      expect(await log.read('new')).toHaveLength(1);
      await log.close();
    });
  });
};
