// What a scenario file says of cards to hold or to talk about, and the commands that people send.

import { z } from 'zod';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';

export const config = z.strictObject({
  prompt: words(200),
  mode: z
    .enum(['pick', 'draw'])
    .default('pick')
    .describe('pick: everybody holds one card of their own; draw: one card lies open and people answer in turn.'),
  parent: z.boolean().default(false).describe('Pick: the cards are children, and who picks one is their parent or carer.'),
  minutes: minutes.default(8),
  script,
});
export type Config = z.infer<typeof config>;

export const ANSWER_MAX = 200;

const step = id.optional();
const short = z.string().max(64);

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cards.pick'), step, card: short }),
  z.strictObject({ type: z.literal('cards.give'), step, seat: short, card: short }),
  z.strictObject({ type: z.literal('cards.answer'), step, text: z.string().max(MAX_TEXT) }),
  z.strictObject({
    type: z.literal('cards.next'),
    step,
    group: short.optional().describe('For the facilitator: whose card. One’s own group when left out.'),
    turn: z.int().min(0).optional().describe('Which turn it is about; nothing happens when that one is over.'),
  }),
  z.strictObject({ type: z.literal('cards.withdraw'), step, contribution: short }),
]);
export type CardsCommand = z.infer<typeof command>;
