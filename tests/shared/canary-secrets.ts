// Every kind of secret: where it is told, in two ways that differ in nothing else, and who may know it.

import type { Command } from '../../shared/core/event.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { FULL } from '../kit/full.ts';
import { SIDES_WORLD } from '../kit/sides.ts';
import { both, SCRIPT, withSteps } from '../kit/steps.ts';
import { TINY } from '../kit/tiny.ts';
import { facilitator, type World } from '../kit/world.ts';

/** Boards of pairs that others see later. */
const LATER = withSteps(
  `id: board, kind: canvas, template: columns, title: ${both('Board')}, prompt: ${both('Write')}, groups: pairs, share: later, columns: [{ id: a, title: ${both('A')} }], ${SCRIPT}`,
  `id: end, kind: brief, title: ${both('End')}, ${SCRIPT}`,
);

export interface Secret {
  readonly name: string;
  /** The kind whose piece it is; undefined for one of the house. */
  readonly kind?: string;
  readonly scenario: string;
  /** Where it is told. */
  readonly at: string;
  readonly before?: (world: World) => void;
  /** What is done, in one way or another: of the same length, for lengths are seen. */
  readonly tell: (world: World, way: 0 | 1) => void;
  /** Who knows, by seat or role. */
  readonly owners: readonly string[];
  /** For ever: also in the report, in what others take along, and at every part that comes after. Else until others may see it. */
  readonly ever?: boolean;
}

const WORDS = ['alpha', 'bravo'] as const;

const send =
  (by: string | Viewer, make: (word: string, way: 0 | 1) => Command) =>
  (world: World, way: 0 | 1): void => {
    world.send(by, make(WORDS[way], way));
  };

/** Three people give the same three answers in the same order; who gave the first two is told apart. */
const swapped = (world: World, way: 0 | 1): void => {
  const order = way === 0 ? ['seat-1', 'seat-2', 'seat-3'] : ['seat-2', 'seat-1', 'seat-3'];
  order.forEach((seat, at) => {
    world.send(seat, { type: 'collect.answer', step: 'first', prompt: 'line', text: `limit ${at}` });
  });
  world.send(facilitator, { type: 'collect.reveal', step: 'first' });
};

