// Every picture that a scenario file may name is drawn, and each is its own.

import { describe, expect, it } from 'vitest';
import { vignette } from '../../client/art/vignettes.ts';
import { jsonSchema } from '../../shared/scenario/schema.ts';

/** Names of gradients go on counting; the drawing is the same. */
const drawing = (picture: string): string => vignette(picture).replace(/-\d+/g, '');

describe('pictures of scenarios', () => {
  it('given all that a file may name, when drawn, then no two are the same', () => {
    const { properties } = jsonSchema() as { properties: { picture: { enum: readonly string[] } } };

    expect(properties.picture.enum.length).toBeGreaterThan(4);
    expect(new Set(properties.picture.enum.map(drawing)).size).toBe(properties.picture.enum.length);
  });
});
