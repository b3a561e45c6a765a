// What a scenario file says of a collect, and the commands that people send.

import { z } from 'zod';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';

const prompt = z.strictObject({
  id,
  text: words(240),
  max: z.int().min(1).max(1000).default(280).describe('Longest answer, in characters.'),
  audience: z.enum(['author', 'facilitator', 'all']).default('all').describe('Who may read the answers once they are shown.'),
  anonymous: z.boolean().default(false).describe('Nobody sees who wrote it; shown from three answers on.'),
});

export const config = z.strictObject({
  prompts: z.array(prompt).min(1).max(8),
  least: z.int().min(1).max(8).default(1).describe('Somebody is done with so many of the prompts; the others are free.'),
  reopens: id.optional().describe('An earlier collect step: everybody sees again what they wrote there themselves.'),
  minutes: minutes.default(4),
  script: script,
});
export type Config = z.infer<typeof config>;
export type Prompt = Config['prompts'][number];

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('collect.answer'), step: id.optional(), prompt: id, text: z.string().max(MAX_TEXT) }),
  z.strictObject({ type: z.literal('collect.withdraw'), step: id.optional(), contribution: z.string().max(64) }),
  z.strictObject({ type: z.literal('collect.reveal'), step: id.optional() }),
]);
export type CollectCommand = z.infer<typeof command>;
