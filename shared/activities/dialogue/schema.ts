// What a scenario file says of a dialogue, and the commands that people send.

import { z } from 'zod';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';

const round = z.strictObject({
  id,
  title: words(60),
  prompt: words(200),
  minutes: minutes.default(8),
  understand: z.boolean().default(false).describe('Ask only to understand: what looks like a solution is kept for later.'),
  floor: z.enum(['sides', 'people']).default('people').describe('The word goes to a perspective, or to who raised a hand.'),
  script,
});
export type Round = z.infer<typeof round>;

export const config = z
  .strictObject({
    question: words(200),
    spoken: z.boolean().default(false).describe('People speak aloud and only tap; saying back is one keyword.'),
    rounds: z.array(round).min(1).max(4),
    first: id.optional().describe('The side that speaks first and last.'),
    phrases: z.array(words(160)).max(12).default([]).describe('Phrases for the moderator; the house’s when left out.'),
  })
  .superRefine((dialogue, context) => {
    dialogue.rounds.forEach((one, at) => {
      if (dialogue.rounds.findIndex((other) => other.id === one.id) !== at)
        context.addIssue({ code: 'custom', path: ['rounds', at, 'id'], message: 'an id that no other round has' });
    });
  });
export type Config = z.infer<typeof config>;

export const SAY_MAX = 280;
export const ECHO_MAX = 160;
export const KEYWORD_MAX = 40;

const step = id.optional();
const text = z.string().max(MAX_TEXT);
const contribution = z.string().max(64);

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('dialogue.say'), step, text: text.optional(), answers: contribution.optional() }),
  z.strictObject({ type: z.literal('dialogue.echo'), step, contribution, text }),
  z.strictObject({ type: z.literal('dialogue.confirm'), step, echo: contribution, yes: z.boolean(), hint: text.optional() }),
  z.strictObject({ type: z.literal('dialogue.hand'), step, up: z.boolean() }),
  /** To a side or a person; to nobody when both are left out: then all may speak. */
  z.strictObject({ type: z.literal('dialogue.give'), step, seat: contribution.optional(), side: contribution.optional() }),
  z.strictObject({ type: z.literal('dialogue.yield'), step }),
  z.strictObject({ type: z.literal('dialogue.park'), step, contribution }),
  z.strictObject({ type: z.literal('dialogue.release'), step, contribution }),
  z.strictObject({ type: z.literal('dialogue.mode'), step, spoken: z.boolean() }),
  z.strictObject({ type: z.literal('dialogue.withdraw'), step, contribution }),
]);
export type DialogueCommand = z.infer<typeof command>;
export type Of<Type extends DialogueCommand['type']> = Extract<DialogueCommand, { type: Type }>;
