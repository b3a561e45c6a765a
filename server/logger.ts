// The log of the server itself, for who runs it: ids and sizes, never what people wrote.

import { pino } from 'pino';

export interface Logger {
  error(what: object, message: string): void;
  warn(what: object, message: string): void;
  info(what: object, message: string): void;
}

export const LEVELS = ['silent', 'error', 'warn', 'info'] as const;
export type Level = (typeof LEVELS)[number];

/** JSON lines on standard error, so that standard output holds nothing but the address. */
export const openJournal = (level: Level): Logger => pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
