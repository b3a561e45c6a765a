// What a scenario file says of taking something along, and the commands that people send.

import { z } from 'zod';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script } from '../../scenario/words.ts';

export const PARTS = ['anchor', 'intention', 'buddy', 'return'] as const;
export type PartName = (typeof PARTS)[number];

export const config = z
  .strictObject({
    parts: z
      .array(z.strictObject({ part: z.enum(PARTS), minutes: minutes.default(4), script }))
      .min(1)
      .max(PARTS.length)
      .describe(
        'anchor: a gesture, an object or music; intention: when …, then …; buddy: somebody to tell it to; return: a date to come back.',
      ),
    weeks: z.int().min(1).max(12).default(2).describe('After how many weeks people come back, if nobody says otherwise.'),
  })
  .superRefine((commit, context) => {
    const order = commit.parts.map((one) => PARTS.indexOf(one.part));
    order.forEach((place, at) => {
      if (at > 0 && place <= (order[at - 1] ?? -1))
        context.addIssue({
          code: 'custom',
          path: ['parts', at, 'part'],
          message: `parts in the order ${PARTS.join(', ')}, each once`,
        });
    });
  });
export type Config = z.infer<typeof config>;

export const ANCHORS = ['gesture', 'object', 'music'] as const;
export type AnchorKind = (typeof ANCHORS)[number];

export const SHARES = ['author', 'group', 'all'] as const;
export type Share = (typeof SHARES)[number];

const step = id.optional();
const text = z.string().max(MAX_TEXT);
const seat = z.string().max(64);
const contribution = z.string().max(64);

export const command = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('commit.anchor'),
    step,
    kind: z.enum(ANCHORS),
    what: text,
    feeling: text.optional(),
    thought: text.optional(),
  }),
  z.strictObject({ type: z.literal('commit.intend'), step, when: text, deed: text }),
  z.strictObject({ type: z.literal('commit.share'), step, contribution, audience: z.enum(SHARES) }),
  z.strictObject({ type: z.literal('commit.ask'), step, seat }),
  z.strictObject({ type: z.literal('commit.answer'), step, seat, yes: z.boolean() }),
  /** Without a date: back to the facilitator's. */
  z.strictObject({ type: z.literal('commit.date'), step, date: z.iso.date().or(z.literal('')).optional() }),
  z.strictObject({ type: z.literal('commit.withdraw'), step, contribution }),
]);
export type CommitCommand = z.infer<typeof command>;
export type Of<Type extends CommitCommand['type']> = Extract<CommitCommand, { type: Type }>;
