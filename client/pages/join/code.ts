// A join code as people type it.

import { CODE_ALPHABET, CODE_LENGTH } from '../../../shared/protocol/protocol.ts';

/** Characters that people read for one that is in the alphabet. */
const READ_AS: Readonly<Record<string, string>> = { S: '5', Z: '2' };

/** Capitals without spaces and dashes; a look-alike becomes what it looks like. */
export const readCode = (typed: string): string =>
  [...typed.toUpperCase().replace(/[\s-]/g, '')]
    .map((one) => (CODE_ALPHABET.includes(one) ? one : (READ_AS[one] ?? one)))
    .join('')
    .slice(0, CODE_LENGTH);

/** "BCD 234": easier to read and to say. */
export const showCode = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)} ${code.slice(3)}` : code);
