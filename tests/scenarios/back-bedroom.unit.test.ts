// What a teacher may count on in The back bedroom: everybody sits in every chair, and goes home as themselves.

import { describe, expect, it } from 'vitest';
import { sceneSvg } from '../../client/art/scenes/index.ts';
import { house } from '../../shared/context.ts';
import { type Step, stepsOf } from '../../shared/scenario/schema.ts';
import { facilitator, projector, scenarioOf, testSession, type World } from '../kit/world.ts';

const ID = 'back-bedroom';
const VARIANTS = ['storyboard', 'fragment'] as const;
const SIDES = ['help-seeker', 'family', 'professionals', 'society'];

const steps = (variant: string): readonly Step[] => stepsOf(scenarioOf(ID), variant);
const step = (id: string): Step | undefined => scenarioOf(ID).steps.find((one) => one.id === id);
const bare = (id: string): string => id.replace(/-own$/, '');

/** The side that each seat is on now. */
const sidesNow = (world: World): Readonly<Record<string, string>> => {
  const { plan, turn } = world.session();
  return plan[turn ?? -1] ?? {};
};

describe('The back bedroom', () => {
  it.each(VARIANTS)('given %s, when its steps are read, then they go from watching to the fire in this order', (variant) => {
    expect(steps(variant).map((one) => bare(one.id))).toEqual([
      'welcome',
      'practise',
      'watch',
      'first',
      'stance-before',
      'enter',
      'write',
      'dialogue',
      'swap-1',
      'swap-2',
      'swap-3',
      'meaning',
      'joint',
      'consent',
      'freeze',
      'derole',
      'reopen',
      'stance-after',
      'fire',
      'along',
    ]);
  });

  it.each(VARIANTS)('given %s, when its minutes are added up, then they fit in what the library says', (variant) => {
    const world = testSession({ scenario: ID, variant });
    const minutes = world
      .session()
      .steps.flatMap((one) => house.partsOf(world.session(), one.id))
      .reduce((sum, part) => sum + part.minutes, 0);

    expect(minutes).toBeLessThanOrEqual(scenarioOf(ID).minutes);
    expect(minutes).toBeGreaterThanOrEqual(scenarioOf(ID).minutes - 5);
  });

  it.each([...VARIANTS.map((variant) => [variant, 9] as const), ['storyboard', 14], ['storyboard', 30]] as const)(
    'given %s with %i people, when all switches are done, then everybody has held every perspective',
    (variant, seats) => {
      const world = testSession({ scenario: ID, variant, seats });
      const held = new Map(world.seats.map((seat) => [seat, new Set<string>()]));

      for (const place of ['enter', 'swap-1', 'swap-2', 'swap-3']) {
        world.goTo(place);
        for (const seat of world.seats) held.get(seat)?.add(sidesNow(world)[seat] ?? '');
      }

      for (const seat of world.seats) expect([...(held.get(seat) ?? [])].sort()).toEqual([...SIDES].sort());
    },
  );

  it('given its cast, when it is read, then each perspective has two voices with three doors and a secret, and one honest fear', () => {
    const { perspectives, roles } = scenarioOf(ID);

    expect(perspectives.map((one) => one.id)).toEqual(SIDES);
    for (const side of SIDES) expect(roles.filter((role) => role.perspective === side)).toHaveLength(2);
    for (const role of roles) expect([role.emotion, role.body, role.reason, role.secret].every(Boolean)).toBe(true);
    expect(new Set(perspectives.map((one) => one.fear.nl)).size).toBe(4);
  });

  it.each([
    ['a participant', 'seat-1'],
    ['the facilitator', facilitator],
    ['the big screen', projector],
  ] as const)('given the dialogue, when %s looks, then no secret of another is there', (_who, viewer) => {
    const world = testSession({ scenario: ID, seats: 9 });
    world.goTo('dialogue');
    const mine = typeof viewer === 'string' ? world.session().roles[viewer] : undefined;

    const seen = JSON.stringify(world.view(viewer));

    const readable = scenarioOf(ID)
      .roles.filter((role) => role.secret && seen.includes(role.secret.en))
      .map((role) => role.id);
    expect(readable).toEqual(mine === undefined ? [] : [mine]);
  });

  it('given the storyboard, when its slides are read, then all six are drawn and told', () => {
    const slides = step('watch')?.slides as readonly { readonly picture: string }[];

    expect(slides).toHaveLength(6);
    for (const slide of slides) expect(sceneSvg(slide.picture)).toContain('<svg');
  });

  it('given a fragment of one’s own, when it is watched, then each perspective has a question', () => {
    const questions = step('watch-own')?.questions as readonly { readonly side: string }[];

    expect(questions.map((one) => one.side)).toEqual(SIDES);
  });

  it.each(VARIANTS)('given %s, when the stance is asked again, then it is about the same', (variant) => {
    const [before, after] = steps(variant).filter((one) => one.kind === 'scale');

    expect(after).toMatchObject({ again: before?.id, own: before?.own, statements: before?.statements, show: true });
    expect(before?.show).toBe(false);
  });

  it('given the plan, when its lines are read, then Noor stops and keeps something, Karin does something and Sem notices', () => {
    const lines = step('joint')?.lines as readonly { readonly starter: { readonly nl: string } }[];
    const starters = lines.map((line) => line.starter.nl);

    expect(starters.map((one) => one.split(' ')[0])).toEqual(['Samen', 'Daarom', 'Noor', 'Karin', 'Sem', 'En']);
    expect(step('consent')?.from).toBe('joint');
    expect(step('consent-own')?.from).toBe('joint-own');
  });

  it.each(['soup', 'upstairs'])('given the private event %s, when it is sent, then only the chosen read their line', (event) => {
    const world = testSession({ scenario: ID, seats: 9 });
    world.goTo('enter');
    const lines = scenarioOf(ID).events.find((one) => one.id === event)?.lines ?? [];
    const chosen = world.seats.slice(0, lines.length);

    world.send(facilitator, { type: 'plot.send', event, seats: chosen });

    const readers = lines.map((line) =>
      world.seats.filter((seat) => JSON.stringify(world.view(seat)).includes(line.text.en.slice(0, 40))),
    );
    expect(readers).toEqual(chosen.map((seat) => [seat]));
  });
});
