// Every fuzz in its short form, each time with the same seed; what fails says how to repeat it. And the wild play notices what it is
// there for.

import { afterEach, describe, expect, it } from 'vitest';
import { rules } from '../../shared/rules.ts';
import type { Fault } from '../faults/fault.ts';
import { fuzz } from './index.ts';
import { wildPlay } from './rules.ts';

const SEED = 'test';

const notHeld = async ({ run }: Fault): Promise<readonly string[]> =>
  (await run('short', SEED))
    .filter((row) => !row.held)
    .map(({ promise, wanted, seen }) => `${promise}: wanted ${wanted}, seen ${seen}`);

describe('what is tried by chance', () => {
  it.each(fuzz)(
    '$promise',
    async (fault) => {
      expect(await notHeld(fault), `again: npm run faults -- ${fault.id} --seed ${SEED}`).toEqual([]);
    },
    90_000,
  );
});

describe('the wild play', () => {
  const { view, decide, evolve } = rules;
  afterEach(() => {
    Object.assign(rules, { view, decide, evolve });
  });

  it('notices a screen that shows another’s', async () => {
    rules.view = (session, viewer, presence) => {
      const seat = Object.keys(session.seats)[0] ?? '';
      const other = view(session, { role: 'participant', seat, language: viewer.language }, presence);
      return { ...view(session, viewer, presence), blocks: other.blocks };
    };

    expect((await notHeld(wildPlay)).join('\n')).toMatch(/a line of its author alone|the secret of/);
  }, 60_000);

  it('notices an exception, and a session that reads back as another', async () => {
    rules.decide = (session, command, by, now) => {
      if (JSON.stringify(command).includes('people.ask')) throw new Error('a mistake of ours');
      return decide(session, command, by, now);
    };
    let seen = 0;
    rules.evolve = (session, event) => ({ ...evolve(session, event), notes: String(++seen) });

    const found = (await notHeld(wildPlay)).join('\n');
    expect(found).toMatch(/a mistake of ours/);
    expect(found).toMatch(/read again, notes is another/);
  }, 60_000);
});
