// What one person takes along: everything of their own, also what was private, and nothing private of another.

import { describe, expect, it } from 'vitest';
import { house } from '../../../shared/context.ts';
import { isDay, type Keepsake } from '../../../shared/report/keepsake.ts';
import { rules } from '../../../shared/rules.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession, type World } from '../../kit/world.ts';

const A = 'seat-1';
const B = 'seat-2';
const C = 'seat-3';

const of = (world: World, seat: string, language: 'nl' | 'en' = 'en'): Keepsake => {
  const found = rules.keepsake(world.session(), seat, language);
  if (!found) throw new Error('no keepsake');
  return found;
};
const linesOf = (keepsake: Keepsake) => keepsake.steps.flatMap((step) => step.parts.flatMap((part) => part.lines));

/** Perspectives with a voice each, children to hold, and something to take along at the end. */
const SCHOOL = withSteps(
  `id: turn-one, kind: brief, title: ${both('One')}, cast: rotate, turn: 0, ${SCRIPT}`,
  `id: turn-two, kind: brief, title: ${both('Two')}, cast: rotate, turn: 1, ${SCRIPT}`,
  `id: child, kind: cards, title: ${both('Child')}, prompt: ${both('Pick')}, ${SCRIPT}`,
  `id: along, kind: commit, title: ${both('Along')}, parts: [{ part: anchor, ${SCRIPT} }, { part: intention, ${SCRIPT} }, { part: buddy, ${SCRIPT} }, { part: return, ${SCRIPT} }]`,
)
  .replace(/id: (ann|bob|cas), /g, (found, id) => `${found}perspective: ${id === 'cas' ? 'near' : 'far'}, `)
  .replace(
    'events:',
    `perspectives:
  - { id: near, name: ${both('Near')}, sign: heart, line: ${both('Line')}, fear: ${both('Fear')} }
  - { id: far, name: ${both('Far')}, sign: square, line: ${both('Line')}, fear: ${both('Fear')} }
cards:
  - { id: mo, title: ${both('Mo')}, text: ${both('Builds')}, strength: ${both('Patient')}, need: ${both('Quiet')}, picture: c01 }
  - { id: liv, title: ${both('Liv')}, text: ${both('Runs')} }
events:`,
  );

/** A session that was played to the end. */
const played = (): World => {
  const world = testSession({ scenario: SCHOOL, seats: 3 });
  world.goTo('child');
  world.send(A, { type: 'cards.pick', card: 'mo' });
  world.goTo('along.anchor');
  world.send(A, { type: 'commit.anchor', kind: 'gesture', what: 'Hand on my heart', feeling: 'calm', thought: 'wait' });
  world.send(B, { type: 'commit.anchor', kind: 'music', what: 'Secret song of B' });
  world.goTo('along.intention');
  world.send(A, { type: 'commit.intend', when: 'it gets loud', deed: 'ask one question' });
  world.goTo('along.buddy');
  world.send(A, { type: 'commit.ask', seat: B });
  world.send(B, { type: 'commit.answer', seat: A, yes: true });
  world.goTo('along.return');
  world.send(facilitator, { type: 'commit.date', date: '2026-03-21' });
  world.send(B, { type: 'commit.date', date: '2026-04-02' });
  world.send(facilitator, { type: 'progress.end' });
  return world;
};

