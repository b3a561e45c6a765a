// Everything drawn of a yard, as one thing to load.

import { childPicture, childSvg } from '../../art/yard/child.ts';
import { fenceAlong } from '../../art/yard/fence.ts';
import { yardBox, yardGround } from '../../art/yard/ground.ts';
import { MOODS, moodSvg } from '../../art/yard/mood.ts';
import { isTile, TILES, tileSvg } from '../../art/yard/tiles.ts';

export const yardDrawings = { childPicture, childSvg, fenceAlong, isTile, MOODS, moodSvg, TILES, tileSvg, yardBox, yardGround };
