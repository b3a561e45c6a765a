// What a scenario file says of a brief, and the commands that people send.

import { z } from 'zod';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';

const slide = z.strictObject({
  id,
  picture: id.describe('Which drawing.'),
  alt: words(240).describe('What the drawing shows, for who does not see it.'),
  text: words(400),
});

export const config = z.strictObject({
  prompt: words(160).optional().describe('What is asked, in one line over the page; the house’s when left out.'),
  text: words(1500).optional().describe('Shown to all, in Markdown of the simple kind.'),
  situation: z.boolean().default(false).describe('Shows the situation of the scenario, or the group’s own case.'),
  agreement: z.boolean().default(false).describe('Shows what is kept and who sees it, and the buttons that are always there.'),
  slides: z.array(slide).max(12).default([]).describe('A storyboard, at one’s own pace or in step.'),
  fragment: z
    .boolean()
    .default(false)
    .describe('The facilitator gives a fragment of their own: the address of a video, or a link.'),
  questions: z
    .array(z.strictObject({ side: id.optional(), text: words(200) }))
    .max(8)
    .default([])
    .describe('Viewing questions, for one perspective or for all.'),
  practise: z.boolean().default(false).describe('Everybody presses Brake once, to know what it does.'),
  derole: z.boolean().default(false).describe('Everybody puts their role down; the facilitator sees who has not.'),
  minutes: minutes.default(3),
  script: script,
});
export type Config = z.infer<typeof config>;

const step = id.optional();

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('brief.ready'), step }),
  z.strictObject({ type: z.literal('brief.turn'), step, at: z.int().min(0).max(11) }),
  z.strictObject({ type: z.literal('brief.pace'), step, together: z.boolean() }),
  z.strictObject({
    type: z.literal('brief.fragment'),
    step,
    address: z.string().max(MAX_TEXT),
    start: z.string().max(12).optional(),
    end: z.string().max(12).optional(),
  }),
]);
export type BriefCommand = z.infer<typeof command>;
