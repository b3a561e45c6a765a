// Join codes: six characters that can be read aloud.

import { customAlphabet } from 'nanoid';
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/protocol/protocol.ts';
import { CodeTaken, type EventLog, type NewSession } from '../log/event-log.ts';

/** How long a code lets people in, in ms. */
const CODE_LIFE = 24 * 60 * 60_000;

const mint = customAlphabet(CODE_ALPHABET, CODE_LENGTH);

/** A code as somebody typed it, in the form in which it is kept; undefined when it cannot be one. */
export const readCode = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === CODE_LENGTH && [...code].every((one) => CODE_ALPHABET.includes(one)) ? code : undefined;
};

/** Does something with a new code, and gives the code. */
const withCode = async (take: (code: string) => Promise<void>): Promise<string> => {
  for (let tries = 0; ; tries++) {
    const code = mint();
    try {
      await take(code);
      return code;
    } catch (error) {
      // 387 million codes: five misses in a row are no chance.
      if (!(error instanceof CodeTaken) || tries === 4) throw error;
    }
  }
};

/** Opens a session under a code that no living one has, and gives the code. */
export const openWithCode = (log: EventLog, session: Omit<NewSession, 'code' | 'codeExpires'>): Promise<string> =>
  withCode((code) => log.open({ ...session, code, codeExpires: session.first.at + CODE_LIFE }));

/** Gives a session one more code, that no other has, from `now` (ms) on; gives the code. */
export const renewCode = (log: EventLog, session: string, now: number): Promise<string> =>
  withCode((code) => log.renew(session, code, now + CODE_LIFE));
