// What a scenario file says of a debrief, and the commands that people send.

import { z } from 'zod';
import { SIGNS } from '../../blocks/stage.ts';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';

const question = z.strictObject({
  id,
  text: words(200),
  moments: z
    .enum([...SIGNS, 'all', 'none'])
    .default('all')
    .describe('Which real moments of this session stand beside it.'),
});

const stage = z.strictObject({ minutes: minutes, script });

export const config = z.strictObject({
  questions: z.array(question).min(1).max(8),
  private: stage.describe('Everybody for themselves.'),
  pair: stage.optional().describe('In pairs, with what one chooses to show.'),
  all: stage.describe('Together, with what one chooses to show.'),
  secrets: z
    .enum(['owner', 'reveal'])
    .default('owner')
    .describe('Secrets of roles: opened by who had the role, or all of them by this debrief when all come together.'),
  checkout: words(160).optional().describe('One word to leave with.'),
});
export type Config = z.infer<typeof config>;
export type Question = Config['questions'][number];

export const SHARES = ['author', 'group', 'all'] as const;

const step = id.optional();
export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('debrief.write'), step, question: id, text: z.string().max(MAX_TEXT) }),
  z.strictObject({ type: z.literal('debrief.share'), step, contribution: z.string().max(64), audience: z.enum(SHARES) }),
  z.strictObject({ type: z.literal('debrief.withdraw'), step, contribution: z.string().max(64) }),
  z.strictObject({ type: z.literal('debrief.open'), step, role: id, open: z.boolean() }),
  z.strictObject({ type: z.literal('debrief.show'), step, at: z.int().min(0).max(1e9), eyes: z.string().max(64).optional() }),
  z.strictObject({ type: z.literal('debrief.hide'), step }),
  z.strictObject({ type: z.literal('debrief.checkout'), step, text: z.string().max(MAX_TEXT) }),
]);
export type DebriefCommand = z.infer<typeof command>;
