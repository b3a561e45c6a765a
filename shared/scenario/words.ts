// Pieces of the scenario format that kinds use too.

import { z } from 'zod';
import { MAX_MINUTES } from '../core/limits.ts';

/** An id: lower-case letters, digits and dashes; never a path. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and dashes');

/** A text in both languages, of at most `max` characters each. */
export const words = (max: number) =>
  z.strictObject({ nl: z.string().trim().min(1).max(max), en: z.string().trim().min(1).max(max) });

export const minutes = z.number().min(0).max(MAX_MINUTES);

/** The facilitator's lines of a part. */
export const script = z.strictObject({
  say: words(400).describe('The line to say.'),
  look: words(300).describe('What to look for.'),
  stuck: words(300).describe('What to do when it sticks.'),
});
