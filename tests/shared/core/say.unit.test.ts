// Text from people, in one clean form.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, countWords, first, length, written } from '../../../shared/core/say.ts';

describe('clean', () => {
  it.each([
    ['  edges \n', 'edges'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['e\u0301', 'é'],
    ['a\u0000b\u0007c', 'abc'],
    ['\u202egnirts\u2066', 'gnirts'],
    [`Z${'\u0300\u0301\u0302\u0303'.repeat(9)}`, 'Z\u0300\u0301\u0302'],
    ['👩‍👩‍👧‍👦 ok', '👩‍👩‍👧‍👦 ok'],
  ])('A10: %j becomes %j', (given, kept) => {
    expect(clean(given)).toBe(kept);
  });

  it('A10: gives the same when it is cleaned again, with nothing that turns a line round', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = clean(text);

        expect(clean(once)).toBe(once);
        expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe('measures', () => {
  it('counts characters as people do', () => {
    expect([length('👩‍👩‍👧‍👦'), length('é'), length('')]).toEqual([1, 1, 0]);
    expect([first('👩‍👩‍👧‍👦👩‍👩‍👧‍👦x', 2), first('abc', 9)]).toEqual(['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 'abc']);
  });

  it('counts words at white space', () => {
    expect([countWords(' one  two\nthree '), countWords(' ')]).toEqual([3, 0]);
  });

  it('refuses with a code, never with a throw', () => {
    expect(written(undefined, 5)).toEqual({ refused: 'empty' });
    expect(written('123456', 5)).toEqual({ refused: 'too-long', values: { max: 5 } });
    expect(written(' 12345 ', 5)).toBe('12345');
  });
});
