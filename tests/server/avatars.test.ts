// Every face of the set is there, is drawn the same each time, and may be used.

import cutouts from '@dicebear/styles/cutouts.json' with { type: 'json' };
import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { drawAvatar } from '../../server/avatars/route.ts';
import { AVATARS } from '../../shared/protocol/protocol.ts';

const names = Object.entries(AVATARS).flatMap(([style, count]) => Array.from({ length: count }, (_, n) => `${style}-${n}`));

test('all are drawn, and no two are the same', () => {
  const all = names.map(drawAvatar);
  expect(new Set(all).size).toBe(names.length);
  for (const svg of all) {
    expect(svg).toMatch(/^<svg [^>]*viewBox="-8 -16 720 720"/);
    expect(svg).not.toMatch(/<script|href="http|<image/);
  }
});

test('there are no others', () => {
  for (const name of ['peep-96', 'paper-48', 'peep--1', 'peep-01', 'peep-1.5', 'other-1', ''])
    expect(drawAvatar(name)).toBeUndefined();
});

test('the drawings are in the public domain', () => {
  expect([openPeeps, cutouts].map((style) => style.meta.license.name)).toEqual(['CC0 1.0', 'CC0 1.0']);
});
