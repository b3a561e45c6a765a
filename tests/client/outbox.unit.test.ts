// What was tapped or written without a connection, when the connection comes back: at once, or long after.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts } from '../../client/session/drafts.ts';
import { Outbox } from '../../client/session/outbox.ts';
import { STALE } from '../../client/session/stale.ts';
import type { Command } from '../../shared/core/event.ts';
import type { CommandReply } from '../../shared/protocol/protocol.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (who: string) => new Outbox('room', who, new Drafts('room', who));

/** What reaches the server when these were sent without a line that comes back after so many ms, and what each was answered. */
const backAfter = async (ms: number, who: string, commands: readonly Command[]) => {
  const box = open(who);
  const answers = commands.map((command) => box.send(command));
  vi.setSystemTime(Date.now() + ms);
  const arrived: string[] = [];
  box.connected(async (_id, command): Promise<CommandReply> => {
    arrived.push(command.type);
    return { done: true, seq: 1 };
  });
  return { arrived, replies: await Promise.all(answers), box };
};

const STEERS: readonly Command[] = [
  { type: 'progress.next', from: 'a.b' },
  { type: 'progress.go', step: 'a', part: 'b' },
  { type: 'clock.extend', minutes: 1 },
  { type: 'plot.send', event: 'letter' },
  { type: 'entry.spotlight', contribution: 'c1' },
  { type: 'lens.reveal', step: 'a' },
  { type: 'safety.resume' },
];

describe('commands that waited for a connection', () => {
  it.each(['host', 'remote', 'rehearse'])(
    'given a short gap, when the line of a %s is back, then all of them arrive',
    async (who) => {
      const { arrived } = await backAfter(STALE, who, STEERS);
      expect(arrived).toEqual(STEERS.map((one) => one.type));
    },
  );

  it('N13: given a long gap, when the line is back, then what steers the moment is given back and nothing waits', async () => {
    const { arrived, replies, box } = await backAfter(STALE + 1, 'host', STEERS);
    expect(arrived).toEqual([]);
    expect(replies.every((reply) => 'refused' in reply)).toBe(true);
    expect(box.waiting.value).toBe(0);
  });

  it('N13: given a long gap, then what protects somebody and what the facilitator wrote arrive', async () => {
    const late: readonly Command[] = [
      { type: 'safety.stop' },
      { type: 'entry.hide', contribution: 'c1' },
      { type: 'people.remove', seat: 's1' },
      { type: 'room.note', text: 'Ask Kofi.' },
      { type: 'plot.whisper', seat: 's1', text: 'Take your time.' },
    ];
    const { arrived } = await backAfter(60 * STALE, 'host', late);
    expect(arrived).toEqual(late.map((one) => one.type));
  });

  it('N13: given a long gap, then all that a participant wrote, chose or pressed arrives', async () => {
    const late: readonly Command[] = [
      { type: 'lens.write', step: 'a', round: 'r', text: 'One key.' },
      { type: 'decide.dot', step: 'a', option: 'o1', put: true },
      { type: 'safety.brake' },
      { type: 'safety.stop' },
    ];
    const { arrived } = await backAfter(60 * STALE, 'seat-s1', late);
    expect(arrived).toEqual(late.map((one) => one.type));
  });

  it('given a page that was loaded anew meanwhile, then what it kept is as old as it is', async () => {
    void open('host').send({ type: 'progress.next', from: 'a.b' });
    vi.setSystemTime(Date.now() + STALE + 1);
    const again = open('host');
    const arrived: string[] = [];
    again.connected(async (_id, command) => {
      arrived.push(command.type);
      return { done: true, seq: 1 };
    });
    await vi.waitFor(() => expect(again.waiting.value).toBe(0));
    expect(arrived).toEqual([]);
  });
});
