// The facilitator's page has little room: whole sentences, and short times.

import { describe, expect, it } from 'vitest';
import { firstSentences } from '../../client/pages/sheet/sentences.ts';
import { clockFace, halves } from '../../client/pages/sheet/time.ts';

describe('the first sentences of a text', () => {
  it('U20: are whole, and as many as there is room for', () => {
    const text = 'Welkom. Vandaag beginnen jullie een school. We spelen allemaal tegelijk.';
    expect(firstSentences(text, 200)).toBe(text);
    expect(firstSentences(text, 50)).toBe('Welkom. Vandaag beginnen jullie een school.');
    expect(firstSentences(text, 10)).toBe('Welkom.');
  });

  it('U20: are at least one, also when that is too long', () => {
    expect(firstSentences('A long first sentence. Another.', 5)).toBe('A long first sentence.');
    expect(firstSentences('no end at all', 5)).toBe('no end at all');
    expect(firstSentences('', 5)).toBe('');
  });

  it('U20: go on after a quotation and after dots inside a sentence', () => {
    expect(firstSentences('“Mijn kind heet … en heeft hier … nodig.” Wie begint?', 60)).toBe(
      '“Mijn kind heet … en heeft hier … nodig.” Wie begint?',
    );
    expect(firstSentences('Is dat goed? “Ja.” Ga dan door.', 20)).toBe('Is dat goed? “Ja.”');
    expect(firstSentences('Eén regel is genoeg, b.v. over eten. Élk kind telt.', 30)).toBe(
      'Eén regel is genoeg, b.v. over eten.',
    );
  });
});

describe('time on the page', () => {
  it('U20: counts in hours and minutes, and keeps a half', () => {
    expect([0, 4, 65, 2.5, 120].map(clockFace)).toEqual(['0:00', '0:04', '1:05', '0:02½', '2:00']);
    expect([1, 2.5].map(halves)).toEqual(['1', '2½']);
  });
});
