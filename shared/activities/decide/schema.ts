// What a scenario file says of a decision, and the commands that people send.

import { z } from 'zod';
import { HAT_SIGNS } from '../../blocks/stage.ts';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';

export const PARTS = ['lines', 'dots', 'consent', 'verdict'] as const;
export type PartName = (typeof PARTS)[number];

const option = z.strictObject({ id, text: words(160) });

export const config = z
  .strictObject({
    question: words(160),
    options: z.array(option).max(8).default([]),
    from: id.optional().describe('An earlier step: what it made, taken together, is the proposal.'),
    own: z.boolean().default(true).describe('People may add an option of their own.'),
    parts: z
      .array(z.strictObject({ part: z.enum(PARTS), minutes: minutes.default(3), script }))
      .min(1)
      .max(4)
      .describe(
        'lines: a yellow and a black line for each option; dots: dot vote; consent: can you go along, with reasons; verdict: one decision with an owner.',
      ),
    hat: z.enum(HAT_SIGNS).optional().describe('The hat that everybody wears while deciding.'),
    dots: z.int().min(1).max(5).default(2),
    need: words(200).optional().describe('Asked with the consent: what do you need to go along?'),
    verdicts: z.array(option).max(6).default([]).describe('The verdict is one of these, with words of one’s own.'),
    checklist: z
      .array(z.strictObject({ id, text: words(200) }))
      .max(12)
      .default([])
      .describe('What is looked at before the verdict.'),
    jury: z
      .enum(['facilitator', 'inspector'])
      .default('facilitator')
      .describe('Who gives the verdict; inspector: the people with that task, or the facilitator when there are none.'),
  })
  .superRefine((decide, context) => {
    if (decide.options.length === 0 && !decide.own && !decide.from && decide.parts.some((one) => one.part !== 'verdict'))
      context.addIssue({ code: 'custom', path: ['options'], message: 'options, or own: true' });
    const order = decide.parts.map((one) => PARTS.indexOf(one.part));
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

export const ANSWERS = ['yes', 'almost', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

const step = id.optional();
const option64 = z.string().max(64);
const text = z.string().max(MAX_TEXT);

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('decide.add'), step, text }),
  z.strictObject({ type: z.literal('decide.line'), step, option: option64, hat: z.enum(['yellow', 'black']), text }),
  z.strictObject({ type: z.literal('decide.dot'), step, option: option64, put: z.boolean() }),
  z.strictObject({ type: z.literal('decide.withdraw'), step, contribution: option64 }),
  z.strictObject({ type: z.literal('decide.reveal'), step }),
  z.strictObject({ type: z.literal('decide.propose'), step, option: option64 }),
  z.strictObject({
    type: z.literal('decide.consent'),
    step,
    answer: z.enum(ANSWERS),
    reason: text.optional(),
    need: text.optional(),
  }),
  z.strictObject({ type: z.literal('decide.minority'), step, text }),
  z.strictObject({
    type: z.literal('decide.verdict'),
    step,
    text,
    choice: option64.optional(),
    checked: z.array(option64).max(12).optional(),
    owner: z.string().max(64).optional(),
    when: text.optional(),
  }),
]);
export type DecideCommand = z.infer<typeof command>;
