// The rescue code as it is made, shown, and typed again.

import { describe, expect, it } from 'vitest';
import {
  isRescue,
  keepRescue,
  keptRescue,
  ownRescue,
  RESCUE_LENGTH,
  readRescue,
  showRescue,
} from '../../client/session/rescue.ts';
import { CODE_ALPHABET } from '../../shared/protocol/protocol.ts';

describe('rescue code', () => {
  it('a browser makes one code of twelve characters that do not look alike, and keeps it', () => {
    expect(keptRescue()).toBeUndefined();
    const code = ownRescue();
    expect(code).toHaveLength(RESCUE_LENGTH);
    expect([...code].every((one) => CODE_ALPHABET.includes(one))).toBe(true);
    expect(ownRescue()).toBe(code);
  });

  it('a code that was typed in and kept takes the place of the own one', () => {
    keepRescue('ABCDEFGHJKMN');
    expect(ownRescue()).toBe('ABCDEFGHJKMN');
  });

  it('is read however it is typed: capitals, spaces, dashes and look-alikes', () => {
    expect(showRescue('ABCDEFGHJKM5')).toBe('ABCD-EFGH-JKM5');
    for (const typed of ['abcd-efgh-jkm5', ' ABCD EFGH JKM5 ', 'abcdefghjkms', 'Abcd–Efgh–Jkm5'])
      expect(readRescue(typed)).toBe('ABCDEFGHJKM5');
  });

  it('refuses what cannot be a code without asking the server', () => {
    for (const wrong of ['', 'ABCD', 'ABCDEFGHJKMNA', 'ABCDEFGHJKM0', 'ABCDEFGHJKMO']) expect(isRescue(wrong)).toBe(false);
    expect(isRescue('ABCDEFGHJKMN')).toBe(true);
  });
});
