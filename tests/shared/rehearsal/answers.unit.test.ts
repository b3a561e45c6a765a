// What simulated people write reads as an answer to what was asked.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../../shared/core/words.ts';
import { ending, named } from '../../../shared/rehearsal/answers.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { scenarioOf, testSession } from '../../kit/world.ts';

const scenarios = readdirSync(new URL('../../../scenarios/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Every beginning of a sentence that a shipped scenario leaves open. */
const begins = scenarios.flatMap((name) =>
  scenarioOf(name).steps.flatMap((step) =>
    ((step as { readonly lines?: readonly { readonly starter: Words }[] }).lines ?? []).map((line) => line.starter),
  ),
);

const ends = (begin: string, language: 'nl' | 'en') => new Set(Array.from({ length: 12 }, (_, n) => ending(begin, language, n)));

describe('what simulated people write', () => {
  it.each(['nl', 'en'] as const)('ends every sentence of the shipped scenarios with an end of its own (%s)', (language) => {
    expect(begins.length).toBeGreaterThan(5);
    const anywhere = ends('Something else …', language);
    for (const begin of begins) {
      const own = ends(begin[language], language);
      expect(own.has(undefined), begin[language]).toBe(false);
      expect(
        [...own].filter((one) => anywhere.has(one)),
        begin[language],
      ).toEqual([]);
    }
  });

  it('ends nothing that is a question', () => {
    expect(ending('What hurts?', 'en', 0)).toBeUndefined();
    expect(named('toString', 'en', 0)).toBeUndefined();
  });

  it('ends the rule of the house by saying for whom it is', () => {
    const world = testSession({ scenario: 'de-wissel', seats: 6, language: 'nl' });
    const written: string[] = [];
    playThrough(
      world,
      'rule',
      () => {},
      (command) => {
        if (command.type === 'canvas.line' && command.line === 'whom') written.push(String(command.text));
        return command;
      },
    );
    expect(written.length).toBeGreaterThan(0);
    for (const text of written) expect(text).toMatch(/^(wie |iedereen)/);
  });
});
