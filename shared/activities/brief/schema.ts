// What a scenario file says of a brief, and the commands that people send.

import { z } from 'zod';
import { id, minutes, script, words } from '../../scenario/words.ts';

export const config = z.strictObject({
  text: words(1500).optional().describe('Shown to all, in Markdown of the simple kind.'),
  situation: z.boolean().default(false).describe('Shows the situation of the scenario, or the group’s own case.'),
  agreement: z.boolean().default(false).describe('Shows what is kept and who sees it, and the buttons that are always there.'),
  minutes: minutes.default(3),
  script: script,
});
export type Config = z.infer<typeof config>;

export const command = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('brief.ready'), step: id.optional() })]);
