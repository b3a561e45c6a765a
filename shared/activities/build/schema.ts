// What a scenario file says of a yard to build or a week to plan, and the commands that people send.

import { z } from 'zod';
import { MOODS } from '../../blocks/stage.ts';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';

export const PARTS = ['build', 'test', 'sign'] as const;
export type PartName = (typeof PARTS)[number];

const side = z.int().min(1).max(8).default(1);

const tile = z.strictObject({
  id,
  name: words(40).describe('In small letters: it stands in the middle of sentences, and with a capital by itself.'),
  cost: z.int().min(0).max(20),
  width: side,
  height: side,
  tile: id.describe('Which drawing.'),
  side: z
    .boolean()
    .default(false)
    .describe('It runs along the nearest side of the yard, one for each side; it covers no squares.'),
  most: z.int().min(1).max(60).optional().describe('So many of it at most.'),
});

const subject = z.strictObject({
  id,
  name: words(40).describe('As it stands in the middle of a sentence.'),
  least: z.int().min(0).max(60).optional().describe('Said beside it; nobody is held to it.'),
});

export const config = z
  .strictObject({
    shape: z.enum(['yard', 'hours']).describe('yard: tiles on squares; hours: a week of hours over subjects.'),
    columns: z.int().min(4).max(16).default(12),
    rows: z.int().min(4).max(12).default(8),
    budget: z.int().min(1).max(60).describe('Tiles, or hours, that a group may spend.'),
    tiles: z.array(tile).max(24).default([]),
    hours: z.array(subject).max(24).default([]),
    entrance: z
      .int()
      .min(0)
      .max(15)
      .optional()
      .describe(
        'Column of the entrance, from 0. With no wide tile, hill or pitch in it, the yard has the source clear-entrance.',
      ),
    parts: z
      .array(z.strictObject({ part: z.enum(PARTS), minutes: minutes.default(8), script }))
      .min(1)
      .max(3)
      .describe('build; test: each group meets some children of the list; sign: the families of the group sign.'),
    test: z.int().min(1).max(6).default(3).describe('How many children each design is tested against.'),
    signatures: z.int().min(1).max(8).default(3).describe('Of so many different families; of all in a smaller group.'),
  })
  .superRefine((build, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const list = build.shape === 'yard' ? 'tiles' : 'hours';
    if (build[list].length === 0) say([list], `${list}, as the shape is ${build.shape}`);
    const seen = new Set<string>();
    build[list].forEach((one, at) => {
      if (seen.has(one.id)) say([list, at, 'id'], `an id that no other of the ${list} has`);
      seen.add(one.id);
    });
    build.tiles.forEach((one, at) => {
      if (one.width > build.columns) say(['tiles', at, 'width'], 'at most the columns of the yard');
      if (one.height > build.rows) say(['tiles', at, 'height'], 'at most the rows of the yard');
    });
    if (build.entrance !== undefined && build.entrance >= build.columns) say(['entrance'], 'a column of the yard, from 0');
    const order = build.parts.map((one) => PARTS.indexOf(one.part));
    order.forEach((place, at) => {
      if (at > 0 && place <= (order[at - 1] ?? -1))
        say(['parts', at, 'part'], `parts in the order ${PARTS.join(', ')}, each once`);
    });
  });
export type Config = z.infer<typeof config>;
export type Tile = Config['tiles'][number];

export const LINE_MAX = 200;

const step = id.optional();
const short = z.string().max(64);
const group = short.optional().describe('For the facilitator: whose design. One’s own group when left out.');
const square = z.int().min(0).max(99);

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('build.place'), step, tile: short, x: square, y: square, group }),
  z.strictObject({ type: z.literal('build.take'), step, piece: short, group }),
  z.strictObject({ type: z.literal('build.hours'), step, subject: short, count: square, group }),
  z.strictObject({
    type: z.literal('build.stand'),
    step,
    x: square.optional(),
    y: square.optional(),
    at: short.optional().describe('A piece to stand at, instead of a square.'),
  }),
  z.strictObject({ type: z.literal('build.judge'), step, mood: z.enum(MOODS) }),
  z.strictObject({ type: z.literal('build.test'), step, child: short, text: z.string().max(MAX_TEXT) }),
  z.strictObject({
    type: z.literal('build.sign'),
    step,
    yes: z.boolean(),
    seen: short.optional().describe('The last change that the signer knows of.'),
  }),
  z.strictObject({ type: z.literal('build.withdraw'), step, contribution: short }),
]);
export type BuildCommand = z.infer<typeof command>;