export const SECRETS: readonly Secret[] = [
  {
    name: 'a private answer',
    kind: 'collect',
    scenario: TINY,
    at: 'first',
    tell: send('seat-1', (text) => ({ type: 'collect.answer', step: 'first', prompt: 'thought', text })),
    owners: ['seat-1'],
    ever: true,
  },
  {
    name: 'a blind answer',
    kind: 'collect',
    scenario: TINY,
    at: 'first',
    tell: send('seat-1', (text) => ({ type: 'collect.answer', step: 'first', prompt: 'open', text })),
    owners: ['seat-1'],
  },
  {
    name: 'who gave an anonymous answer',
    kind: 'collect',
    scenario: TINY,
    at: 'first',
    tell: swapped,
    owners: ['seat-1', 'seat-2'],
    ever: true,
  },
  {
    name: 'a blind contribution',
    kind: 'lens',
    scenario: TINY,
    at: 'hats.2-white',
    tell: send('seat-1', (text) => ({ type: 'lens.write', step: 'hats', round: '2-white', text })),
    owners: ['seat-1'],
  },
  {
    name: 'a blind dot',
    kind: 'decide',
    scenario: TINY,
    at: 'choice.dots',
    tell: send('seat-1', (_text, way) => ({ type: 'decide.dot', step: 'choice', option: way === 0 ? 'stay' : 'go', put: true })),
    owners: ['seat-1'],
  },
  {
    name: 'a blind consent',
    kind: 'decide',
    scenario: TINY,
    at: 'choice.consent',
    before: (world) => world.send(facilitator, { type: 'decide.propose', step: 'choice', option: 'go' }),
    tell: send('seat-1', (reason) => ({ type: 'decide.consent', step: 'choice', answer: 'no', reason, need: reason })),
    owners: ['seat-1'],
  },
  {
    name: 'a private line of the debrief',
    kind: 'debrief',
    scenario: TINY,
    at: 'back.private',
    tell: send('seat-1', (text) => ({ type: 'debrief.write', step: 'back', question: 'any', text })),
    owners: ['seat-1'],
    ever: true,
  },
  {
    name: 'a place on a scale',
    kind: 'scale',
    scenario: FULL,
    at: 'scale',
    tell: send('seat-1', (_text, way) => ({ type: 'scale.rate', step: 'scale', statement: 'a', value: 2 + way })),
    owners: ['seat-1'],
    ever: true,
  },
  {
    name: 'what somebody takes along',
    kind: 'commit',
    scenario: FULL,
    at: 'along.anchor',
    tell: send('seat-1', (what) => ({ type: 'commit.anchor', step: 'along', kind: 'gesture', what })),
    owners: ['seat-1'],
    ever: true,
  },
  {
    name: 'what somebody means to do',
    kind: 'commit',
    scenario: FULL,
    at: 'along.intention',
    tell: send('seat-1', (when) => ({ type: 'commit.intend', step: 'along', when, deed: when })),
    owners: ['seat-1'],
    ever: true,
  },
  {
    name: 'a day of one’s own',
    kind: 'commit',
    scenario: FULL,
    at: 'along.return',
    tell: send('seat-1', (_text, way) => ({ type: 'commit.date', step: 'along', date: `2030-01-0${way + 1}` })),
    owners: ['seat-1'],
    ever: true,
  },
  {
    name: 'whom somebody asks as a buddy',
    kind: 'commit',
    scenario: FULL,
    at: 'along.buddy',
    tell: send('seat-1', (_text, way) => ({ type: 'commit.ask', step: 'along', seat: `seat-${way + 2}` })),
    owners: ['seat-1', 'seat-2', 'seat-3'],
    ever: true,
  },
  {
    name: 'the board of a pair',
    kind: 'canvas',
    scenario: LATER,
    at: 'board',
    tell: send('seat-1', (text) => ({ type: 'canvas.write', step: 'board', column: 'a', text })),
    owners: ['seat-1', 'PAIR', 'facilitator'],
  },
  {
    name: 'a hand that is up',
    kind: 'dialogue',
    scenario: FULL,
    at: 'say.one',
    tell: (world, way) => world.send(`seat-${way + 1}`, { type: 'dialogue.hand', step: 'say', up: true }),
    owners: ['seat-1', 'seat-2', 'facilitator'],
  },
  {
    name: 'a note of the facilitator',
    scenario: TINY,
    at: 'hello',
    tell: send(facilitator, (text) => ({ type: 'room.note', text })),
    owners: ['facilitator'],
    ever: true,
  },
  {
    name: 'a message to one',
    scenario: TINY,
    at: 'hello',
    tell: send(facilitator, (text) => ({ type: 'plot.whisper', seat: 'seat-1', text })),
    owners: ['seat-1'],
    ever: true,
  },
  {
    name: 'whom a line of a scene is for',
    scenario: SIDES_WORLD,
    at: 'turn-1',
    tell: send(facilitator, (_text, way) => ({
      type: 'plot.send',
      event: 'scene',
      seats: way === 0 ? ['seat-1', 'seat-2'] : ['seat-2', 'seat-1'],
    })),
    owners: ['seat-1', 'seat-2', 'facilitator'],
    ever: true,
  },
  {
    name: 'how somebody is',
    scenario: TINY,
    at: 'hello',
    tell: send('seat-1', (_text, way) => ({ type: 'safety.ok', level: way === 0 ? 'amber' : 'red' })),
    owners: ['seat-1', 'facilitator'],
    ever: true,
  },
  {
    name: 'who pressed Stop',
    scenario: TINY,
    at: 'first',
    tell: (world, way) => world.send(`seat-${way + 1}`, { type: 'safety.stop' }),
    owners: ['facilitator'],
  },
  {
    name: 'who pressed the brake',
    scenario: TINY,
    at: 'first',
    tell: (world, way) => world.send(`seat-${way + 1}`, { type: 'safety.brake' }),
    owners: [],
  },
  {
    name: 'who asks for the facilitator',
    scenario: TINY,
    at: 'first',
    tell: (world, way) => world.send(`seat-${way + 1}`, { type: 'people.ask', up: true }),
    owners: ['seat-1', 'seat-2', 'facilitator'],
    ever: true,
  },
];
