// What a scenario file says of a scale, and the commands that people send.

import { z } from 'zod';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';

const statement = z.strictObject({
  id,
  text: words(200),
  low: words(60).describe('Words at the low end.'),
  high: words(60).describe('Words at the high end.'),
  min: z.int().min(0).max(99).default(1),
  max: z.int().min(1).max(100).default(10),
});

/** The name under which everybody's own question is rated. */
export const OWN = 'own';

export const config = z
  .strictObject({
    statements: z.array(statement).max(20).default([]),
    own: words(200).optional().describe('Asks everybody for a question of their own, and puts it on a scale of 1 to 10.'),
    ownLow: words(60).optional(),
    ownHigh: words(60).optional(),
    again: id.optional().describe('An earlier scale step with the same statements: this is the second moment.'),
    show: z.boolean().default(true).describe('Shows how the group is spread, from three answers on; never per person.'),
    minutes: minutes.default(5),
    script,
  })
  .superRefine((scale, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (scale.statements.length === 0 && !scale.own) say(['statements'], 'statements, or own');
    scale.statements.forEach((one, at) => {
      if (one.min >= one.max) say(['statements', at, 'min'], 'less than max');
      if (one.id === OWN) say(['statements', at, 'id'], `another id than ${OWN}`);
      if (scale.statements.findIndex((other) => other.id === one.id) !== at)
        say(['statements', at, 'id'], 'an id that no other one here has');
    });
  });
export type Config = z.infer<typeof config>;

const step = id.optional();

export const command = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('scale.rate'),
    step,
    statement: id,
    value: z.int().min(0).max(100),
    question: z.string().max(MAX_TEXT).optional(),
  }),
  z.strictObject({ type: z.literal('scale.withdraw'), step, contribution: z.string().max(64) }),
  z.strictObject({ type: z.literal('scale.reveal'), step }),
]);
export type ScaleCommand = z.infer<typeof command>;
