// What a viewer's whole view holds, as text: to find a marker in it, or not.

import type { Viewer } from '../../shared/core/viewer.ts';
import type { World } from './world.ts';

/** Is this text anywhere in what the viewer gets: blocks, stage, header, names, controls? */
export const sees = (world: World, viewer: Viewer | string, text: string): boolean =>
  JSON.stringify(world.view(viewer)).includes(text);

/** Which of these viewers have the text in their view. */
export const whoSees = (world: World, text: string, viewers: readonly (Viewer | string)[]): readonly string[] =>
  viewers.filter((viewer) => sees(world, viewer, text)).map((viewer) => (typeof viewer === 'string' ? viewer : viewer.role));
