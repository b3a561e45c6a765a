// What who runs the server may set, and what it is when they do not.

import { z } from 'zod';
import { LEVELS } from './logger.ts';

const settings = z.object({
  PORT: z.coerce
    .number('a number')
    .int('a whole number')
    .min(0, 'a port, 0 to 65535')
    .max(65535, 'a port, 0 to 65535')
    .default(2567),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'an address like https://play.school.nl' }).optional(),
  FACILITATOR_PASSWORD: z.string().max(200, 'at most 200 characters').optional(),
  METRICS_KEY: z.string().max(500, 'at most 500 characters').optional(),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`).default('warn'),
});
export type Settings = z.infer<typeof settings>;

/** Reads the environment; a setting that is empty is as good as none. Gives one line for the first that is wrong. */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings | { readonly wrong: string } => {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = settings.safeParse(set);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const name = String(issue?.path[0] ?? '');
  // A secret is not shown, also not a wrong one.
  const shown = /PASSWORD|KEY/.test(name) ? 'not right' : JSON.stringify(set[name]);
  return { wrong: `${name} is ${shown}; it must be ${issue?.message ?? 'something else'}.` };
};

/** The lines of a list that somebody keeps in a file: one word or name each; what follows a # is theirs. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
