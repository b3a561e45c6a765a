// What is there at a moment, when the next change is, and how the time of the session stands.

import { describe, expect, it } from 'vitest';
import { lookingAt } from '../../client/pages/host/looking.ts';
import { outlook } from '../../client/pages/host/plan.ts';
import { isOn, nextChange } from '../../client/panel/timed.ts';
import type { Block } from '../../shared/blocks/block.ts';

const MINUTE = 60_000;

describe('what has its time', () => {
  it('is there from its moment on, and no longer at its end', () => {
    expect([9, 10, 19, 20].map((now) => isOn({ from: 10, until: 20 }, now))).toEqual([false, true, true, false]);
    expect(isOn({}, 0)).toBe(true);
  });

  it('changes next at the first moment that is still to come', () => {
    const blocks = [{ from: 10, until: 40 }, { from: 30 }, {}];
    expect([5, 10, 35, 40].map((now) => nextChange(blocks, now))).toEqual([10, 30, 40, undefined]);
  });
});

describe('the time of the session', () => {
  const plan = { end: 100 * MINUTE, rest: 30 * MINUTE, since: 50 * MINUTE, now: 10 * MINUTE, controls: [] };

  it('U16: is on time, behind or ahead by the clock of the part that is on', () => {
    const running = (endsAt: number) => ({ state: 'running', endsAt, total: 0, label: '' }) as const;
    expect(outlook(plan, running(70 * MINUTE), 55 * MINUTE)).toEqual({ end: 100 * MINUTE, behind: 0 });
    expect(outlook(plan, running(70 * MINUTE), 76 * MINUTE).behind).toBe(6);
    expect(outlook(plan, running(62 * MINUTE), 55 * MINUTE).behind).toBe(-8);
  });

  it('U16: grows while a clock stands still, and counts a part without a clock by its plan', () => {
    const paused = { state: 'paused', left: 5 * MINUTE, total: 0, label: '' } as const;
    expect([65, 70].map((now) => outlook(plan, paused, now * MINUTE).behind)).toEqual([0, 5]);
    expect([55, 62].map((now) => outlook(plan, { state: 'none' }, now * MINUTE).behind)).toEqual([-10, -8]);
  });
});

describe('looking in at a group', () => {
  it('U13: keeps what is of that group and what is of none', () => {
    const entry = (id: string, group?: string) => ({ id, text: id, controls: [], ...(group ? { group } : {}) });
    const blocks: readonly Block[] = [
      {
        type: 'entries',
        id: 'lines',
        area: 'board',
        title: '',
        empty: '',
        items: [entry('a', '1'), entry('b', '2'), entry('c')],
      },
      { type: 'text', id: 'one', area: 'board', text: '', tone: 'plain', group: '1' },
      { type: 'text', id: 'two', area: 'board', text: '', tone: 'plain', group: '2' },
    ];
    const seen = lookingAt(blocks, '2');
    expect(seen.map((block) => block.id)).toEqual(['lines', 'two']);
    expect(seen[0]?.type === 'entries' ? seen[0].items.map((item) => item.id) : []).toEqual(['b', 'c']);
    expect(lookingAt(blocks, undefined)).toBe(blocks);
  });
});
