// What a scenario file says of a lens step, and the commands that people send.

import { z } from 'zod';
import { HAT_SIGNS } from '../../blocks/stage.ts';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';
import { orderProblem, SEQUENCE_NAMES } from './sequences.ts';

const hat = z.enum(HAT_SIGNS);

const round = z.strictObject({
  hat,
  others: z.boolean().default(false).describe('White hat: what people would say who are not there.'),
  title: words(60).optional(),
  prompt: words(240).optional(),
  minutes: minutes.optional(),
  silence: z.int().min(0).max(600).optional().describe('Seconds of silent writing at the start; 60 when left out.'),
  script: script.optional(),
});
export type RoundConfig = z.infer<typeof round>;

const card = z.strictObject({
  id,
  text: words(240),
  missing: z.boolean().default(false).describe('Not known, on purpose.'),
});

export const config = z
  .strictObject({
    mode: z
      .enum(['parallel', 'roles'])
      .default('parallel')
      .describe('parallel: all wear the same hat; roles: all wear another, and rotate.'),
    sequence: z
      .enum([...SEQUENCE_NAMES, 'emergent'])
      .optional()
      .describe('A named order, or emergent: blue picks each next hat.'),
    sequences: z
      .array(z.enum([...SEQUENCE_NAMES, 'emergent']))
      .default([])
      .describe('Orders that the facilitator may choose from in the first blue round.'),
    rounds: z.array(round).max(20).default([]).describe('Your own order, round by round; goes before sequence.'),
    turns: z.int().min(3).max(6).default(3).describe('Roles: how many hats everybody wears.'),
    turnMinutes: minutes.default(4),
    turnScripts: z
      .array(script)
      .max(6)
      .default([])
      .describe('Roles: what the facilitator says, turn by turn; the house has lines of its own.'),
    safetyReview: z.boolean().default(false).describe('Allows black before yellow.'),
    focus: words(160).optional().describe('The question to think about, at most fifteen words.'),
    cards: z.array(card).max(30).default([]).describe('The white folder, drawn one by one.'),
  })
  .superRefine((lens, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (lens.mode === 'parallel' && lens.rounds.length === 0 && !lens.sequence) say(['sequence'], 'rounds, or a sequence');
    const wrong =
      lens.rounds.length > 0
        ? orderProblem(
            lens.rounds.map((one) => one.hat),
            lens.safetyReview,
          )
        : undefined;
    if (wrong) say(['rounds', wrong.at, 'hat'], wrong.expected);
    for (const language of ['nl', 'en'] as const)
      if (lens.focus && lens.focus[language].split(/\s+/).length > FOCUS_WORDS) say(['focus', language], 'at most 15 words');
  });
export type Config = z.infer<typeof config>;

/** Longest focus question, in words. Source: methods.md, six-hats. */
export const FOCUS_WORDS = 15;
/** Longest red contribution, in characters: a feeling needs no explaining. Source: methods.md, six-hats. */
export const RED_MAX = 40;
export const TEXT_MAX = 280;
export const REASON_MAX = 280;

const step = id.optional();
const contribution = z.string().max(64);
const text = z.string().max(MAX_TEXT);

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('lens.write'), step, round: id, text, reason: text.optional() }),
  z.strictObject({ type: z.literal('lens.edit'), step, contribution, text }),
  z.strictObject({ type: z.literal('lens.withdraw'), step, contribution }),
  z.strictObject({ type: z.literal('lens.suggest'), step, contribution, hat }),
  z.strictObject({ type: z.literal('lens.answer'), step, contribution, move: z.boolean() }),
  z.strictObject({ type: z.literal('lens.reveal'), step }),
  z.strictObject({ type: z.literal('lens.pick'), step, hat }),
  z.strictObject({ type: z.literal('lens.order'), step, sequence: z.enum([...SEQUENCE_NAMES, 'emergent']) }),
  z.strictObject({ type: z.literal('lens.focus'), step, text }),
  z.strictObject({ type: z.literal('lens.draw'), step }),
]);
export type LensCommand = z.infer<typeof command>;