describe('what somebody takes along', () => {
  it('U11: has all that they wrote, private lines too, with step, part, reason and who could read it', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('first');
    world.send(A, { type: 'collect.answer', step: 'first', prompt: 'thought', text: 'Only for me' });
    world.send(A, { type: 'collect.answer', step: 'first', prompt: 'open', text: 'My limit' });
    world.goTo('hats.5-black');
    world.send(A, { type: 'lens.write', step: 'hats', round: '5-black', text: 'It may rain', reason: 'It is May' });

    expect(of(world, A)).toMatchObject({
      format: 'rolwissel-keepsake',
      version: 1,
      language: 'en',
      name: 'Person 1',
      scenario: { id: 'tiny', title: 'Tiny en' },
      startedAt: new Date(1_000_000).toISOString(),
      steps: [
        {
          title: 'First en',
          parts: [
            {
              lines: [
                { text: 'Only for me', audience: 'author' },
                { text: 'My limit', audience: 'all' },
              ],
            },
          ],
        },
        {
          title: 'Hats en',
          parts: [
            { id: '5-black', title: 'What could go wrong', lines: [{ text: 'It may rain', note: 'It is May', sign: 'black' }] },
          ],
        },
      ],
    });
    expect(of(world, A, 'nl').steps.map((step) => step.title)).toEqual(['First nl', 'Hats nl']);
  });

  it('U11: can be read from the lobby on, and says when it is erased', () => {
    const world = testSession({ scenario: TINY, seats: 1 });

    expect(of(world, A)).toMatchObject({ steps: [], path: { sides: [], roles: [] }, returnOn: undefined, card: undefined });
    expect(Date.parse(of(world, A).keptUntil) - world.session().at).toBe(30 * 24 * 60 * 60_000);
  });

  it('U11: has the perspectives that were held, in order, with their sign and their voices', () => {
    const world = testSession({ scenario: SCHOOL, seats: 2 });
    world.goTo('turn-one');
    const first = of(world, A).path.sides;
    world.goTo('turn-two');
    const { sides } = of(world, A).path;

    expect(first).toHaveLength(1);
    expect(sides).toHaveLength(2);
    expect(sides[0]).toEqual(first[0]);
    expect(sides.map((one) => `${one.name} ${one.sign}`).sort()).toEqual(['Far en square', 'Near en heart']);
    expect(sides.find((one) => one.sign === 'heart')?.roles).toEqual(['Cas en']);
    expect(sides.find((one) => one.sign === 'square')?.roles).toHaveLength(1);
  });

  it('U11: has the roles of a story without perspectives', () => {
    const scenario = withSteps(`id: one, kind: brief, title: ${both('One')}, cast: assign, ${SCRIPT}`);
    const world = testSession({ scenario, seats: 3 });
    world.goTo('one');

    expect([A, B, C].flatMap((seat) => of(world, seat).path.roles).sort()).toEqual(['Ann en', 'Bob en', 'Cas en']);
  });

  it('U11: has the card that was held, what was made to carry along, and the day to come back', () => {
    const world = played();

    expect(of(world, A)).toMatchObject({
      card: { title: 'Mo en', text: 'Builds en', strength: 'Patient en', need: 'Quiet en', picture: 'c01' },
      along: {
        anchor: [{ text: expect.stringContaining('Hand on my heart'), note: expect.stringContaining('calm') }],
        intention: [{ text: expect.stringContaining('ask one question') }],
        buddy: [{ text: 'Person 2' }],
        return: [],
      },
    });
    expect(of(world, C).card).toBeUndefined();
    expect(linesOf(of(world, A)).map((one) => one.text)).toContain('Person 2');
  });

  it('U12: the day is one’s own, or else the one for all; what is no day is none', () => {
    const world = played();

    expect([A, B, C].map((seat) => of(world, seat).returnOn)).toEqual(['2026-03-21', '2026-04-02', '2026-03-21']);
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-30', '2026-2-3', '2026-13-01', '21-03-2026', '2026-03-21\n', 'soon', ''].some(isDay)).toBe(false);
  });

  it('U11: is for nobody who is not there, or was removed', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.send(facilitator, { type: 'people.remove', seat: B });

    expect(rules.keepsake(world.session(), 'seat-9', 'en')).toBeUndefined();
    expect(rules.keepsake(world.session(), B, 'en')).toBeUndefined();
    expect(rules.keepsake(world.session(), A, 'en')).toBeDefined();
  });

  it('S1: has nothing private of another person, and no secret of a role that they had', () => {
    const text = JSON.stringify(of(played(), A));

    expect(JSON.stringify(of(played(), B))).toContain('Secret song of B');
    expect(text).not.toContain('Secret song of B');
    expect(text).not.toContain('2026-04-02');
  });

  it.each(['tiny', 'open-thursday', 'six-hats'])('S1: in %s everybody has their own lines alone, at every part', (name) => {
    const scenario = name === 'tiny' ? TINY : name;
    const world = testSession({ scenario, seats: 4, ...(name === 'six-hats' ? { ownCase: 'Our case' } : {}) });
    let seen = 0;
    playThrough(world, 'keepsake', () => {
      const all = house.contributions(world.session());
      for (const seat of world.seats) {
        const own = all.filter((one) => one.by === seat);
        const keepsake = of(world, seat);
        seen += own.length;

        expect(
          linesOf(keepsake)
            .map((one) => `${one.at} ${one.text}`)
            .sort(),
        ).toEqual(own.map((one) => `${new Date(one.at).toISOString()} ${one.text}`).sort());
        for (const other of world.seats) if (other !== seat) expect(JSON.stringify(keepsake)).not.toContain(`"${other}"`);
      }
    });

    expect(seen).toBeGreaterThan(100);
  });
});
